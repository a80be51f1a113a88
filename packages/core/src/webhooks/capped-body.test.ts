import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { createVirtualClock } from '../testing/virtual-clock.ts';
import { readCappedBody } from './capped-body.ts';

const url = 'https://example.com/hook';

const streamed = (chunks: readonly Uint8Array[], underlying: UnderlyingDefaultSource<Uint8Array> = {}): Request => {
  let next = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const chunk = chunks[next++];
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
    ...underlying,
  });
  return new Request(url, { method: 'POST', body, duplex: 'half' } as RequestInit);
};

describe('readCappedBody', () => {
  it('gives any body in any chunks whole, or says too large by its true size, whatever the limit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 10 }),
        fc.nat(120),
        async (chunks, maxBytes) => {
          const whole = Buffer.concat(chunks);
          const body = await readCappedBody(streamed(chunks), maxBytes);
          const got = body.kind === 'complete' ? Buffer.from(body.bytes).toString('hex') : body.kind;
          expect(got).toBe(whole.length > maxBytes ? 'too-large' : whole.toString('hex'));
        },
      ),
    );
  });

  it('takes a request without a body for an empty one', async () => {
    expect(await readCappedBody(new Request(url, { method: 'POST' }), 10)).toEqual({
      kind: 'complete',
      bytes: new Uint8Array(),
    });
  });

  it('stops an endless sender instead of collecting what it sends', async () => {
    const cancel = vi.fn<() => void>();
    let sent = 0;
    const request = streamed([], {
      pull: (controller) => {
        sent++;
        controller.enqueue(new Uint8Array(1_000));
      },
      cancel,
    });
    expect(await readCappedBody(request, 10_000)).toEqual({ kind: 'too-large' });
    expect(sent).toBeLessThan(15);
    expect(cancel).toHaveBeenCalled();
  });

  it('refuses by Content-Length before it reads anything', async () => {
    const pull = vi.fn<() => void>();
    const request = streamed([], { pull });
    const claiming = {
      body: request.body,
      bodyUsed: false,
      headers: new Headers({ 'content-length': '11' }),
    } as Request;
    expect(await readCappedBody(claiming, 10)).toEqual({ kind: 'too-large' });
  });

  it('gives up a sender that trickles for too long, and lets go of it', async () => {
    const clock = createVirtualClock({ now: 0 });
    const cancel = vi.fn<() => void>();
    const request = streamed([], {
      pull: (controller) =>
        new Promise((resolve) => {
          clock.schedule(1_100, () => {
            controller.enqueue(new Uint8Array(1));
            resolve();
          });
        }),
      cancel,
    });
    let kind: string | undefined;
    void readCappedBody(request, 1_000, { timeoutMs: 10_000, clock }).then((body) => ({ kind } = body));
    await clock.advance(9_999);
    expect(kind).toBeUndefined();
    await clock.advance(1);
    expect(kind).toBe('too-slow');
    expect(cancel).toHaveBeenCalled();
  });

  it('leaves no timer behind when the body was there in time', async () => {
    const clock = createVirtualClock({ now: 0 });
    const request = new Request(url, { method: 'POST', body: '{}' });
    expect((await readCappedBody(request, 10, { timeoutMs: 10_000, clock })).kind).toBe('complete');
    expect(clock.pending).toBe(0);
  });

  it('says unreadable when the body breaks off', async () => {
    const request = streamed([], { pull: (controller) => controller.error(new Error('reset')) });
    expect(await readCappedBody(request, 10)).toEqual({ kind: 'unreadable' });
  });

  it('says already read when something read it before, or is reading it', async () => {
    const read = new Request(url, { method: 'POST', body: '{}' });
    await read.json();
    const locked = new Request(url, { method: 'POST', body: '{}' });
    locked.body?.getReader();
    for (const request of [read, locked]) expect(await readCappedBody(request, 10)).toEqual({ kind: 'already-read' });
  });

  it('recognises a request of Express, whose body was parsed or never was there', async () => {
    for (const body of [{ type: 'screening' }, undefined, 'text']) {
      const request = { method: 'POST', headers: {}, body } as unknown as Request;
      expect(await readCappedBody(request, 10)).toEqual({ kind: 'already-read' });
    }
  });

  it('never throws, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (request, maxBytes) => {
        expect(await readCappedBody(request as Request, maxBytes as number)).toHaveProperty('kind');
      }),
    );
  });
});
