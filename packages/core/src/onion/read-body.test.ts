import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';

import { readBody } from './read-body.ts';

/** Comes in parts, and ends as told. */
const bodyOf = (end: (body: ReadableStreamDefaultController<Uint8Array>) => void): ReadableStream<Uint8Array> => {
  let parts = 0;
  return new ReadableStream({
    pull(body) {
      if ((parts += 1) < 3) body.enqueue(Uint8Array.of(123, 34));
      else end(body);
    },
  });
};

test.each<readonly [how: string, response: Response, outcome: string]>([
  ['is read to its end', new Response(bodyOf((body) => body.close())), '4 bytes'],
  ['breaks off', new Response(bodyOf((body) => body.error(new TypeError('terminated')))), 'terminated'],
  ['is longer than may be kept', new Response('more than sixteen bytes'), 'too-large'],
  ['is shorter than announced', new Response('short', { headers: { 'content-length': '9' } }), 'truncated'],
])(
  "a body that %s leaves nothing at its call's signal, which Node's fetch may keep for good",
  async (_, response, outcome) => {
    const { signal } = new AbortController();
    const ended = await readBody(response, { maxBytes: 16, hasBody: true, signal }).then(
      ({ length }) => `${length} bytes`,
      (thrown: { readonly kind?: string; readonly message: string }) => thrown.kind ?? thrown.message,
    );
    expect(ended).toBe(outcome);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  },
);
