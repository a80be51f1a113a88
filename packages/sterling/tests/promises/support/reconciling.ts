import type { OperationName } from './ways.ts';
import type { Things } from './things.ts';

interface Judgement {
  /** What there is to be found, as the emulator knows it. */
  readonly found: (things: Things) => unknown;
  /** What `reconcile` gives when nothing was made. */
  readonly nothing: unknown;
}

const state = ({ world }: Things) => world.sandbox.sterling.state();
const last = <T>(list: readonly T[]): T | undefined => list.at(-1);
const documentOf = (things: Things) => {
  const { id, fileName } = last(state(things).documents) ?? {};
  return [{ id, fileName }];
};

/** What becomes known of every operation that must not be repeated; `none` where the API has no way to tell. */
export const reconciling: Partial<Readonly<Record<OperationName, Judgement | 'none'>>> = {
  createCandidate: {
    found: (things) => ({ id: last(state(things).candidates)?.id, email: 'second@example.com' }),
    nothing: undefined,
  },
  createCandidateTrust: { found: (things) => ({ id: last(state(things).trusts)?.id }), nothing: undefined },
  createTrustedUser: { found: (things) => ({ id: last(state(things).trusts)?.id }), nothing: undefined },
  uploadCandidateDocument: { found: documentOf, nothing: [] },
  uploadScreeningDocument: { found: (things) => [{ id: last(state(things).documents)?.id }], nothing: [] },
  createAdverseAction: {
    found: (things) => [{ id: last(state(things).screenings)?.adverseActions[0]?.id }],
    nothing: [],
  },
  createIdentity: {
    found: (things) => ({ id: last(state(things).identities)?.id, status: 'pending' }),
    nothing: undefined,
  },
  retryIdentity: {
    found: (things) => ({ id: last(state(things).identities)?.id, status: 'pending' }),
    nothing: { status: 'pending' },
  },
  verifyIdentity: {
    found: (things) => ({ id: last(state(things).identities)?.id, status: 'verified' }),
    nothing: { status: 'pending' },
  },
  createScreeningInvite: { found: () => ({ method: 'email' }), nothing: { method: 'link' } },
  createSubscription: 'none',
  createCandidateLinks: 'none',
  createScreeningReportLinks: 'none',
  getScreeningReportByToken: 'none',
};
