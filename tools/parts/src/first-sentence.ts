/** Up to the full stop that a capital, a quote or the end follows. */
export const firstSentence = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ');
  return /^.*?[.!?](?=\s+[A-Z`"(]|$)/.exec(line)?.[0] ?? line;
};
