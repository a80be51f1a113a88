import { isHtmlPage } from '../../client/is-html-page.ts';

const zip = [0x50, 0x4b, 0x03, 0x04];

/** The first bytes of what providers give reports and files as. */
const openings: Readonly<Record<string, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  'application/zip': zip,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': zip,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': zip,
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** Enough to tell an HTML page by. */
const pageBytes = 256;

const openingOf = (contentType: string): readonly number[] | undefined =>
  Object.hasOwn(openings, contentType) ? openings[contentType] : undefined;

/** How many bytes tell whether it is what its type says. */
export const tellingBytes = (contentType: string): number => openingOf(contentType)?.length ?? pageBytes;

/** Whether content begins as its type does. Of a type that begins in no certain way, it is enough that it is no HTML page, unless one was asked for. */
export const beginsAs = (contentType: string, head: Uint8Array): boolean => {
  const opening = openingOf(contentType);
  if (opening !== undefined) return opening.every((byte, index) => head[index] === byte);
  return /html/.test(contentType) || !isHtmlPage({ headers: new Headers(), body: head });
};
