import type { CallOptions, Operation } from '@bgc/core';
import { explainUnknown } from '@bgc/core/requests';

import { toAttestrDate } from '../dates/calendar-date.ts';
import { calls } from '../generated/calls.ts';
import { createdRequestSchema } from '../generated/zod.ts';
import type {
  AddressCheckRequest,
  CreatedRequest,
  DocumentCheckRequest,
  EducationCheckRequest,
  EmploymentCheckRequest,
} from '../models.ts';
import type { Check } from '../validation/checks.ts';
import { refuse } from '../validation/refuse.ts';
import { addressCheck, documentCheck, educationCheck, employmentCheck } from '../validation/request-checks.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/** One kind of verification. */
export interface Checks<Request> {
  /**
   * Orders one: a paid check, which Attestr's back office works on for days. It is sent again only where it certainly was not taken: where no connection was made,
   * and after 4291 and 4292. Attestr honours no key, recognises no `tag` and lists no requests. Whether it is worked on before it is associated to a profile
   * is to be confirmed with Attestr: see `profiles.associate`.
   *
   * @example
   * const created = await attestr.employmentChecks.create({
   *   tag: 'EMP-1001', employer: 'Example Hotels', reg: 'X-17', position: 'Trainee',
   *   startDate: '2019-12-02', ended: true, endDate: '2020-03-19', // ISO 8601
   *   documents: [letter._id],
   *   references: [{ name: 'Mentor One', position: 'Mentor', contact: '+910000000001' }],
   *   webhook: true,
   * });
   * @throws InvalidRequestError before anything is sent, which names the wrong members; OutcomeUnknownError, after which nobody can tell whether it was ordered: look at
   * the dashboard; ValidationError (4001; 4005: buy credits), PermissionError (4035: have the service provisioned; 4039: allow-list the address), RateLimitError
   * (4293, 4294: tomorrow) and the other errors of a call.
   */
  create(request: Request, options?: CallOptions): Promise<CreatedRequest>;
}

const advice =
  "Attestr lists no requests and recognises no `tag`: look for it in the dashboard, or ask Attestr's support, before you create it again: that is a second paid check. With `webhook: true` its event brings the lost `_id`.";

const checks = <Request extends { readonly webhook?: boolean | undefined }>(
  runtime: Pick<ResourceRuntime, 'invoke'>,
  operation: Operation,
  check: Check,
  toBody: (request: Request) => object = (request) => request,
): Checks<Request> => ({
  async create(request, options) {
    const given = refuse(check, request, operation.id);
    const webhook = given.webhook === true;
    const sent = runtime.invoke(operation, { body: toBody(given) }, createdRequestSchema, options);
    const { value } = await explainUnknown(sent, { whether: 'the check was ordered', advice });
    return { ...value, webhook };
  },
});

/** Dates travel as "DD-MM-YYYY"; "Email if available, else set as null". */
const employmentBody = (request: EmploymentCheckRequest): object => ({
  ...request,
  startDate: toAttestrDate(request.startDate),
  endDate: request.ended ? toAttestrDate(request.endDate) : undefined,
  references: request.references?.map((reference) => ({ ...reference, email: reference.email ?? null })),
});

/** "Required if ended is set as true, else set as null." */
const educationBody = (request: EducationCheckRequest): object => ({
  ...request,
  endedMonth: request.endedMonth ?? null,
  endedYear: request.endedYear ?? null,
});

/** "documents are verified by our back office team in co-ordination with the concerned employer" (https://docs.attestr.com). */
export type EmploymentChecks = Checks<EmploymentCheckRequest>;
/** Verifications of degrees and courses. */
export type EducationChecks = Checks<EducationCheckRequest>;
/** Verifications of addresses, by a visit. */
export type AddressChecks = Checks<AddressCheckRequest>;
/** Verifications of identity documents. */
export type DocumentChecks = Checks<DocumentCheckRequest>;

export const createChecks = (runtime: Pick<ResourceRuntime, 'invoke'>) => ({
  employmentChecks: checks(runtime, calls.createEmploymentCheck, employmentCheck, employmentBody),
  educationChecks: checks(runtime, calls.createEducationCheck, educationCheck, educationBody),
  addressChecks: checks<AddressCheckRequest>(runtime, calls.createAddressCheck, addressCheck),
  documentChecks: checks<DocumentCheckRequest>(runtime, calls.createDocumentCheck, documentCheck),
});
