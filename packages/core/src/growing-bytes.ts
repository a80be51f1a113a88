/**
 * Collects the pieces of a body in one place. A list of them would be simpler, but who sends them chooses how small they are: byte by byte, ten megabytes
 * would be a gigabyte of objects. One piece alone is given as it is.
 */
export const createGrowingBytes = (): {
  add(piece: Uint8Array): void;
  length(): number;
  view(): Uint8Array;
} => {
  let bytes: Uint8Array = new Uint8Array(0);
  let length = 0;
  return {
    add(piece) {
      const before = length;
      length += piece.length;
      if (before === 0) {
        bytes = piece;
        return;
      }
      if (length > bytes.length) {
        const larger = new Uint8Array(Math.max(length, bytes.length * 2));
        larger.set(bytes);
        bytes = larger;
      }
      bytes.set(piece, before);
    },
    length: () => length,
    view: () => (length === bytes.length ? bytes : bytes.subarray(0, length)),
  };
};
