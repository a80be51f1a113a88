import { day, hour } from '@bgc/example-parts/time';
import type { Sandbox, SterlingClientOptions } from '@bgc/sandbox';

/** Where a story happens. */
export interface Scene {
  readonly sandbox: Sandbox;
  readonly account: SterlingClientOptions;
  readonly screeningId: string;
}

/** What somebody else does, so long after the notice was ordered. */
export interface Event {
  readonly afterMs: number;
  readonly says: string;
  act(scene: Scene): void;
}

export interface Story {
  readonly says: string;
  /** Before the notice is ordered. */
  readonly prepare?: (scene: Scene) => void;
  readonly events?: readonly Event[];
}

const disputes: Event = {
  afterMs: 2 * day,
  says: 'The candidate disputes the report.',
  act: ({ sandbox, screeningId }) => void sandbox.sterling.dispute(screeningId),
};

const disputeEnds = (afterMs: number, overturned: boolean, says: string): Event => ({
  afterMs,
  says,
  act: ({ sandbox, screeningId }) => void sandbox.sterling.dispute(screeningId, { status: 'deactivated', overturned }),
});

/** What can happen, by name: `npm run adverse-action -- --story overturned`. */
export const stories = {
  undisputed: { says: 'The candidate does not dispute.' },
  overturned: {
    says: 'The candidate disputes, and is right.',
    events: [disputes, disputeEnds(12 * day, true, 'The dispute has overturned the adverse action.')],
  },
  upheld: {
    says: 'The candidate disputes, and the report stands.',
    events: [disputes, disputeEnds(12 * day, false, 'The dispute has failed.')],
  },
  'lost-answer': {
    says: 'The notice is sent, and the answer to the order of it is lost.',
    prepare: ({ sandbox }) =>
      void sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createAdverseAction' }),
  },
  'late-order': {
    says: 'The order of the notice seems lost, and arrives five minutes later.',
    prepare: ({ sandbox }) =>
      void sandbox.faults.add({
        kind: 'applied-late',
        ms: hour / 12,
        ending: 'reset',
        operation: 'createAdverseAction',
      }),
  },
  'lost-order': {
    says: 'The order of the notice is lost on its way.',
    prepare: ({ sandbox }) => void sandbox.faults.add({ kind: 'reset', operation: 'createAdverseAction' }),
  },
  'not-configured': {
    says: 'The account is not set up for adverse action.',
    prepare: ({ sandbox, account }) => void sandbox.sterling.behave(account, { adverseActions: 'not-configured' }),
  },
  'no-reasons': {
    says: 'The report does not allow reasons.',
    prepare: ({ sandbox, account }) => void sandbox.sterling.behave(account, { adverseActionReasons: 'not-allowed' }),
  },
  'not-by-us': {
    says: 'Sterling completes adverse actions by itself, five days after the notice.',
    prepare: ({ sandbox, account }) => void sandbox.sterling.behave(account, { adverseActionWait: 5 * day }),
  },
} as const satisfies Readonly<Record<string, Story>>;
