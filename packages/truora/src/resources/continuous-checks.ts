import type { CallOptions, InvokeRequest, Operation } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { continuousCheckHistorySchema, continuousCheckListSchema, continuousCheckSchema } from '../generated/zod.ts';
import type { ContinuousCheckDocument, ContinuousCheckRun } from '../models.ts';
import type { Page } from '../paging/page-through.ts';
import type { ContinuousCheckRequest, ContinuousCheckUpdate } from '../requests/other-requests.ts';
import type { Check } from '../states/check.ts';
import { toCheck } from '../states/to-check.ts';
import { checkForm } from '../validation/check-form.ts';
import { continuousCheckRules, continuousUpdateRules } from '../validation/form-rules.ts';
import type { PageStart } from './checks.ts';
import { explainUnknown } from './explain-unknown.ts';
import { formOf } from './form-of.ts';
import { pagedList } from './page-list.ts';
import { memberOf, wholeElements } from './read-check.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/** A check that is repeated. `check` is the latest, without scores until it is finished. */
export interface ContinuousCheck extends Readonly<Omit<ContinuousCheckDocument, 'check'>> {
  readonly check?: Check;
}

/** Checks that are repeated at an interval ("Continuous checks", https://docs.truora.com/openapi.json). */
export interface ContinuousChecks {
  /**
   * Begins to repeat a check: each run is a check, and is paid for. `frequency` is required here, as no default is documented.
   *
   * @example const { continuous_check_id } = await truora.continuousChecks.create({ check_id, frequency: '1m' });
   * @throws InvalidRequestError before anything is sent; OutcomeUnknownError, whose `reconcile` gives the continuous checks whose newest run is that check (one that
   * has run meanwhile is not among them: its `check` is another); the errors of a call.
   */
  create(request: ContinuousCheckRequest, options?: CallOptions): Promise<ContinuousCheck>;
  /**
   * @example for await (const { next_run_date, score_status } of truora.continuousChecks.list()) console.log(next_run_date, score_status);
   * @throws ResponseParseError where the pages go round in circles; the errors of a call.
   */
  list(options?: CallOptions): AsyncGenerator<ContinuousCheck>;
  /**
   * One page.
   *
   * @example const { items, startKey } = await truora.continuousChecks.listPage();
   * @throws the errors of a call.
   */
  listPage(start?: PageStart, options?: CallOptions): Promise<Page<ContinuousCheck>>;
  /**
   * @example const { status, next_run_date } = await truora.continuousChecks.get(id);
   * @throws NotFoundError and the other errors of a call.
   */
  get(id: string, options?: CallOptions): Promise<ContinuousCheck>;
  /**
   * Replaces interval and status: both are required.
   *
   * @example await truora.continuousChecks.update(id, { frequency: '1m', status: 'disabled' });
   * @throws InvalidRequestError before anything is sent; NotFoundError and the other errors of a call.
   */
  update(id: string, request: ContinuousCheckUpdate, options?: CallOptions): Promise<ContinuousCheck>;
  /**
   * What each run changed. The form of the changes is not documented: they come as they are.
   *
   * @example for await (const { check_id, creation_date } of truora.continuousChecks.history(id)) console.log(check_id, creation_date);
   * @throws NotFoundError; ResponseParseError where the pages go round in circles; the errors of a call.
   */
  history(id: string, options?: CallOptions): AsyncGenerator<ContinuousCheckRun>;
  /**
   * One page of it.
   *
   * @example const { items, startKey } = await truora.continuousChecks.historyPage(id);
   * @throws NotFoundError and the other errors of a call.
   */
  historyPage(id: string, start?: PageStart, options?: CallOptions): Promise<Page<ContinuousCheckRun>>;
}

const toContinuous = ({ check, ...rest }: ContinuousCheckDocument, raw: unknown): ContinuousCheck =>
  check === undefined ? rest : { ...rest, check: toCheck(check, memberOf(raw, 'check') ?? check) };

export const createContinuousChecks = (runtime: ResourceRuntime): ContinuousChecks => {
  const lists = pagedList(runtime, {
    operation: calls.listContinuousChecks,
    schema: continuousCheckListSchema,
    items: ({ value: { continuous_checks: many, next: _, self: __, continuous_check_id, ...one }, raw }) => {
      const whole = wholeElements(raw, 'continuous_checks');
      if (many !== undefined) return many.map((each, index) => toContinuous(each, whole[index]));
      return continuous_check_id === undefined ? [] : [toContinuous({ ...one, continuous_check_id }, raw)];
    },
  });
  const history = (id: string) =>
    pagedList(
      runtime,
      {
        operation: calls.getContinuousCheckHistory,
        schema: continuousCheckHistorySchema,
        items: ({ value }) => value.history,
      },
      { continuous_check_id: id },
    );
  const askForOne = async (
    operation: Operation,
    request: InvokeRequest,
    options: CallOptions | undefined,
  ): Promise<ContinuousCheck> => {
    const { value, raw } = await runtime.invoke(operation, request, continuousCheckSchema, options);
    return toContinuous(value, raw);
  };
  return {
    async create(request, options) {
      const body = formOf(request);
      checkForm(body, continuousCheckRules, calls.createContinuousCheck.id);
      return explainUnknown(
        runtime,
        askForOne(calls.createContinuousCheck, { body }, options),
        {
          whether: 'the check is repeated from now on',
          advice:
            '`reconcile()` gives the continuous checks whose newest run is that check. Create it again only if yours is not among them.',
          of: 'continuousChecks.create',
          reconcile: (again) =>
            lists.find('continuous_checks', ({ check }) => !check || check.check_id === body['check_id'], again),
        },
        options,
      );
    },
    list: (options) => lists.all({}, options),
    listPage: lists.page,
    get: async (id, options) => askForOne(calls.getContinuousCheck, { path: { continuous_check_id: id } }, options),
    async update(id, request, options) {
      const body = formOf(request);
      checkForm(body, continuousUpdateRules, calls.updateContinuousCheck.id);
      const sent = { path: { continuous_check_id: id }, body };
      return askForOne(calls.updateContinuousCheck, sent, options);
    },
    history: (id, options) => history(id).all({}, options),
    historyPage: (id, start, options) => history(id).page(start, options),
  };
};
