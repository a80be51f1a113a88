import { checkNames } from './check-names.ts';
import { refuseOption } from './refuse-option.ts';

/** How requests and answers are written. None of it is documented: see `wire`. */
export interface CandidatePortalWire {
  /** The path of the endpoint below `baseUrl`. The one member that is documented. */
  readonly path: string;
  /** The query parameter that carries the access code. */
  readonly accessCode: string;
  /** The member that tells the state. */
  readonly discriminator: string;
  /** The member that tells the outcome of `submitted`. */
  readonly outcome: string;
  /** The member that tells what a fresh verification has unlocked. */
  readonly unlocked: string;
  /** The member that holds where `report-ready` goes on to. */
  readonly redirect: string;
  /** The HTTP status that means `not-found` whatever the body, 400 to 499. One that is answered with a 200 is known by its body. */
  readonly notFoundStatus: number;
}

/**
 * The one place that says how requests and answers are written. The path is documented
 * (https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html); all else is assumed, as no public page shows a request or an answer. Where yours
 * differs, give what differs as the option `wire`.
 *
 * @example
 * ```ts
 * const result = await fetchCandidateBackgroundCheck(accessId, {
 *   baseUrl: '/candidate-portal',
 *   wire: { discriminator: 'kind', accessCode: 'code' },
 * });
 * ```
 */
export const wire: CandidatePortalWire = /* @__PURE__ */ Object.freeze({
  path: '/get-candidate-background-check',
  accessCode: 'accessId',
  discriminator: 'state',
  outcome: 'outcome',
  unlocked: 'unlocked',
  redirect: 'redirectUrl',
  notFoundStatus: 404,
});

const refuse = (what: string): never =>
  refuseOption(`the option wire ${what}.`, 'See the members of `wire` and their defaults.');

/** Fills in what is not told. A name that nothing can be found by, or that two would share, would be a guess at every answer. */
export const completeWire = (changes: Partial<CandidatePortalWire> = {}): CandidatePortalWire => {
  checkNames(changes, Object.keys(wire), 'wire member');
  const told = Object.entries(changes ?? {}).filter(([, value]) => value !== undefined);
  const names: CandidatePortalWire = { ...wire, ...Object.fromEntries(told) };
  const { path, accessCode, notFoundStatus, discriminator, outcome, unlocked, redirect } = names;
  const members = [discriminator, outcome, unlocked, redirect];
  if ([path, accessCode, ...members].some((name) => typeof name !== 'string' || name === ''))
    refuse('has a name that is no text, or empty');
  if (new Set(members).size < members.length) refuse('gives two members of the answer the same name');
  // A 200 here would hide every check.
  if (!Number.isInteger(notFoundStatus) || notFoundStatus < 400 || notFoundStatus > 499)
    refuse('has a notFoundStatus that is not from 400 to 499');
  return names;
};
