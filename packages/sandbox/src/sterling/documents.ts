import type { Reply } from '../exchange/exchange.ts';
import type { JsonObject } from '../json.ts';
import { refuse } from './errors.ts';
import type { Asked } from './operation.ts';
import { seconds } from './timestamp.ts';
import type { StoredDocument } from './world.ts';

/** "The maximum file size is 10MB. Files larger than 10MB will result in a 413 error response." */
const MOST_BYTES = 10 * 1024 * 1024;

/** What is wrong with a body that must be a file, before anybody looks at what it is for. */
export const refuseUpload = ({ headers, bytes }: Asked): Reply | undefined => {
  if (!/^application\/octet-stream\s*(;|$)/i.test(headers.get('content-type') ?? '')) {
    return refuse({
      code: '415#requires-octet-stream',
      message: 'this endpoint requires content type application/octet-stream.',
    });
  }
  if (bytes.byteLength > MOST_BYTES) return refuse({ code: '413', message: 'File must not be larger than 10MB' });
  return undefined;
};

/** Keeps a file. The answer is 201; neither the document nor the SDKs show a body. */
export const keepDocument = (
  { world, account, bytes }: Asked,
  about: Pick<StoredDocument, 'candidateId' | 'fileName'> & Partial<StoredDocument>,
): Reply => {
  const now = world.clock.now();
  const id = world.ids.document();
  world.documents.set(id, {
    ...about,
    id,
    accountId: account.accountId,
    bytes: bytes.slice(),
    createdAt: now,
    updatedAt: now,
  });
  return { status: 201, headers: {}, body: new Uint8Array(0) };
};

const documentDocument = (document: StoredDocument): JsonObject => ({
  id: document.id,
  candidateId: document.candidateId,
  fileName: document.fileName,
  ...(document.fileType === undefined ? {} : { fileType: document.fileType }),
  createdAt: seconds(document.createdAt),
  updatedAt: seconds(document.updatedAt),
});

/** The newest first, as in the samples. */
export const documentList = (documents: readonly StoredDocument[]): JsonObject[] =>
  documents.toReversed().map(documentDocument);
