import { owned } from '../../accounts/owned.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** `GET /v1/screenings/{id}/documents/{attachmentId}`: the bytes that were uploaded. */
export const getScreeningDocument: Operation = ({ world, account, path }) => {
  const document = owned(world.documents, account, path['attachmentId'] ?? '');
  if (!document || document.screeningId !== path['id']) return notFound('document');
  const headers = { 'content-type': 'application/pdf', 'content-length': String(document.bytes.byteLength) };
  return { status: 200, headers, body: document.bytes };
};
