import { context, trace } from '@opentelemetry/api';
import {
  type AttestrClient,
  createAttestrClient,
  createAttestrSettlement,
  type EmploymentCheckRequest,
  hasErrorCode,
  type WorkOutput,
} from '@bgc/attestr';
import { documentFromFile } from '@bgc/attestr/node';
import { documentCheckRequestSchema } from '@bgc/attestr/schemas';
import { createAttestrWebhookHandler, signAttestrWebhook } from '@bgc/attestr/webhooks';
import { approvalRedirect, match, nextStates, resolveState, type Vocabulary } from '@bgc/candidate-portal-types';
import { candidateBackgroundCheckResultSchema, fetchCandidateBackgroundCheck } from '@bgc/candidate-portal-types/fetch';
import { isBgcError, isTimeoutError, type LeaseStore, type RecordCodec } from '@bgc/core';
import { guardStore } from '@bgc/core/keeping';
import { fetchReport, openSqliteStore, toNodeListener } from '@bgc/core/node';
import { createOpenTelemetryTracer } from '@bgc/core/opentelemetry';
import { isCalendarDate } from '@bgc/core/requests';
import { object, string } from '@bgc/core/schema';
import { standardSchema } from '@bgc/core/standard-schema';
import { createVirtualClock, storeConformance } from '@bgc/core/testing';
import { constantTimeEqual } from '@bgc/core/webhooks';
import { type ClaimedCheck, createMemoryStore, createPageUpClient, isUnconfirmedWriteError, watch } from '@bgc/pageup';
import { openSqliteStore as openPageUpStore } from '@bgc/pageup/node';
import { backgroundCheckSchema } from '@bgc/pageup/schemas';
import { createRealClock, createSandbox, type Sandbox, type VirtualClock } from '@bgc/sandbox';
import { handlers } from '@bgc/sandbox/msw';
import { startSandboxServer } from '@bgc/sandbox/server';
import {
  type Candidate,
  type CandidateRequest,
  createSterlingClient,
  deriveIdempotencyKey,
  isOutcomeUnknownOf,
  type Screening,
  type SterlingClient,
} from '@bgc/sterling';
import { createSterlingCallbackHandler, type SterlingEvent } from '@bgc/sterling/callbacks';
import { toNodeListener as sterlingListener } from '@bgc/sterling/node';
import { screeningSchema } from '@bgc/sterling/schemas';
import { type CheckRequest, createTruoraClient, type FinishedCheck, isFinished } from '@bgc/truora';
import { reportFromFile } from '@bgc/truora/node';
import { checkSchema } from '@bgc/truora/schemas';
import { createTruoraWebhookHandler, type TruoraWebhookEvent, verifyTruoraWebhook } from '@bgc/truora/webhooks';
import { createServer } from 'node:http';

/** Equal types, and neither of them `any`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_same: Same<A, B>): void => undefined;

const candidateOf = async (sterling: SterlingClient, person: CandidateRequest): Promise<Candidate> => {
  try {
    return await sterling.candidates.create(person);
  } catch (error) {
    if (!isOutcomeUnknownOf(error, 'candidates.create')) throw error;
    const found = await error.reconcile();
    same<typeof found, Candidate | undefined>(true);
    return found ?? (await sterling.candidates.create(person));
  }
};

const sterlingStory = async (sandbox: Sandbox): Promise<string | undefined> => {
  const { clock, fetch } = sandbox;
  const tracer = createOpenTelemetryTracer({
    tracer: trace.getTracer('checks'),
    childOf: (span) => trace.setSpan(context.active(), span),
  });
  const account = sandbox.sterling.addAccount();
  const sterling = createSterlingClient({ ...account, fetch, clock, tracer });
  const results: (string | undefined)[] = [];
  const callbacks = createSterlingCallbackHandler({
    credentials: 'user:password',
    store: createMemoryStore({ clock }),
    clock,
    onEvent: async (event: SterlingEvent, { signal }) => {
      same<typeof signal, AbortSignal>(true);
      if (event.kind === 'screening') results.push(event.screening.result);
    },
  });
  sandbox.callbacks.route('https://ats.example.com/', callbacks);
  createServer(sterlingListener(callbacks));
  const candidate = await candidateOf(sterling, {
    clientReferenceId: 'person-1001',
    givenName: 'Ada',
    familyName: 'Example',
    email: 'ada@example.com',
    dob: '1990-01-31',
  });
  const packages = await sterling.packages.list();
  const chosen = packages.find(({ title }) => title === 'Basic Criminal');
  if (chosen === undefined) throw new Error('no such package');
  const screening = await sterling.screenings.create(
    {
      packageId: chosen.id,
      candidateId: candidate.id,
      endUserCertificate: 'true',
      callback: { uri: 'https://ats.example.com/', credentials: { 'basic-auth': 'user:password' } },
    },
    { idempotencyKey: await deriveIdempotencyKey('tenant', 'order', 'screening') },
  );
  same<typeof screening, Screening>(true);
  sandbox.sterling.process(screening.id, { result: 'alert' });
  await clock.advance(0);
  const { data } = await sterling.api.GET('/v1/screenings/{id}', { params: { path: { id: screening.id } } });
  const status: string | undefined = data?.status;
  if (status !== 'complete' || sandbox.sterling.state().counts.created !== 1) throw new Error('not one screening');
  const validated = await screeningSchema['~standard'].validate(data);
  if (validated.issues) throw new Error('not a screening');
  return results[0];
};

const pageupStory = async (sandbox: Sandbox): Promise<number> => {
  const options = sandbox.pageup.addTenant({ tenantId: '218' });
  sandbox.pageup.seedChecks('218', 3);
  const pageup = createPageUpClient({ ...options, fetch: sandbox.fetch, clock: sandbox.clock });
  const store = createMemoryStore({ clock: sandbox.clock });
  const take = async (check: ClaimedCheck): Promise<void> => {
    try {
      await check.created({ referenceNumber: `REF-${check.id}` });
    } catch (error) {
      if (isUnconfirmedWriteError(error)) console.warn(error.failure.code);
      throw error;
    }
    await check.done();
  };
  await sandbox.clock.run(async () => {
    for await (const check of pageup.claim({ store })) await take(check);
  });
  const watcher = watch({
    clients: [pageup],
    store,
    handle: async (check, { tenant }) => console.log(check.id, tenant),
  });
  await watcher.stop();
  const { issues } = await backgroundCheckSchema['~standard'].validate({ id: '1' });
  if (issues === undefined) console.log('a check of an id alone');
  return sandbox.pageup.summary().claimed;
};

const truoraStory = async (sandbox: Sandbox): Promise<number | undefined> => {
  const { clock, fetch } = sandbox;
  const truora = createTruoraClient({ ...sandbox.truora.addAccount(), fetch, clock });
  createTruoraWebhookHandler({
    signingKey: async () => 'key',
    store: createMemoryStore({ clock }),
    clock,
    onEvent: async (event: TruoraWebhookEvent) => {
      if (event.kind === 'check' && isFinished(event.check))
        same<typeof event.check.score, FinishedCheck['score']>(true);
    },
  });
  const request = {
    country: 'CO',
    type: 'person',
    national_id: '10000000',
    user_authorized: true,
    force_creation: true,
  } satisfies CheckRequest;
  const { check_id } = await truora.checks.create(request);
  const check = await clock.run(truora.checks.waitUntilFinished(check_id));
  for await (const { data_set } of truora.checks.details(check_id)) if (data_set === '') console.log('no data set');
  if (sandbox.truora.state().counts.doubled !== 0) throw new Error('doubled');
  void checkSchema;
  return check.score;
};

const attestrStory = async (sandbox: Sandbox): Promise<WorkOutput | undefined> => {
  const { clock, fetch } = sandbox;
  const account = sandbox.attestr.addAccount();
  const attestr: AttestrClient = createAttestrClient({ ...account, fetch, clock });
  const store = createMemoryStore({ clock });
  const settlement = createAttestrSettlement({ client: attestr, store, onSettled: async () => undefined });
  const { clientSecret } = account;
  createAttestrWebhookHandler({ webhookToken: 'token', clientSecret, store, clock, onEvent: settlement.receive });
  const letter = await attestr.media.uploadDocument(new TextEncoder().encode('%PDF-1.7 letter'));
  const employment: EmploymentCheckRequest = {
    tag: 'EMP-1001',
    employer: 'Clear',
    reg: 'X-17',
    position: 'Trainee',
    startDate: '2019-12-02',
    ended: false,
    documents: [letter._id],
  };
  const created = await attestr.employmentChecks.create(employment);
  const result = await clock.run(attestr.requests.waitForResult(created), { atMostMs: 14 * 24 * 60 * 60 * 1000 });
  if (sandbox.attestr.state().paid !== 1) throw new Error('not one paid');
  void [documentCheckRequestSchema, signAttestrWebhook, hasErrorCode];
  return result.outcome === 'completed' ? result.output : undefined;
};

const portalStory = async (sandbox: Sandbox): Promise<string> => {
  const { accessId } = sandbox.candidatePortal.addCheck({ flags: { legalChecks: true } });
  const options = { ...sandbox.candidatePortal.options(), fetch: sandbox.fetch };
  const result = await fetchCandidateBackgroundCheck(accessId, options);
  const statuses: Vocabulary<'invited'> = { invited: 'awaiting-identity' };
  void [statuses, resolveState, nextStates, candidateBackgroundCheckResultSchema];
  return match(result, {
    'not-found': () => 'nothing',
    'identity-collection-required': () => 'verify',
    'report-review-required': ({ unlocked }) => (unlocked ? 'report' : 'verify anew'),
    'report-ready': (ready) =>
      approvalRedirect(ready, { allowedOrigins: ['https://bgc.example.com'] })?.href ?? 'ready',
    submitted: {
      verified: () => 'verified',
      declined: () => 'declined',
      'proceeded-unverified': () => 'unverified',
      approved: () => 'approved',
      'report-declined': () => 'declined',
    },
  });
};

/** Entries that a story has no place for: they are called where that is harmless, and named where it is not. */
const partsStory = async (sandbox: Sandbox): Promise<boolean> => {
  const codec: RecordCodec = { encode: (value) => value, decode: (stored) => stored };
  const server = await startSandboxServer({ sandbox });
  const mocks = handlers(sandbox).length;
  await server.close();
  const described = standardSchema(object({ name: string() }));
  const leases: LeaseStore = createMemoryStore({ clock: createVirtualClock() }).leases;
  void [codec, mocks, described, leases, storeConformance, guardStore, createRealClock, verifyTruoraWebhook];
  void [fetchReport, openSqliteStore, openPageUpStore, toNodeListener, documentFromFile, reportFromFile];
  if (isBgcError(undefined) || isTimeoutError(undefined)) return false;
  return isCalendarDate('1990-01-31') && constantTimeEqual('a', 'a');
};

export const main = async (): Promise<void> => {
  const sandbox = createSandbox({ seed: 7 });
  const claimed = await pageupStory(sandbox);
  const result = await sterlingStory(sandbox);
  const score = await truoraStory(sandbox);
  const output = await attestrStory(sandbox);
  const page = await portalStory(sandbox);
  const parts = await partsStory(sandbox);
  const sound = claimed === 3 && result === 'alert' && typeof score === 'number' && output?.status === 'Clear';
  if (!sound || page !== 'verify' || !parts) throw new Error(`${claimed} ${result} ${score} ${output?.status} ${page}`);
  console.log(`Proven: ${claimed} checks claimed, screening ${result}, score ${score}, ${output.status}`);
};
void main();
