import { setImmediate as nextTurn } from 'node:timers/promises';

import { isAbortedError, isApiError, isBgcError } from '@bgc/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { CANARY, noisyAnswer, shown } from './answers.fixture.ts';
import { fetchCandidateBackgroundCheck } from './fetch-candidate-background-check.ts';
import type { FetchCandidateBackgroundCheckOptions } from './fetch-candidate-background-check.ts';

const baseUrl = 'https://portal.example.com/candidate-portal';

/** A server that answers everything alike, and keeps what it was asked. */
const serverOf = (answer: () => Response | Promise<Response>) => {
  const asked: { readonly url: string; readonly init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    asked.push({ url, init });
    return answer();
  };
  return { asked, fetch };
};

const ask = async (
  answer: () => Response | Promise<Response>,
  options: Partial<FetchCandidateBackgroundCheckOptions> = {},
  accessId = CANARY,
): Promise<unknown> =>
  fetchCandidateBackgroundCheck(accessId, { baseUrl, fetch: serverOf(answer).fetch, ...options }).catch(
    (error: unknown) => error,
  );

it('asks once, uncached, following nothing, with the access code as a parameter that holds any text', async () => {
  const { asked, fetch } = serverOf(() => Response.json({ state: 'report-ready' }));
  const { signal } = new AbortController();
  const headers = { cookie: 'bgc_candidate_session=1' };
  const options = { baseUrl: `${baseUrl}/`, fetch, signal, headers };
  await expect(fetchCandidateBackgroundCheck('a\\b?&=ä #', options)).resolves.toEqual({ state: 'report-ready' });
  expect(asked).toEqual([
    {
      url: `${baseUrl}/get-candidate-background-check?accessId=a%5Cb%3F%26%3D%C3%A4+%23`,
      init: {
        headers: { accept: 'application/json', ...headers },
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'manual',
        signal: expect.any(AbortSignal),
      },
    },
  ]);
});

it('gives the same typed result whatever the noise around it', async () => {
  await fc.assert(
    fc.asyncProperty(noisyAnswer, async ({ result, json }) => {
      expect(await ask(() => new Response(`\uFEFF${json}`))).toStrictEqual(result);
    }),
    { numRuns: 50 },
  );
});

it('uses the path, parameter, members and status of the server that it is told about', async () => {
  const wire = {
    path: '/v2/check',
    accessCode: 'code',
    discriminator: 'kind',
    outcome: 'end',
    redirect: 'location',
    notFoundStatus: 410,
  };
  const { asked, fetch } = serverOf(() => Response.json({ kind: 'submitted', end: 'approved', state: 'not-found' }));
  await expect(fetchCandidateBackgroundCheck('x', { baseUrl, fetch, wire })).resolves.toStrictEqual({
    state: 'submitted',
    outcome: 'approved',
  });
  expect(asked[0]?.url).toBe(`${baseUrl}/v2/check?code=x`);
  const redirect = { kind: 'report-ready', location: 'https://bgc.example.com/approve' };
  expect(await ask(() => Response.json(redirect), { wire })).toStrictEqual({
    state: 'report-ready',
    redirectUrl: redirect.location,
  });
  expect(await ask(() => new Response(null, { status: 410 }), { wire })).toEqual({ state: 'not-found' });
  expect(isApiError(await ask(() => new Response(null, { status: 404 }), { wire }))).toBe(true);
});

it('takes a 404 for not-found whatever its body says', async () => {
  for (const body of [null, '<html>', '{"state":"not-found"}', '{"state":"submitted","outcome":"approved"}'])
    expect(await ask(() => new Response(body, { status: 404 }))).toEqual({ state: 'not-found' });
});

const failing = (): ReadableStream =>
  new ReadableStream({ start: (controller) => controller.error(new Error(`${baseUrl}?accessId=${CANARY}`)) });

it.each<readonly [string, () => Response | Promise<Response>, object]>([
  ['a refusal', () => new Response(CANARY, { status: 403, statusText: CANARY }), { code: 'api', status: 403 }],
  ['a failure', () => Response.json({ state: 'not-found', CANARY }, { status: 500 }), { code: 'api', status: 500 }],
  ['a redirect', () => Response.redirect(`https://example.com/${CANARY}`), { code: 'redirect', status: 302 }],
  ['an error for an answer', () => Response.error(), { code: 'api', status: 0 }],
  ['a page', () => new Response(`<html>${CANARY}`), { code: 'response_parse', path: '', expected: 'JSON' }],
  ['nothing', () => new Response(null, { status: 204 }), { code: 'response_parse', path: '', status: 204 }],
  ['another shape', () => Response.json({ state: CANARY }), { code: 'response_parse', path: 'state', status: 200 }],
  ['bytes that are no text', () => new Response(new Uint8Array([0xff, 0xfe])), { code: 'response_parse' }],
  ['JSON nested without end', () => new Response('['.repeat(90_000)), { code: 'response_parse' }],
  ['half an answer', () => new Response(failing()), { code: 'connection' }],
  ['no answer', async () => Promise.reject(new TypeError(`cannot reach ?accessId=${CANARY}`)), { code: 'connection' }],
])(
  'gives a typed error for %s, with nothing of the access code, the URL or the answer in it',
  async (_, answer, facts) => {
    const error = await ask(answer);
    expect(isBgcError(error)).toBe(true);
    expect(error).toMatchObject({ provider: 'candidate-portal', operation: 'getCandidateBackgroundCheck', ...facts });
    expect(shown(error)).not.toMatch(/canary|accessId=|portal\.example/i);
  },
);

it('takes the redirect that a browser hides for one', async () => {
  const hidden = { type: 'opaqueredirect', status: 0, ok: false, arrayBuffer: async () => new ArrayBuffer(0) };
  expect(await ask(() => hidden as unknown as Response)).toMatchObject({ code: 'redirect' });
});

it('ends when it is aborted, with an error of its own', async () => {
  const controller = new AbortController();
  const error = await ask(
    async () => {
      controller.abort(new Error(CANARY));
      throw controller.signal.reason;
    },
    { signal: controller.signal },
  );
  expect(isAbortedError(error)).toBe(true);
  expect(shown(error)).not.toContain(CANARY);
});

/** Sends without end, or nothing at all. */
const unending = (chunk?: Uint8Array) => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (!chunk) return new Promise(() => undefined);
      sent += chunk.length;
      controller.enqueue(chunk);
      return undefined;
    },
  });
  return { body, sent: () => sent };
};

it('gives up on an answer that does not end, after a mebibyte', async () => {
  const { body, sent } = unending(new TextEncoder().encode(CANARY.repeat(1_000)));
  const error = await ask(() => new Response(body));
  expect(error).toMatchObject({ code: 'response_too_large', status: 200, maxBytes: 1_048_576 });
  expect(shown(error)).not.toContain(CANARY);
  expect(sent()).toBeLessThan(1_100_000);
  const refused = unending(new Uint8Array(10_000)).body;
  expect(await ask(() => new Response(refused, { status: 404 }))).toEqual({ state: 'not-found' });
});

it('lets go of an answer that announces more than a mebibyte, which it does not read', async () => {
  const asked: RequestInit[] = [];
  const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    asked.push(init);
    return new Response(unending().body, { headers: { 'content-length': '2000000' } });
  };
  const asking = fetchCandidateBackgroundCheck('x', { baseUrl, fetch });
  await expect(asking).rejects.toMatchObject({ code: 'response_too_large' });
  expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true]);
});

it.each<readonly [string, () => Promise<Response>]>([
  ['a fetch that never answers and does not look at the signal', async () => new Promise(() => undefined)],
  ['an answer that stalls', async () => new Response(unending().body)],
])('ends %s when it is aborted, and leaves no listener behind', async (_, fetch) => {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  signal.addEventListener = (_type: string, listener: unknown) => void listeners.add(listener);
  signal.removeEventListener = (_type: string, listener: unknown) => void listeners.delete(listener);
  const asking = ask(fetch, { signal });
  await Promise.resolve();
  expect(listeners.size).toBe(1);
  controller.abort();
  for (const listener of listeners) (listener as () => void)();
  // It ends now, or never.
  expect(isAbortedError(await Promise.race([asking, nextTurn('still asking')]))).toBe(true);
  expect(listeners.size).toBe(0);
});

it('leaves no listener on the signal of a caller who asks often, though fetch itself leaves one on the signal that it is given', async () => {
  const { signal } = new AbortController();
  let heard = 0;
  signal.addEventListener = () => void (heard += 1);
  signal.removeEventListener = () => void (heard -= 1);
  const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    init.signal?.addEventListener('abort', () => undefined);
    return Response.json({ state: 'not-found' });
  };
  const answer = await fetchCandidateBackgroundCheck('x', { baseUrl, fetch, signal });
  expect(answer).toEqual({ state: 'not-found' });
  expect(heard).toBe(0);
});

it('sends nothing where the signal was aborted before', async () => {
  const { asked, fetch } = serverOf(() => Response.json({ state: 'not-found' }));
  const asking = fetchCandidateBackgroundCheck('x', { baseUrl, fetch, signal: AbortSignal.abort() });
  await expect(asking).rejects.toMatchObject({ code: 'aborted' });
  expect(asked).toEqual([]);
});

it('reads the answer of a fetch without streams', async () => {
  const bytes = new TextEncoder().encode('{"state":"report-ready"}');
  const answer = { status: 200, ok: true, redirected: false, type: 'basic', arrayBuffer: async () => bytes.buffer };
  expect(await ask(() => answer as unknown as Response)).toEqual({ state: 'report-ready' });
});

it('takes an https URL, one of this machine, or a path of its own origin', async () => {
  const urls = [
    ['https://portal.example.com', 'https://portal.example.com/'],
    ['http://localhost:8080/candidate-portal', 'http://localhost:8080/candidate-portal/'],
    ['http://[::1]:80', 'http://[::1]:80/'],
    ['/candidate-portal', '/candidate-portal/'],
    ['/', '/'],
  ];
  for (const [given = '', start] of urls) {
    const { asked, fetch } = serverOf(() => Response.json({ state: 'not-found' }));
    await fetchCandidateBackgroundCheck('x', { baseUrl: given, fetch });
    expect(asked[0]?.url).toBe(`${start}get-candidate-background-check?accessId=x`);
  }
});

it.each([
  'http://portal.example.com',
  'http://localhost.example.com',
  'https://user:secret@portal.example.com',
  'https://portal.example.com/?a=1',
  'https://portal.example.com/#a',
  '//portal.example.com',
  '/\\portal.example.com',
  '/\t/portal.example.com',
  'candidate-portal',
  'javascript:alert(1)',
  '',
  undefined,
])('refuses %j as what the endpoint stands under, before anything is sent', async (given) => {
  const { asked, fetch } = serverOf(() => Response.json({ state: 'not-found' }));
  const asking = fetchCandidateBackgroundCheck('x', { baseUrl: given as string, fetch });
  await expect(asking).rejects.toMatchObject({ code: 'configuration' });
  expect(asked).toEqual([]);
});

it.each([
  '',
  '  ',
  ` ${CANARY}`,
  `${CANARY}\n`,
  `/candidate-portal/background-check/${CANARY}`,
  `https://portal.example.com/candidate-portal/background-check/${CANARY}`,
  undefined,
  null,
  7,
])('refuses %j as an access code, before anything is sent, and says what to pass', async (given) => {
  const { asked, fetch } = serverOf(() => Response.json({ state: 'not-found' }));
  const error = await fetchCandidateBackgroundCheck(given as string, { baseUrl, fetch }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ code: 'invalid_request', advice: expect.stringContaining('only the last part') });
  expect(shown(error)).not.toContain(CANARY);
  expect(asked).toEqual([]);
});

it('refuses a path that leads to another origin', async () => {
  for (const path of ['//example.com', 'x', '/x?y=1', '/x#y'])
    expect(await ask(() => Response.json({}), { wire: { path } })).toMatchObject({ code: 'configuration' });
});
