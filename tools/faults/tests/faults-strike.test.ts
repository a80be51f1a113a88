import { connect } from 'node:net';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gzipBomb, gzipBombInGzip } from '../src/faults/bombs.ts';
import type { FaultRun } from '../src/fault-server-contract.ts';
import { startFaultRun } from '../src/start-fault-run.ts';
import { faultNamed } from './fault-named.fixture.ts';
import { rawClient, type Seen } from './raw-client.fixture.ts';
import { planOf, requestBytes, tokenRequest } from './run-fault.fixture.ts';

const withRun = async <T>(name: string, use: (run: FaultRun) => Promise<T>): Promise<T> => {
  const run = await startFaultRun(planOf(faultNamed(name)));
  try {
    return await use(run);
  } finally {
    await run.close();
  }
};

const statusOf = ({ bytes }: Seen): string => bytes.toString('latin1', 9, 12);

const whole = requestBytes('/checks');
const headEnd = whole.indexOf('\r\n\r\n') + 4;
const get = Buffer.from('GET /checks HTTP/1.1\r\nhost: localhost\r\n\r\n');

describe('the misbehaving server', () => {
  it.each([
    ['reset on connect', 'nothing', Buffer.alloc(0), 'reset'],
    ['reset before the request was read', 'nothing', Buffer.alloc(0), 'silent'],
    ['reset before the request was read', 'one byte', whole.subarray(0, 1), 'reset'],
    ['reset after half of the request', 'the head', whole.subarray(0, headEnd), 'silent'],
    ['reset after half of the request', 'the head and most of the body', whole.subarray(0, whole.length - 9), 'reset'],
    ['reset after half of the request', 'a part of the first line', get.subarray(0, 12), 'silent'],
    ['reset after half of the request', 'the first line of a GET', get.subarray(0, 22), 'reset'],
    ['reset after the request was read', 'all but the last byte', whole.subarray(0, -1), 'silent'],
    ['reset after the request was read', 'all', whole, 'reset'],
  ])('that is to %s, having got %s (%#), does it then and not before', async (name, _, sent, ending) => {
    const isAll = (): boolean => ending === 'silent';
    const seen = await withRun(name, (run) => rawClient(run.origin, [sent], { isAll }));
    expect(seen.ending).toBe(ending);
  });

  it.each([
    ['half-closed after the request', 'silent'],
    ['closed without an answer', 'reset'],
  ])('that %s leaves the way back %s', async (name, expected) => {
    const ending = await withRun(name, async ({ origin }) => {
      const socket = connect({ port: Number(new URL(origin).port), host: '127.0.0.1', allowHalfOpen: true });
      const reset = new Promise<string>((resolve) => socket.once('error', () => resolve('reset')));
      const ended = new Promise<void>((resolve) => socket.once('end', resolve));
      socket.write(whole);
      socket.resume();
      await ended;
      // Where it is to be reset, until it is.
      const pieces = expected === 'reset' ? Infinity : 10;
      const writeOn = async (): Promise<string> => {
        for (let piece = 0; piece < pieces && !socket.destroyed; piece += 1) {
          socket.write('more');
          await wait(10);
        }
        return 'silent';
      };
      const how = await Promise.race([reset, writeOn()]);
      socket.destroy();
      return how;
    });
    expect(ending).toBe(expected);
  });

  it.each(['redirect to another origin, 302', 'redirect to a private address, 307'])(
    'that answers with a %s notes who follows',
    async (name) => {
      const requests = await withRun(name, async (run) => {
        const seen = await rawClient(run.origin, [whole], { isAll: ({ length }) => length > 0, afterMs: 0 });
        const target = new URL(/^location: (.*)\r$/m.exec(seen.bytes.toString())?.[1] ?? '');
        expect(target.origin).not.toBe(run.origin);
        expect(run.requests()).toHaveLength(1);
        const address = target.href.replace('localhost', '127.0.0.1');
        await rawClient(address, [get], { isAll: ({ length }) => length > 0, afterMs: 0 });
        return run.requests();
      });
      expect(requests.map(({ at, method }) => `${method} ${at}`)).toEqual(['POST api', 'GET elsewhere']);
    },
  );

  it('kills a token as soon as the next is given, and accepts the last', async () => {
    const call = (token: string): Buffer =>
      Buffer.from(`GET /checks HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${token}\r\n\r\n`);
    const answered = { isAll: ({ length }: Buffer) => length > 0, afterMs: 0 };
    await withRun('tokens that rotate', async (run) => {
      const sent = [tokenRequest(), call('rotated-1'), tokenRequest(), call('rotated-1'), call('rotated-2')];
      const statuses: string[] = [];
      for (const bytes of sent) {
        statuses.push(statusOf(await rawClient(run.origin, [bytes], answered)));
      }
      expect(statuses).toEqual(['200', '200', '200', '401', '200']);
      const calls = run.requests().filter(({ at }) => at === 'api');
      expect(calls.map(({ mayBeProcessed }) => mayBeProcessed)).toEqual([true, false, true]);
    });
    await withRun('tokens revoked at once', async (run) => {
      expect(statusOf(await rawClient(run.origin, [tokenRequest()], answered))).toBe('200');
      expect(statusOf(await rawClient(run.origin, [call('good-token')], answered))).toBe('401');
      expect(run.requests().at(-1)?.mayBeProcessed).toBe(false);
    });
  });

  it('serves several requests on one connection, in their order', async () => {
    const seen = await withRun('429, once', (run) =>
      rawClient(run.origin, [Buffer.concat([get, whole, get])], {
        isAll: (bytes) => bytes.toString().split('HTTP/1.1').length === 4,
      }),
    );
    expect(seen.bytes.toString().match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 429', 'HTTP/1.1 200', 'HTTP/1.1 200']);
  });

  it.each([
    'dribble: one chunk each 10 ms',
    'endless body, as fast as it is read',
    'token endpoint slower than the deadline',
  ])('ends what was begun (%s) when it is closed, though a client still takes it', async (name) => {
    const kinds = (): number => process.getActiveResourcesInfo().filter((kind) => /^TCP|Timeout/.test(kind)).length;
    const before = kinds();
    const run = await startFaultRun(planOf(faultNamed(name)));
    const socket = connect({ port: Number(new URL(run.origin).port), host: '127.0.0.1' });
    socket.on('error', () => undefined);
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.write(name.startsWith('token') ? tokenRequest() : whole);
    if (!name.startsWith('token')) await new Promise<void>((resolve) => socket.once('data', () => resolve()));
    while (run.requests().length === 0) {
      await wait(5);
    }
    const during = kinds();
    expect(run.connections()).toEqual({ opened: 1, open: 1 });
    // An endless body must not fill this process: nobody reads on.
    socket.pause();
    await run.close();
    socket.resume();
    await closed;
    const most = Math.min(before, during - 1);
    while (kinds() > most) await wait(5);
    expect(kinds()).toBeLessThanOrEqual(most);
  });

  it('makes bombs that are small, valid and large', () => {
    const small = gzipBomb(3);
    const { message } = JSON.parse(gunzipSync(small).toString()) as { message: string };
    expect(message.length).toBe(3 * 1_048_576);
    expect(gunzipSync(gzipBombInGzip(3))).toEqual(small);
    // Each megabyte costs the same: 256 of them are what was said.
    expect((gzipBomb(256).length - gzipBomb(1).length) / 255).toBeCloseTo((small.length - gzipBomb(1).length) / 2);
  });

  it('does not take for a fault what a client sends wrongly: closing throws it', async () => {
    const run = await startFaultRun(planOf(faultNamed('500')));
    await rawClient(run.origin, [Buffer.from('no request at all\r\n\r\n')], { isAll: () => false });
    await expect(run.close()).rejects.toThrow('made a mistake');
  });
});
