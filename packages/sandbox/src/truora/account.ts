import { defaultHookBehaviour, type HookBehaviour } from './hooks/hook-behaviour.ts';
import type { FractionDigits } from './timestamp.ts';

/** What Truora sets up per account, leaves undocumented, or answers in more than one way. Changeable at any time. */
export interface TruoraBehaviour extends HookBehaviour {
  /** Key version 1 demands `user_authorized` for a person and shows no `homonym_scores`. */
  readonly keyVersion: 1 | 0;
  /** What creation requires: what the guide asks for, or each starred field of the older table per country and kind. */
  readonly requiredFields: 'guide' | 'table';
  /** The status of a body that is not form-urlencoded. Nobody documents it. */
  readonly otherBodyStatus: 415 | 400;
  /** `code` of an error: a number in the example, text in the schema. */
  readonly errorCode: 'number' | 'string';
  /** Without `force_creation=true`, a check of the same subject that is younger than this is given again. Milliseconds. */
  readonly reuseWindowMs: number;
  readonly reusedStatus: 201 | 200;
  /** How many checks of one country may be under way with `Truora-Priority: high`; one more is a 429. */
  readonly highPriorityLimit: number;
  /** Milliseconds that a check is `not_started`. */
  readonly queueMs: number;
  /** Milliseconds from creation to the final status. `2-3min` draws from the seed; `never` leaves it to `finish`. */
  readonly turnaround: number | '2-3min' | 'never';
  /** Milliseconds that the outcome `delayed` lasts. Truora: "this can last up to 3 days". */
  readonly delayedMs: number;
  /** The score by name: `name_score` since 2023, `homonym_score` before. */
  readonly nameScore: 'name_score' | 'homonym_score' | 'both';
  readonly fractionDigits: FractionDigits;
  /** Whether rows of databases have an id: `as-observed` only once the database was asked. */
  readonly databaseIds: 'as-observed' | 'always' | 'never';
  /** Whether GET /checks/{id} shows `custom_input` again. Nobody documents it. */
  readonly customInput: 'absent' | 'shown';
  /** A list with one row: as the schema has it, or the bare object of the published examples. */
  readonly lists: 'envelope' | 'bare';
  readonly pageSize: number;
  /** `next` of the last page. */
  readonly lastPage: 'absent' | 'empty';
  /** How `next` is written. `elsewhere` is a hostile one, of another origin. */
  readonly next: 'path' | 'url' | 'elsewhere';
  readonly pdf: 'created-first' | 'directly';
  readonly pdfMs: number;
  /** `pdf_path`, sometimes with a slash at its end. `elsewhere` is a hostile one, of another origin. */
  readonly pdfPath: 'plain' | 'slash' | 'elsewhere';
  /** GET /config: with ids around it, or the bare countries of the guide. */
  readonly customTypes: 'wrapped' | 'bare';
}

/** One API key with all that belongs to it. */
export interface Account {
  readonly accountId: string;
  readonly apiKey: string;
  /** Who makes reports with this key. */
  readonly username: string;
  readonly configId: string;
  /** Custom types: weights by country, type and data set. */
  readonly scoreConfigs: Map<string, Map<string, readonly Weight[]>>;
  readonly counts: TruoraCheckCounts;
  behaviour: TruoraBehaviour;
}

export interface Weight {
  readonly data_set: string;
  readonly weight: number;
}

/** What became of every POST /checks that reached the provider, and which checks were paid for. */
export interface TruoraCheckCounts {
  /** POST /checks that the provider processed, lost answers included. */
  received: number;
  created: number;
  /** An earlier check of the same subject was given again: nothing to pay. */
  reused: number;
  refused: number;
  /** Rows of uploaded files that became checks. */
  uploaded: number;
  /** Made by continuous checks. */
  recurring: number;
  /** All checks that cost: created, uploaded and recurring. */
  paid: number;
  /** Of those created: how many had a recent check of the same subject already, so that the second was paid for the same thing. */
  doubled: number;
}

const DAY = 86_400_000;

export const defaultBehaviour: TruoraBehaviour = {
  ...defaultHookBehaviour,
  keyVersion: 1,
  requiredFields: 'guide',
  otherBodyStatus: 415,
  errorCode: 'number',
  reuseWindowMs: DAY,
  reusedStatus: 201,
  highPriorityLimit: 10,
  queueMs: 2000,
  turnaround: '2-3min',
  delayedMs: 3 * DAY,
  nameScore: 'name_score',
  fractionDigits: 'variable',
  databaseIds: 'as-observed',
  customInput: 'absent',
  lists: 'envelope',
  pageSize: 20,
  lastPage: 'absent',
  next: 'path',
  pdf: 'created-first',
  pdfMs: 5000,
  pdfPath: 'plain',
  customTypes: 'wrapped',
};

export const noCounts = (): TruoraCheckCounts => ({
  received: 0,
  created: 0,
  reused: 0,
  refused: 0,
  uploaded: 0,
  recurring: 0,
  paid: 0,
  doubled: 0,
});
