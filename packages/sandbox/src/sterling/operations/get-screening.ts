import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { screeningDocument } from '../screening-document.ts';

/** `GET /v1/screenings/{id}`. */
export const getScreening: Operation = ({ world, account, path }) => {
  const screening = owned(world.screenings, account, path['id'] ?? '');
  return screening ? jsonReply(200, screeningDocument(world, screening)) : notFound('screening');
};
