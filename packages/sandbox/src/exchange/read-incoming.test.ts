import { afterEach, expect, test, vi } from 'vitest';

import { readIncoming } from './read-incoming.ts';

afterEach(() => vi.unstubAllGlobals());

test('A Blob of several parts is read without a Request, which Node 20.0 never reads to its end.', async () => {
  class NeverRead {
    headers = new Headers();
    arrayBuffer = (): Promise<ArrayBuffer> => Promise.reject(new Error('never read'));
  }
  vi.stubGlobal('Request', NeverRead);
  const body = new Blob(['one, ', new Blob(['two'])], { type: 'text/x-parts' });
  const incoming = await readIncoming('https://example.com/', { method: 'POST', body });
  expect(new TextDecoder().decode(incoming.body)).toBe('one, two');
  expect(incoming.headers.get('content-type')).toBe('text/x-parts');
});

test('The type of a Blob does not replace the one that was given.', async () => {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'image/png' },
    body: new Blob(['a'], { type: 'text/plain' }),
  };
  expect((await readIncoming('https://example.com/', init)).headers.get('content-type')).toBe('image/png');
});
