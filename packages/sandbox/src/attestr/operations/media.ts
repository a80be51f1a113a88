import { owned } from '../../accounts/owned.ts';
import { readMultipart } from '../../exchange/multipart.ts';
import { keepMedia } from '../keep-media.ts';
import { magicFileOf } from '../magic-values.ts';
import type { Operation } from '../operation.ts';

/** "Image file size exceeds the maximum permissible limit of 15MB." */
export const MOST_BYTES = 15 * 1024 * 1024;

/** How files begin, whatever they are called. */
const SIGNATURES: readonly (readonly [contentType: string, begins: readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

const contentTypeOf = (bytes: Uint8Array): string | undefined =>
  SIGNATURES.find(([, begins]) => begins.every((byte, index) => bytes[index] === byte))?.[0];

const IMAGES: readonly string[] = ['image/jpeg', 'image/png'];

const upload =
  (accepted: readonly string[]): Operation =>
  ({ world, account, headers, bytes, refuse, answer }) => {
    const file = readMultipart(headers.get('content-type'), bytes)?.find(({ name }) => name === 'file');
    if (file?.fileName === undefined) return refuse({ code: 4001, details: 'file is required' });
    const magic = magicFileOf(file.fileName);
    if (magic !== undefined) return refuse({ code: magic });
    if (file.bytes.byteLength > MOST_BYTES) return refuse({ code: 4005 });
    const contentType = contentTypeOf(file.bytes);
    if (contentType === undefined || !accepted.includes(contentType)) return refuse({ code: 4007 });
    const { id, originalName } = keepMedia(world, account, {
      originalName: file.fileName,
      contentType,
      bytes: file.bytes,
    });
    return answer({ _id: id, originalName });
  };

/** `POST /public/media/image/multipart`: jpeg and png, by what is in them. */
export const uploadImage: Operation = upload(IMAGES);

/** `POST /public/media/doc/multipart`, inferred from the vendor's Android SDK: jpeg, png and pdf. */
export const uploadDocument: Operation = upload([...IMAGES, 'application/pdf']);

/** "To download these media using Id, refer to Get Media Stream": its path is assumed, and so is that it gives the bytes. */
export const getMediaStream: Operation = ({ world, account, path, refuse }) => {
  const media = owned(world.media, account, path['mediaId'] ?? '');
  if (!media) return refuse({ code: 4001, details: 'mediaId is not known' });
  return { status: 200, headers: { 'content-type': media.contentType }, body: media.bytes };
};
