/** What Attestr takes: "Only jpeg and png files are supported" of an image; of a document PDF, too, which is inferred. */
export interface MediaKind {
  readonly contentType: 'image/jpeg' | 'image/png' | 'application/pdf';
  /** The first is for a file without a name. */
  readonly extensions: readonly [string, ...string[]];
}

const jpeg: MediaKind = { contentType: 'image/jpeg', extensions: ['.jpeg', '.jpg'] };
const png: MediaKind = { contentType: 'image/png', extensions: ['.png'] };
const pdf: MediaKind = { contentType: 'application/pdf', extensions: ['.pdf'] };

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** As many bytes as tell. Readers of PDF look for its mark here, because programs write something before it. */
export const headBytes = 1024;

/** What a file is, by its first bytes; never by what somebody calls it. */
export const kindOf = (head: Uint8Array): MediaKind | undefined => {
  if (beginsWith(head, [0xff, 0xd8, 0xff])) return jpeg;
  if (beginsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return png;
  return new TextDecoder('latin1').decode(head.subarray(0, headBytes)).includes('%PDF-') ? pdf : undefined;
};
