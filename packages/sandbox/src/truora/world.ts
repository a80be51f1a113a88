import type { SandboxClock } from '../clock/clock.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Random } from '../random.ts';
import type { Account, Weight } from './account.ts';
import type { Outcome } from './checks/outcome.ts';
import type { Frequency } from './continuous/frequency.ts';
import { createIds, type Ids } from './ids.ts';

/** One database that a check asks. */
export interface DatabaseRow {
  readonly databaseId: string;
  /** What it is called until it was asked. */
  readonly slug: string;
  readonly name: string;
  readonly dataSet: string;
  /** `not_started`, `completed`, `skipped`, `delayed`, `error`, `expired`. */
  status: string;
  /** What a skipped one would have needed. */
  readonly invalidInputs?: readonly string[];
}

export interface Check {
  readonly id: string;
  readonly accountId: string;
  readonly country: string;
  /** `person`, `company`, `vehicle` or a custom type. */
  readonly type: string;
  /** Who or what is checked, as sent. */
  readonly fields: Readonly<Record<string, string>>;
  readonly customInput?: string;
  readonly reportId?: string;
  readonly madeBy: 'post' | 'upload' | 'continuous-check';
  readonly highPriority: boolean;
  /** The same for every check of the same subject, and unreadable. */
  readonly subject: string;
  readonly createdAt: number;
  updatedAt: number;
  /** `not_started`, `in_progress`, `delayed`, `completed`, `error`, or one that nobody knows. */
  status: string;
  outcome: Outcome;
  readonly dataSets: readonly Weight[];
  readonly rows: readonly DatabaseRow[];
  readonly previousCheckId?: string;
  /** How many POSTs were answered with it. */
  requests: number;
  /** When its PDF is there, once it was asked for. */
  pdfReadyAt?: number;
  /** Told once its status is final. */
  whenEnded?: () => void;
}

export interface ContinuousCheck {
  readonly id: string;
  readonly accountId: string;
  /** The check it repeats. */
  readonly originalCheckId: string;
  lastCheckId: string;
  counter: number;
  readonly createdAt: number;
  updatedAt: number;
  nextRunAt: number;
  frequency: Frequency;
  scoreStatus: 'new' | 'up' | 'down' | 'same';
  status: 'enabled' | 'disabled';
  readonly history: ContinuousCheckRun[];
  /** Takes back the run that is due. */
  cancel: () => void;
}

export interface ContinuousCheckRun {
  readonly checkId: string;
  readonly previousCheckId: string;
  readonly at: number;
  readonly score: readonly [old: number, now: number];
  readonly dataSets: Readonly<Record<string, readonly [old: number, now: number]>>;
}

/** A hook of the API, or a rule made in the dashboard: the latter is not listed. */
export interface Hook {
  readonly id: string;
  readonly accountId: string;
  readonly madeIn: 'api' | 'dashboard';
  eventType: string;
  /** Undefined is all. */
  actions: readonly string[] | undefined;
  status: 'enabled' | 'disabled';
  subscriber:
    | { readonly type: 'web'; readonly url: string }
    | { readonly type: 'email'; readonly address: string; readonly name?: string; readonly language?: string };
  /** 64 hexadecimal digits. */
  readonly signingKey: string;
  /** Events that wait for the token they travel in. */
  readonly waiting: JsonObject[];
}

export interface Report {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly createdBy: string;
  readonly createdAt: number;
  updatedAt: number;
  /** Once a file was uploaded: its rows, and what became of them. */
  upload?: { size: number; created: number; invalid: number };
}

/** Something that hooks tell of. */
export interface TruoraEvent {
  readonly accountId: string;
  readonly type: 'check' | 'continuous_check';
  readonly action: string;
  /** The id of what it tells of. */
  readonly subject: string;
  /** What it tells of, as it was at that moment. */
  readonly object: JsonObject;
}

/** Everything that one Truora emulator remembers. */
export interface World {
  readonly clock: SandboxClock;
  readonly random: Random;
  /** Draws turnarounds; apart from the ids, so that the one does not move the other. */
  readonly chance: Random;
  readonly ids: Ids;
  /** Makes journal keys and subjects unreadable. */
  readonly salt: string;
  readonly accounts: Map<string, Account>;
  readonly checks: Map<string, Check>;
  /** The newest check of each subject, by account and subject. */
  readonly latest: Map<string, Check>;
  readonly continuousChecks: Map<string, ContinuousCheck>;
  readonly hooks: Map<string, Hook>;
  readonly reports: Map<string, Report>;
  /** What GET /attachments answers, where a test says so, by check. */
  readonly attachments: Map<string, Json>;
  /** How many behaviours each account reported. */
  readonly behaviors: Map<string, number>;
  /** E-mails that hooks would have sent, by hook. */
  readonly emails: Map<string, number>;
  /** How often each magic value has struck, by subject. */
  readonly magicStrikes: Map<string, number>;
  /** Told of every event; what delivers hooks listens here. */
  readonly onEvent: (event: TruoraEvent, world: World) => void;
}

export const createWorld = (
  clock: SandboxClock,
  random: Random,
  onEvent: (event: TruoraEvent, world: World) => void,
): World => ({
  clock,
  random,
  chance: random.fork('chance'),
  ids: createIds(random.fork('ids')),
  salt: random.fork('salt').hex(32),
  accounts: new Map(),
  checks: new Map(),
  latest: new Map(),
  continuousChecks: new Map(),
  hooks: new Map(),
  reports: new Map(),
  attachments: new Map(),
  behaviors: new Map(),
  emails: new Map(),
  magicStrikes: new Map(),
  onEvent,
});
