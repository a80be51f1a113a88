import { InvalidRequestError } from '../errors/input-errors.ts';

/** What is wrong with one member of a request. Never its value. */
export interface Problem {
  /** The provider's own dotted name: `address.regionCode`, `aliases[0].givenName`; empty for the whole. */
  readonly field: string;
  /** `unknown`: a member that the request does not have. */
  readonly reason: 'required' | 'format' | 'unknown';
  /** What to give instead, as a sentence without its full stop: `Give nine digits without dashes`. */
  readonly advice: string;
}

/** A form with a thousand wrong lines needs no longer message than one with ten. */
const mostTold = 10;

/**
 * Throws an `InvalidRequestError` that names each wrong member, in `complaints` too, and never a value.
 *
 * @example refuseProblems([{ field: 'dob', reason: 'required', advice: 'Give it as YYYY-MM-DD' }], { provider: 'example', brand: 'Example', operation: 'createThing' });
 * @throws InvalidRequestError where there is any problem.
 */
export const refuseProblems = (
  problems: readonly Problem[],
  {
    provider,
    brand,
    operation,
  }: {
    readonly provider: string;
    /** The provider's name as people write it. */
    readonly brand: string;
    readonly operation: string;
  },
): void => {
  if (problems.length === 0) return;
  const states = {
    required: 'missing',
    format: `not as ${brand} documents it`,
    unknown: 'no member that can be sent',
  } as const;
  const told = problems.slice(0, mostTold).map(({ field, reason, advice }) => {
    const sentence = `${field === '' ? 'The body' : field} is ${states[reason]}: ${advice.charAt(0).toLowerCase()}${advice.slice(1)}`;
    return sentence.endsWith('?') ? sentence : `${sentence}.`;
  });
  if (problems.length > mostTold) told.push(`And ${problems.length - mostTold} more, all in \`complaints\`.`);
  const wayOut = ` A member that ${brand} has added since can be sent by \`${provider}.api\`, which checks nothing.`;
  throw new InvalidRequestError(told.join(' '), {
    provider,
    operation,
    complaints: problems.map(({ field, reason }) => (field === '' ? { reason } : { field, reason })),
    advice: `Nothing was sent.${problems.some(({ reason }) => reason === 'unknown') ? wayOut : ''}`,
  });
};
