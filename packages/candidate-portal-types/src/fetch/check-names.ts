import { refuseOption } from './refuse-option.ts';

/** What is misspelt would do nothing, in silence. Core has the same with a guess at what was meant, which is more code than all the rest that is checked here. */
export const checkNames = (given: unknown, known: readonly string[], kind: string): void => {
  const name = Object.keys(given ?? {}).find((own) => !known.includes(own));
  if (name === undefined) return;
  const meant = known.find((other) => other.toLowerCase() === name.toLowerCase());
  refuseOption(`there is no ${kind} ${name}.`, meant ? `It is ${meant}.` : `Known are ${known.join(', ')}.`);
};
