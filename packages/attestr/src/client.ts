import { createRuntime, encodeMultipart, keyAuthentication, systemClock, systemRandom } from '@bgc/core';
import type { Clock, Runtime } from '@bgc/core';

import { attestrProvider } from './access/provider.ts';
import { calls } from './generated/calls.ts';
import type { paths } from './generated/schema.ts';
import { createMedia } from './media/media.ts';
import type { Media } from './media/media.ts';
import { checkAttestrOptions } from './options.ts';
import type { AttestrClientOptions } from './options.ts';
import { createChecks } from './resources/checks.ts';
import type { AddressChecks, DocumentChecks, EducationChecks, EmploymentChecks } from './resources/checks.ts';
import { createProfiles } from './resources/profiles.ts';
import type { Profiles } from './resources/profiles.ts';
import { createRequests } from './resources/requests.ts';
import type { Requests } from './resources/requests.ts';
import { readSignatureTerms } from './signature/signature-terms.ts';
import { makeSupportReport } from './support-report.ts';
import type { SupportReport } from './support-report.ts';

/** One app of the Attestr dashboard. */
export interface AttestrClient {
  /** Was this person employed there, and what do their references say? */
  readonly employmentChecks: EmploymentChecks;
  readonly educationChecks: EducationChecks;
  /** Somebody goes there. */
  readonly addressChecks: AddressChecks;
  /** Identity documents: PAN, passport… */
  readonly documentChecks: DocumentChecks;
  /** What became of any of them. */
  readonly requests: Requests;
  /** The people whom checks are about, and what the back office asks. */
  readonly profiles: Profiles;
  /** Files that prove something, before a check, and the letters and recordings that one brings. */
  readonly media: Media;
  /**
   * The last failures with times and request ids, redacted: what support asks for.
   *
   * @example console.log(JSON.stringify(attestr.supportReport()));
   */
  supportReport(): SupportReport;
  /**
   * The escape hatch: any path of the spec through the same onion, with openapi-fetch's `{ data, error, response }`, unchecked and unvalidated.
   *
   * @example const { data } = await attestr.api.GET('/api/{version}/public/async/{asyncId}', { params: { path: { version: 'v1', asyncId } } });
   * @throws ConnectionError, TimeoutError and the other errors of the transport; a refusal is in `error`.
   */
  readonly api: Runtime<paths>['api'];
  readonly clock: Clock;
  /** From 0 (included) to 1 (excluded). */
  readonly random: () => number;
}

/**
 * Makes a client for one app. Many stand side by side and share nothing.
 *
 * @example
 * const attestr = createAttestrClient({
 *   authToken: process.env.ATTESTR_AUTH_TOKEN!,
 *   clientSecret: () => secrets.read('attestr/client-secret'),
 * });
 *
 * @throws ConfigurationError that names the wrong option.
 */
export const createAttestrClient = (options: AttestrClientOptions): AttestrClient => {
  checkAttestrOptions(options);
  const signature = readSignatureTerms(options);
  const { authToken, mediaStreamPath } = options;
  const { version = 'v1', clock = systemClock, random = systemRandom, deadlineMs = 90_000 } = options;
  const runtime = createRuntime<paths>(attestrProvider, {
    ...options,
    baseUrl: options.baseUrl ?? 'https://api.attestr.com',
    authentication: keyAuthentication({
      header: 'Authorization',
      scheme: 'Basic',
      option: 'authToken',
      credential: authToken,
    }),
    // "Content-Type: application/json", required of every call, of a GET too.
    constants: { headers: { 'content-type': 'application/json' }, path: { version } },
    encodeMultipart,
  });
  return {
    ...createChecks(runtime),
    requests: createRequests(runtime, { signature, random }),
    profiles: createProfiles(runtime),
    media: createMedia(runtime, { clock, deadlineMs, streamPath: mediaStreamPath ?? calls.getMediaStream.path }),
    supportReport: () => makeSupportReport(version, runtime.journal, clock.now()),
    api: runtime.api,
    clock,
    random,
  };
};
