import { owned } from '../../accounts/owned.ts';
import { keepDocument, refuseUpload } from '../documents.ts';
import { notFound, refuse } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** `POST /v1/candidates/{id}/documents?fileName=`: the file as it is. */
export const uploadCandidateDocument: Operation = (asked) => {
  const { world, account, path, query, bytes } = asked;
  const candidate = owned(world.candidates, account, path['id'] ?? '');
  if (!candidate) return notFound('candidate');
  const refused = refuseUpload(asked);
  if (refused) return refused;
  const fileName = query.get('fileName')?.trim() ?? '';
  if (fileName === '') return refuse({ code: '400#fileName', message: 'fileName is required' });
  if (bytes.byteLength === 0) return refuse({ code: '400#fileAttachment', message: 'file must be attached' });
  return keepDocument(asked, { candidateId: candidate.id, fileName });
};
