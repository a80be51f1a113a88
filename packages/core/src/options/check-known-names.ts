import type { Refuse } from '../client/invalid-request.ts';
import { nearestName } from './nearest-name.ts';
import { isObject } from '../parsing/read-object.ts';

/**
 * Types let a misspelt name pass when it comes from a variable: a filter would find everything, an option would do nothing.
 *
 * @example checkKnownNames(options, ['signal', 'timeoutMs'], 'call option', refuseFor('example', 'getThing'));
 * @throws what `refuse` throws.
 */
export const checkKnownNames = (given: unknown, known: readonly string[], kind: string, refuse: Refuse): void => {
  if (!isObject(given)) return refuse(`the ${kind}s are no object.`, 'Give an object, or leave them out.');
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const meant = nearestName(unknown, known);
  const advice = meant === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${meant}?`;
  refuse(`there is no ${kind} ${unknown}.`, advice);
};
