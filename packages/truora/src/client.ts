import { createRuntime, encodeForm, encodeMultipart, keyAuthentication, systemClock, systemRandom } from '@bgc/core';
import type { Clock, Runtime } from '@bgc/core';

import { truoraProvider } from './access/provider.ts';
import type { paths } from './generated/schema.ts';
import { checkTruoraOptions } from './options.ts';
import type { TruoraClientOptions } from './options.ts';
import { createBehaviors } from './resources/behaviors.ts';
import type { Behaviors } from './resources/behaviors.ts';
import type { Checks } from './resources/checks.ts';
import { createContinuousChecks } from './resources/continuous-checks.ts';
import type { ContinuousChecks } from './resources/continuous-checks.ts';
import { createChecks } from './resources/create-checks.ts';
import { createCustomTypes } from './resources/custom-types.ts';
import type { CustomTypesResource } from './resources/custom-types.ts';
import { createHooks } from './resources/hooks.ts';
import type { Hooks } from './resources/hooks.ts';
import { createReports } from './resources/reports.ts';
import type { Reports } from './resources/reports.ts';
import { createWarn } from './resources/warn.ts';
import { makeSupportReport } from './support-report.ts';
import type { SupportReport } from './support-report.ts';

/** One account at Truora. */
export interface TruoraClient {
  /** Background checks of people, vehicles and companies: create once, wait or be told, read what was found. */
  readonly checks: Checks;
  /** Kinds of checks with weights of your own. */
  readonly customTypes: CustomTypesResource;
  /** Checks that are repeated. */
  readonly continuousChecks: ContinuousChecks;
  /** Who is told of events. */
  readonly hooks: Hooks;
  /** Many checks at once, from a table. */
  readonly reports: Reports;
  /** Feedback on how a person behaved. */
  readonly behaviors: Behaviors;
  /**
   * The last failures with times and request ids, redacted: what support asks for.
   *
   * @example console.log(JSON.stringify(truora.supportReport()));
   */
  supportReport(): SupportReport;
  /**
   * The escape hatch: any path of the spec through the same onion, with openapi-fetch's `{ data, error, response }`, unvalidated. Scores come as Truora sends them.
   *
   * @example const { data } = await truora.api.GET('/v1/checks/{check_id}', { params: { path: { check_id } } });
   * @throws ConnectionError, TimeoutError and the other errors of the transport; a refusal is in `error`.
   */
  readonly api: Runtime<paths>['api'];
  readonly clock: Clock;
  /** From 0 (included) to 1 (excluded). */
  readonly random: () => number;
}

/** "Create a POST request to https://api.checks.truora.com/v1/checks" (https://dev.truora.com/guides/creating_a_background_check/). */
const host = 'https://api.checks.truora.com';

/**
 * Makes a client for one account at Truora. Many stand side by side and share nothing.
 *
 * @example
 * const truora = createTruoraClient({ apiKey: () => secrets.read('truora'), language: 'en' });
 *
 * @throws ConfigurationError that names the wrong option.
 */
export const createTruoraClient = (options: TruoraClientOptions): TruoraClient => {
  checkTruoraOptions(options);
  const { apiKey, language, clock = systemClock, random = systemRandom } = options;
  const runtime = createRuntime<paths>(truoraProvider, {
    ...options,
    baseUrl: options.baseUrl ?? host,
    authentication: keyAuthentication({ header: 'Truora-API-Key', option: 'apiKey', credential: apiKey }),
    encodeForm,
    encodeMultipart,
  });
  return {
    checks: createChecks(runtime, { language, random, warn: createWarn(options) }),
    customTypes: createCustomTypes(runtime),
    continuousChecks: createContinuousChecks(runtime),
    hooks: createHooks(runtime),
    reports: createReports(runtime),
    behaviors: createBehaviors(runtime),
    supportReport: () => makeSupportReport(runtime.journal, clock.now()),
    api: runtime.api,
    clock,
    random,
  };
};
