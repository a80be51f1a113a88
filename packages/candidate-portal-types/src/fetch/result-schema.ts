import type { CandidateBackgroundCheckResult } from '../types.ts';
import { readResult } from './read-result.ts';
import { completeWire } from './wire.ts';
import type { CandidatePortalWire } from './wire.ts';

/** What a `CandidateBackgroundCheckResultSchema` makes of a value: the typed result, or where the value cannot be understood. */
export type CandidateBackgroundCheckValidation =
  | { readonly value: CandidateBackgroundCheckResult; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };

/** A Standard Schema, version 1 (https://standardschema.dev): any library that takes one takes it. */
export interface CandidateBackgroundCheckResultSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: '@bgc/candidate-portal-types';
    readonly validate: (value: unknown) => CandidateBackgroundCheckValidation;
    /** Never there at run time: carries the types. */
    readonly types?:
      | { readonly input: CandidateBackgroundCheckResult; readonly output: CandidateBackgroundCheckResult }
      | undefined;
  };
}

/**
 * `candidateBackgroundCheckResultSchema` for a server whose members have other names.
 *
 * @throws ConfigurationError where `wire` names what there is not.
 *
 * @example const schema = createCandidateBackgroundCheckResultSchema({ discriminator: 'kind' });
 */
export const createCandidateBackgroundCheckResultSchema = (
  changes: Partial<CandidatePortalWire> = {},
): CandidateBackgroundCheckResultSchema => {
  const names = completeWire(changes);
  const validate = (value: unknown): CandidateBackgroundCheckValidation => {
    const read = readResult(value, names);
    if (read.ok) return { value: read.value };
    return { issues: [{ message: `Expected ${read.expected}.`, path: read.path === '' ? [] : [read.path] }] };
  };
  return { '~standard': { version: 1, vendor: '@bgc/candidate-portal-types', validate } };
};

/**
 * The tolerant reader as a Standard Schema, for forms, routers and RPC libraries that take one. Reads as `parseCandidateBackgroundCheck` does, and
 * answers with issues instead of throwing; no issue holds anything of the value.
 *
 * @example
 * ```ts
 * const validation = candidateBackgroundCheckResultSchema['~standard'].validate(await response.json());
 * if (validation.issues === undefined) console.log(validation.value.state);
 * ```
 */
export const candidateBackgroundCheckResultSchema: CandidateBackgroundCheckResultSchema =
  /* @__PURE__ */ createCandidateBackgroundCheckResultSchema();
