/** ISO 32000-1, 7.5.5: the last line of a PDF. Readers look for it in its last 1,024 bytes, as some programs append others. */
const mark = '%%EOF';
const searchedBytes = 1024;

export interface PdfEnd {
  readonly add: (part: Uint8Array) => void;
  readonly isThere: () => boolean;
}

/** Looks at the last bytes of a PDF as they pass. */
export const watchPdfEnd = (): PdfEnd => {
  const latin1 = new TextDecoder('latin1');
  let last = '';
  return {
    add(part) {
      last = (last + latin1.decode(part.subarray(-searchedBytes))).slice(-searchedBytes);
    },
    isThere: () => last.includes(mark),
  };
};
