import { InvalidRequestError } from '../errors/input-errors.ts';

/** Thrown before anything is sent. Names what is wrong, never its value. */
export type Refuse = (what: string, advice: string) => never;

export const refuseFor =
  (provider: string, operation: string): Refuse =>
  (what, advice) => {
    throw new InvalidRequestError(what, { provider, operation, advice: `Nothing was sent. ${advice}` });
  };
