import { SMALL_PDF } from '../../provider/step.ts';
import { documentedSample } from '../samples.ts';
import { API, SMALL_JPEG, type Step } from './step.ts';

const { originalName } = documentedSample('image_upload_200') as { originalName: string };

/** What proves something is uploaded before it is asked for. */
export const mediaSteps: readonly Step[] = [
  {
    operation: 'uploadImage',
    call: async ({ client, ids }) => {
      const media = await client.media.uploadImage(SMALL_JPEG, { fileName: originalName });
      ids['image'] = media._id;
      return media;
    },
    sent: () => ({
      path: `${API}/media/image/multipart`,
      headers: { accept: 'application/json' },
      body: { file: { name: originalName, type: 'image/jpeg', bytes: SMALL_JPEG } },
    }),
    answered: () => ({ originalName }),
  },
  {
    operation: 'uploadDocument',
    call: async ({ client, ids }) => {
      const media = await client.media.uploadDocument(SMALL_PDF, { fileName: 'relieving letter ü.pdf' });
      ids['letter'] = media._id;
      return media;
    },
    sent: () => ({
      path: `${API}/media/doc/multipart`,
      headers: { accept: 'application/json' },
      body: { file: { name: 'relieving letter ü.pdf', type: 'application/pdf', bytes: SMALL_PDF } },
    }),
    answered: () => ({ originalName: 'relieving letter ü.pdf' }),
  },
];
