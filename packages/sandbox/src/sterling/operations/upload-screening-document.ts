import { owned } from '../../accounts/owned.ts';
import { keepDocument, refuseUpload } from '../documents.ts';
import { notFound, refuse, type SterlingError } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { seconds } from '../timestamp.ts';

/** By document type: the label that the list shows as `fileType`. The first is in the document's sample, the second assumed. */
const LABELS: Readonly<Record<string, string>> = {
  'disclosure-and-authorization': 'Electronic Disclosure',
  'end-user-agreement': 'End User Agreement',
};
const PARTIES: readonly string[] = ['candidate', 'trusted-user'];

const wrong = (documentType: string, party: string): SterlingError[] => [
  ...(Object.hasOwn(LABELS, documentType)
    ? []
    : [
        {
          code: '400#documentType',
          message: 'documentType must be one of: [end-user-agreement, disclosure-and-authorization]',
        },
      ]),
  ...(PARTIES.includes(party)
    ? []
    : [{ code: '400#party', message: 'party must be one of: [candidate, trusted-user]' }]),
];

/** `POST /v1/screenings/{id}/documents?documentType=&party=`: the file as it is. */
export const uploadScreeningDocument: Operation = (asked) => {
  const { world, account, path, query, bytes } = asked;
  const screening = owned(world.screenings, account, path['id'] ?? '');
  if (!screening) return notFound('screening');
  const refused = refuseUpload(asked);
  if (refused) return refused;
  const documentType = query.get('documentType') ?? '';
  const party = query.get('party') ?? '';
  const errors = wrong(documentType, party);
  if (errors.length > 0) return refuse(...errors);
  if (bytes.byteLength === 0) return refuse({ code: '400', message: 'Body must include binary file' });
  // After "Filename3-20180122155242.pdf" in the sample: the request names no file.
  const fileName = `${documentType}-${seconds(world.clock.now()).replace(/\D/g, '')}.pdf`;
  const { id: screeningId, candidateId } = screening;
  const fileType = LABELS[documentType] ?? documentType;
  return keepDocument(asked, { screeningId, candidateId, fileName, fileType, documentType, party });
};
