import type { Flags, Session, Status } from './read-table.ts';

/** A cookie as a candidate's browser may hold it. Only the first is valid. */
type Cookie = 'own' | 'none' | 'forged' | 'expired' | 'of another candidate';

/** What a server knows, and what a browser holds. */
export interface World {
  readonly flags: Flags;
  readonly status: Status | undefined;
  readonly cookie: Cookie;
  readonly isVerifiedFreshly: boolean;
}

export type Command =
  | 'order'
  | 'verify'
  | 'decline'
  | 'declare a country'
  | 'complete ok'
  | 'complete with anomalies'
  | 'verify freshly'
  | 'let freshness pass'
  | 'approve'
  | 'decline the report'
  | 'lose the cookie'
  | 'forge a cookie'
  | 'let the cookie expire'
  | "present another candidate's cookie";

/** What came of a command, and the name that the machine gives to it. */
interface Step {
  readonly event?: string;
  readonly change: Partial<World>;
}

export const firstWorld = (flags: Flags): World => ({
  flags,
  status: undefined,
  cookie: 'none',
  isVerifiedFreshly: false,
});

export const sessionOf = ({ cookie, isVerifiedFreshly }: World): Session => ({
  hasValidSessionCookie: cookie === 'own',
  hasFreshIdentityVerification: isVerifiedFreshly,
});

const submitted: readonly unknown[] = ['verified', 'candidate-declined', 'proceeded-unverified'];
const completable: readonly unknown[] = ['ordered', 'verified', 'proceeded-unverified'];
const withCookie = { cookie: 'own' } as const;
const nothing: Step = { change: {} };
type CommandRun = (world: World, shown: object) => Step;

const submitAs =
  (status: Status, event: string): CommandRun =>
  (world) =>
    world.status === 'ordered' ? { event, change: { status, ...withCookie } } : nothing;

const completeAs =
  (status: Status): CommandRun =>
  (world) =>
    completable.includes(world.status) ? { event: 'report-completed', change: { status } } : nothing;

/** Only who sees the report, or is sent to where it can be approved, decides on it. */
const decideAs =
  (status: Status, event: string): CommandRun =>
  (_, shown) => {
    const { state, unlocked } = shown as Record<string, unknown>;
    return state === 'report-ready' || unlocked === 'report' ? { event, change: { status } } : nothing;
  };

const presentCookie =
  (cookie: Cookie): CommandRun =>
  () => ({ event: 'session-lost', change: { cookie } });

/** What each command does, as a server that keeps to the document would. `shown` is what the candidate saw before. */
export const commands: Readonly<Record<Command, CommandRun>> = {
  order: ({ status }) => (status === undefined ? { event: 'check-ordered', change: { status: 'ordered' } } : nothing),
  verify: (world, shown) =>
    submitted.includes(world.status) && world.cookie !== 'own'
      ? { event: 'identity-verified-again', change: withCookie }
      : submitAs('verified', 'identity-verified')(world, shown),
  decline: submitAs('candidate-declined', 'identity-declined'),
  'declare a country': submitAs('proceeded-unverified', 'country-declared'),
  'complete ok': completeAs('completed-ok'),
  'complete with anomalies': completeAs('completed-anomalies'),
  // Whoever verifies freshly has done so whatever is shown: it must open nothing but a report.
  'verify freshly': () => ({ event: 'report-unlocked', change: { isVerifiedFreshly: true } }),
  'let freshness pass': () => ({ change: { isVerifiedFreshly: false } }),
  approve: decideAs('approved', 'report-approved'),
  'decline the report': decideAs('candidate-review-declined', 'report-declined'),
  'lose the cookie': presentCookie('none'),
  'forge a cookie': presentCookie('forged'),
  'let the cookie expire': presentCookie('expired'),
  "present another candidate's cookie": presentCookie('of another candidate'),
};
