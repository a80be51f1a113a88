import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { documentList } from '../documents.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** `GET /v1/screenings/{id}/documents`. */
export const listScreeningDocuments: Operation = ({ world, account, path }) => {
  const screening = owned(world.screenings, account, path['id'] ?? '');
  if (!screening) return notFound('screening');
  return jsonReply(200, documentList([...world.documents.values()].filter((one) => one.screeningId === screening.id)));
};
