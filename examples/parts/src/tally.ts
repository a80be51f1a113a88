/** What was counted: a label and its value a line, between two rules. */
export const tally = (rows: readonly (readonly [label: string, value: string | number])[]): string => {
  const width = Math.max(...rows.map(([label]) => label.length));
  const values = rows.map(([, value]) => String(value));
  const right = Math.max(...values.map((value) => value.length));
  const rule = `${'─'.repeat(width)}  ${'─'.repeat(right)}`;
  return [
    rule,
    ...rows.map(([label], index) => `${label.padEnd(width)}  ${(values[index] ?? '').padStart(right)}`),
    rule,
  ].join('\n');
};
