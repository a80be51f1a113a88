import { CandidatePortalError } from './candidate-portal-error.ts';
import { type Fidelity, statesDocument } from './source.ts';

const page = '/candidate-portal/background-check/';

/** A link of former days, and where it leads for good. */
export interface DeprecatedLink {
  readonly name: 'identification' | 'review' | 'review-callback' | 'review-identity-gate';
  /** The former path; `:accessId` stands for the access code. */
  readonly from: string;
  readonly status: 301;
  /** The path that it leads to; see {@link backgroundCheckPath}. A query is kept (assumed): the callback's has a token. */
  readonly to: string;
  /** That it redirects is documented, its own path is not. */
  readonly pathFidelity: Fidelity;
  readonly source: string;
}

const link = (name: DeprecatedLink['name']): DeprecatedLink =>
  Object.freeze({
    name,
    from: `/candidate-portal/${name}/:accessId`,
    status: 301,
    to: `${page}:accessId`,
    pathFidelity: 'assumed',
    source: statesDocument,
  } as const);

/**
 * The four links that the candidate page has replaced.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "One route, one builder, five states"
 *
 * @example
 * for (const { from, status } of deprecatedLinks) {
 *   app.get(from, ({ params, url }, response) => {
 *     response.redirect(status, backgroundCheckPath(params.accessId) + new URL(url, 'http://localhost').search);
 *   });
 * }
 */
export const deprecatedLinks: readonly DeprecatedLink[] = /* @__PURE__ */ (() =>
  Object.freeze([link('identification'), link('review'), link('review-callback'), link('review-identity-gate')]))();

/**
 * The path of a candidate's page, with the access code encoded: where all deprecated links lead to.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html
 *
 * @example backgroundCheckPath('a b'); // '/candidate-portal/background-check/a%20b'
 * @throws {@link CandidatePortalError} with code `invalid_access_code` for one that is empty or could lead to another path.
 */
export const backgroundCheckPath = (accessId: string): string => {
  // A server that decodes once more must not be led elsewhere either: no dots alone, slash, backslash, control character or half a surrogate pair.
  if (typeof accessId !== 'string' || !/^(?!(\.|%2e){0,2}$)(?:(?!%2f|%5c)[^/\\\p{C}])+$/iu.test(accessId)) {
    throw new CandidatePortalError(
      'invalid_access_code',
      'Give the access code of the link: it was empty or could lead to another path.',
    );
  }
  return page + encodeURIComponent(accessId);
};
