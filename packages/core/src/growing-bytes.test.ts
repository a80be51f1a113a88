import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createGrowingBytes } from './growing-bytes.ts';

describe('growing bytes', () => {
  it('hold what was added, in its order, whatever the pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 60 }), (pieces) => {
        const given = pieces.map((piece) => piece.slice());
        const bytes = createGrowingBytes();
        for (const piece of pieces) bytes.add(piece);
        expect([...bytes.view()]).toEqual(given.flatMap((piece) => [...piece]));
        expect(bytes.length()).toBe(bytes.view().length);
        // What was added is somebody else's, and stays as it is.
        expect(pieces).toEqual(given);
      }),
    );
  });

  it('hold a body that came byte by byte in twice its size at most', () => {
    const bytes = createGrowingBytes();
    const piece = new Uint8Array([7]);
    for (let count = 0; count < 100_000; count += 1) bytes.add(piece);
    expect(bytes.length()).toBe(100_000);
    expect(bytes.view().buffer.byteLength).toBeLessThanOrEqual(200_000);
  });

  it('give a single piece as it is', () => {
    const piece = new Uint8Array([1, 2, 3]);
    const bytes = createGrowingBytes();
    bytes.add(piece);
    expect(bytes.view()).toBe(piece);
  });
});
