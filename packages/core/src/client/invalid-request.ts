import { InvalidRequestError } from '../errors/input-errors.ts';

/** Thrown before anything is sent. Names what is wrong, never its value. */
export type Refuse = (what: string, advice: string) => never;

/**
 * Makes what refuses a call of this operation, before anything is sent.
 *
 * @example refuseFor('example', 'getThing')('the id is empty.', 'Give the id of a thing.');
 * @throws InvalidRequestError
 */
export const refuseFor =
  (provider: string, operation: string): Refuse =>
  (what, advice) => {
    throw new InvalidRequestError(what, { provider, operation, advice: `Nothing was sent. ${advice}` });
  };
