import type { Refuse } from './invalid-request.ts';

/** What a pair is called when one is refused. */
export type PairKind = 'query parameter' | 'form field';

/** `name=text`, percent-encoded. Refuses by the name, and never shows the value. */
export const serializePair = (kind: PairKind, name: string, value: unknown, refuse: Refuse): string => {
  // Which date format a provider wants is for its client to say, not for a default that silently shifts days.
  if (value instanceof Date)
    return refuse(`the ${kind} ${name} is a Date.`, `Give ${name} as text in the format that the provider asks for.`);
  const isPlain = ['string', 'boolean', 'bigint'].includes(typeof value) || Number.isFinite(value);
  if (!isPlain)
    return refuse(
      `the ${kind} ${name} is neither text, nor a number, nor a boolean.`,
      `Give ${name} as one of these, or as a list of them.`,
    );
  try {
    return `${encodeURIComponent(name)}=${encodeURIComponent(value as string)}`;
  } catch {
    return refuse(`the ${kind} ${name} holds half a character.`, 'Give well-formed text.');
  }
};
