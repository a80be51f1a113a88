import { jsonReply } from '../../exchange/reply.ts';
import { isJsonObject } from '../../json.ts';
import { absent } from '../dotted.ts';
import { refuse } from '../errors.ts';
import { canonical, idempotencyKeyOf } from '../idempotency.ts';
import type { Operation } from '../operation.ts';
import { readScreeningBody } from '../screening-body.ts';
import { screeningDocument } from '../screening-document.ts';
import { startScreening } from '../start-screening.ts';

/**
 * `POST /v1/screenings`. "The API also supports idempotency for safely retrying screening requests": the same key with the same body gives the
 * first answer again. A key lives as long as the sandbox, binds only what was created, and with another body is a conflict (assumed).
 * "Invite cannot be retried, so every new call … will begin an entirely new screening", whatever the key (unless `inviteIdempotency` says so).
 */
export const createScreening: Operation = ({ world, account, headers, body }) => {
  const { counts, idempotency, behaviour } = account;
  counts.received++;
  const invited = isJsonObject(body) && !absent(body['invite']);
  const key = invited && behaviour.inviteIdempotency === 'ignored' ? undefined : idempotencyKeyOf(headers);
  const request = canonical(body ?? null);
  const earlier = key === undefined ? undefined : idempotency.get(key);
  if (earlier && earlier.request === request) {
    counts.replayed++;
    earlier.replays++;
    return jsonReply(201, earlier.answer);
  }
  if (earlier) {
    counts.conflicts++;
    earlier.conflicts++;
    return refuse({
      code: '409#idempotency-key?already-in-use',
      message: 'idempotency-key was used with another request already',
    });
  }
  const read = readScreeningBody(world, account, body);
  if (!read.ok) {
    counts.refused++;
    return refuse(...read.errors);
  }
  counts.created++;
  const screening = startScreening(world, account, read.request, key === undefined ? {} : { idempotencyKey: key });
  const answer = screeningDocument(world, screening);
  if (key !== undefined) {
    idempotency.set(key, { key, request, screeningId: screening.id, answer, replays: 0, conflicts: 0 });
  }
  return jsonReply(201, answer);
};
