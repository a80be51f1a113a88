import type { SandboxClock } from '../clock/clock.ts';
import type { Random } from '../random.ts';
import { createApprovalTokens, type ApprovalTokens } from './approval-tokens.ts';
import { isActionable, type Check } from './check.ts';
import { cookieIn, SESSION_COOKIE, VERIFICATION_COOKIE } from './cookies.ts';
import type { Proof } from './result.ts';
import { createSecrets, type Bound, type Secrets } from './secrets.ts';

export type EidPurpose = 'identification' | 'report-review';

/** A visit to the emulated eID, from the page's button to the answer. */
export interface EidVisit extends Bound {
  readonly purpose: EidPurpose;
  readonly returnTo: URL;
}

/** What the eID says of who was there. */
export interface EidCode extends Bound {
  readonly purpose: EidPurpose;
  readonly person: 'candidate' | 'someone-else';
}

/** Everything that the emulator knows. A reset begins another. */
export interface World {
  readonly clock: SandboxClock;
  /** For hashes in the journal. */
  readonly salt: string;
  /** By access code. */
  readonly checks: Map<string, Check>;
  readonly accessIds: Random;
  readonly sessions: Secrets<Bound>;
  readonly verifications: Secrets<Bound>;
  readonly visits: Secrets<EidVisit>;
  readonly codes: Secrets<EidCode>;
  readonly approvals: ApprovalTokens;
}

const MINUTE = 60_000;

/** All assumed: nobody documents how long anything is good. */
const LIFETIMES = { session: 24 * 60 * MINUTE, verification: 10 * MINUTE, visit: 5 * MINUTE, code: 5 * MINUTE };

/** The same seed gives the same access codes after each reset; what was issued before it stays worth nothing. */
export const createWorld = (clock: SandboxClock, random: Random, resets: number): World => ({
  clock,
  salt: random.fork('salt').hex(16),
  checks: new Map(),
  accessIds: random.fork('access-ids'),
  sessions: createSecrets(clock, random.fork(`sessions/${resets}`), LIFETIMES.session),
  verifications: createSecrets(clock, random.fork(`verifications/${resets}`), LIFETIMES.verification),
  visits: createSecrets(clock, random.fork(`visits/${resets}`), LIFETIMES.visit),
  codes: createSecrets(clock, random.fork(`codes/${resets}`), LIFETIMES.code),
  approvals: createApprovalTokens(clock, random.fork(`approvals/${resets}`)),
});

/** The check at an access code, if there is something for the candidate. */
export const checkAt = (world: World, accessId: string): Check | undefined => {
  const check = world.checks.get(accessId);
  return check && isActionable(check) ? check : undefined;
};

/** A forged cookie, one of another check or an expired one is no cookie. */
export const proofIn = (world: World, headers: Headers, accessId: string): Proof => ({
  hasSession: world.sessions.find(cookieIn(headers, SESSION_COOKIE), accessId) !== undefined,
  isFreshlyVerified: world.verifications.find(cookieIn(headers, VERIFICATION_COOKIE), accessId) !== undefined,
});
