import fc from 'fast-check';

/** What is done to bytes on their way. */
type Damage = (bytes: Uint8Array) => Uint8Array;

/** Bytes with the bit at a position (modulo their number of bits) turned over. */
export const flipBit = (bytes: Uint8Array, bit: number): Uint8Array => {
  // Not `slice`: that of a Buffer is no copy.
  const copy = Uint8Array.from(bytes);
  const at = Math.floor(bit / 8) % copy.length;
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit % 8));
  return copy;
};

/** Between the first and the last byte that remain, others are put. */
const splice = (bytes: Uint8Array, start: number, end: number, between: Uint8Array): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, start), ...between, ...bytes.subarray(end)]);

/** Characters that mean something in what is damaged. */
const signs = fc
  .string({ unit: fc.constantFrom(...' \n{}[]",:\\.=-+%&0aZ'.split('')), minLength: 1, maxLength: 3 })
  .map((text) => new TextEncoder().encode(text));

/** A bit turned over, some bytes left out, doubled, put in or put at the end, the end cut off. */
const damage: fc.Arbitrary<Damage> = fc
  .tuple(fc.nat(), fc.nat(8), fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 4 }), signs), fc.nat(5))
  .map(([position, length, more, kind]) => (bytes) => {
    if (bytes.length === 0) return more;
    const start = position % bytes.length;
    const end = Math.min(bytes.length, start + length + 1);
    if (kind === 0) return flipBit(bytes, position);
    if (kind === 1) return splice(bytes, start, end, new Uint8Array());
    if (kind === 2) return splice(bytes, start, start, more);
    if (kind === 3) return splice(bytes, start, start, bytes.subarray(start, end));
    if (kind === 4) return splice(bytes, bytes.length, bytes.length, more);
    return bytes.slice(0, start);
  });

/** The given bytes, damaged once or twice. */
export const damaged = (bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(bytes, fc.array(damage, { minLength: 1, maxLength: 2 }))
    .map(([given, damages]) => damages.reduce((current, each) => each(current), given));
