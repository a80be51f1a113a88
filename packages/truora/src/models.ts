import type { components } from './generated/schema.ts';

type Schemas = components['schemas'];

/** The attachments of a check: no form of them is public, so they are given as they come. */
export type Attachments = Schemas['Attachments'];
/** Feedback on the behavior of a person, as it was stored. */
export type Behavior = Schemas['Behavior'];
/**
 * What one database answered. It has a `score` only where its `result` is `found` or `not_found`: before, it means nothing. Its texts are of other people's making:
 * show them as text, never as HTML.
 */
export type CheckDetail = Schemas['CheckDetail'];
/** One database of a check, and how far its search has come. A completed check may have some in `error`, `skipped` or `expired`. */
export type CheckedDatabase = Schemas['CheckedDatabase'];
/** Where the PDF of a check is: a path, which `checks.pdf` follows. */
export type CheckPdf = Schemas['CheckPdf'];
/** What a check has found of a company: its status and names. */
export type CompanySummary = Schemas['CompanySummary'];
/** What one run of a continuous check has changed. */
export type ContinuousCheckRun = Schemas['ContinuousCheckRun'];
/** How well a database works, hour by hour. */
export type DatabaseHealth = Schemas['DatabaseHealth'];
/** The score of one data set, from 0 to 1, where 1 is the best and also what is still pending has. */
export type DataSetScore = Schemas['DataSetScore'];
/** How much one data set counts in the score of a custom type, from 0 to 1. */
export type DataSetWeight = Schemas['DataSetWeight'];
/** Checks that are made from the rows of an uploaded file, with their counts. */
export type Report = Schemas['Report'];
/** What a check has found of a person: identity, names, dates and documents. */
export type Summary = Schemas['Summary'];
/** What a database has answered, as rows of labels and values: texts from outside, never to be shown as HTML. */
export type Table = Schemas['Table'];
/** What a check has found of a vehicle: its status, its description and its insurance. */
export type VehicleSummary = Schemas['VehicleSummary'];
/** As Truora sends one, scores or what stands for them included. */
export type CheckDocument = Schemas['Check'];
/** A continuous check as Truora sends it, with its newest run. */
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
