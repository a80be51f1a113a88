import type { components } from './generated/schema.ts';

type Schemas = components['schemas'];

export type Attachments = Schemas['Attachments'];
export type Behavior = Schemas['Behavior'];
/**
 * What one database answered. It has a `score` only where its `result` is `found` or `not_found`: before, it means nothing. Its texts are of other people's making:
 * show them as text, never as HTML.
 */
export type CheckDetail = Schemas['CheckDetail'];
export type CheckedDatabase = Schemas['CheckedDatabase'];
export type CheckPdf = Schemas['CheckPdf'];
export type CompanySummary = Schemas['CompanySummary'];
export type ContinuousCheckRun = Schemas['ContinuousCheckRun'];
export type DatabaseHealth = Schemas['DatabaseHealth'];
export type DataSetScore = Schemas['DataSetScore'];
export type DataSetWeight = Schemas['DataSetWeight'];
export type Report = Schemas['Report'];
export type Summary = Schemas['Summary'];
export type Table = Schemas['Table'];
export type VehicleSummary = Schemas['VehicleSummary'];
/** As Truora sends one, scores or what stands for them included. */
export type CheckDocument = Schemas['Check'];
export type ContinuousCheckDocument = Schemas['ContinuousCheck'];

/** A hook. `signing_key` is a secret: it is there, but not enumerable, so that no log, JSON or copy of the object has it by accident. */
export type Hook = Schemas['Hook'];

/** A web hook that was just made. */
export interface CreatedHook extends Hook {
  /** What its deliveries are signed with. */
  signing_key: string;
}

/** The custom types of the account, by country and name. */
export interface CustomTypes {
  readonly score_configs: Readonly<Record<string, Readonly<Record<string, readonly DataSetWeight[]>>>>;
}
