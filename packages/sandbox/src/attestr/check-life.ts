import { later } from '../clock/later.ts';
import type { JsonObject } from '../json.ts';
import type { Account } from './account.ts';
import { dateText } from './dates.ts';
import { ERRORS, type AttestrErrorCode } from './errors.ts';
import { keepMedia } from './keep-media.ts';
import type { Outcome } from './outcome.ts';
import { webhookPayload } from './request-document.ts';
import type { AsyncRequest, World } from './world.ts';

const DAY = 86_400_000;

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  Clear: '<p>All details were <b>confirmed</b>.</p>',
  Alert: '<p>The dates given by the candidate <b>differ</b> from those on record.</p>',
  False: '<p>The employer has <b>no record</b> of the candidate.</p>',
  MoreInfo: '<p>Please share a further document.</p>',
  NoResult: '<p>The employer did not answer.</p>',
};

interface Evidence {
  readonly documents: readonly string[] | null;
  readonly voiceRecords: readonly string[] | null;
  readonly mode: string;
}

/** Half of the checks are done by telephone, and have a recording; the others a letter. */
const evidence = (world: World, account: Account): Evidence => {
  const byTelephone = world.chance.below(2) === 1;
  const contentType = byTelephone ? 'audio/mpeg' : 'application/pdf';
  const originalName = byTelephone ? 'call.mp3' : 'letter.pdf';
  const bytes = new TextEncoder().encode(byTelephone ? 'ID3 made up' : '%PDF-1.4 made up');
  const ids = [keepMedia(world, account, { originalName, contentType, bytes }).id];
  return byTelephone
    ? { documents: null, voiceRecords: ids, mode: 'Telephone' }
    : { documents: ids, voiceRecords: null, mode: 'Email' };
};

/** The record of the sample: https://docs.attestr.com/v1/attestr-docs/work-verification-api, Work Check Output Record. Assumed for the other checks, too. */
const outputOf = (world: World, account: Account, { status = 'Clear', description, output }: Outcome): JsonObject => {
  const { documents, voiceRecords, mode } = evidence(world, account);
  return {
    status,
    documents,
    voiceRecords,
    description: description ?? DESCRIPTIONS[status] ?? '<p>See the record.</p>',
    verifier: 'Sample Verifier',
    authority: 'HR Head, Example Employer',
    verified: dateText(world.clock.now()),
    mode,
    ...output,
  };
};

const messageOf = (code: number): string => ERRORS[code as AttestrErrorCode]?.[1] ?? 'Request could not be processed';

/** Ends a request, and tells of it where that was asked for. A finished one can be finished again: the back office corrects itself. */
export const finish = (world: World, account: Account, request: AsyncRequest, outcome: Outcome): void => {
  delete request.output;
  delete request.error;
  if (outcome.error) {
    const { code, message = messageOf(code), details } = outcome.error;
    request.status = 'ERRORED';
    request.error = { code, message, ...(details === undefined ? {} : { details }) };
  } else {
    request.status = 'COMPLETED';
    request.output = outputOf(world, account, outcome);
  }
  request.updated = world.clock.now();
  request.archived = outcome.archived === true;
  const { archiveAfter } = account.behaviour;
  if (archiveAfter !== 'never') later(world, archiveAfter, () => (request.archived = true));
  if (!request.webhook) return;
  const event = request.status === 'COMPLETED' ? 'async.completed' : 'async.errored';
  const payload = webhookPayload(account, request);
  world.onEvent({ accountId: account.accountId, event, subject: request.id, payload }, world);
};

/** Lets a request end by itself after its turnaround. */
export const runItsCourse = (world: World, account: Account, request: AsyncRequest, outcome: Outcome = {}): void => {
  // Drawn in any case, so that the ids of a seed stay the same.
  const drawn = 2 * DAY + world.chance.below(3 * DAY);
  const { turnaround } = account.behaviour;
  if (turnaround === 'never' || outcome.never) return;
  later(world, turnaround === '2-5d' ? drawn : turnaround, () => {
    // Finished by hand meanwhile.
    if (request.status === 'INITIATED') finish(world, account, request, outcome);
  });
};
