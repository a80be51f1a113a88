import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { isJsonObject } from '../../json.ts';
import { notFound, refuse } from '../errors.ts';
import { makeInvite } from '../invites.ts';
import type { Operation } from '../operation.ts';
import { readInvite } from '../screening-body.ts';

/** `POST /v1/screenings/{id}/invite`: another invite for a screening that still waits for its candidate; the earlier one ends (assumed). */
export const createScreeningInvite: Operation = ({ world, account, path, body }) => {
  const screening = owned(world.screenings, account, path['id'] ?? '');
  const candidate = screening && world.candidates.get(screening.candidateId);
  if (!screening || !candidate) return notFound('screening');
  const { errors, value } = readInvite(isJsonObject(body) ? (body['invite'] ?? '') : '', account);
  if (!value) return refuse(...errors);
  if (screening.status !== 'new' || screening.reportItems.length > 0) {
    return refuse({ code: '400#invite?not-allowed', message: 'The screening does not wait for its candidate' });
  }
  const invite = makeInvite(world, screening, candidate, value);
  screening.invite = invite;
  const { method, link } = invite;
  return jsonReply(200, { invite: { method, ...(link === undefined ? {} : { link }) } });
};
