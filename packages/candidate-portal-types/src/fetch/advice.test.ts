import { afterEach, expect, it, vi } from 'vitest';

import { fetchCandidateBackgroundCheck } from './fetch-candidate-background-check.ts';
import { parseCandidateBackgroundCheck } from './parse-candidate-background-check.ts';

const baseUrl = 'https://portal.example.com/candidate-portal';

afterEach(() => vi.unstubAllGlobals());

/** The error of a call, and how often it was sent. */
const refusalOf = async (options: unknown, answer = new Response('{"state":"not-found"}')) => {
  const global = vi.fn<() => Promise<Response>>(async () => answer);
  vi.stubGlobal('fetch', global);
  const error: unknown = await fetchCandidateBackgroundCheck('5f0c', options as { readonly baseUrl: string }).catch(
    (thrown: unknown) => thrown,
  );
  return { error, sent: global.mock.calls.length };
};

it.each([
  [
    'an option that is misspelt',
    { baseUrl, headres: {} },
    'no option headres',
    'Known are baseUrl, fetch, signal, headers, wire.',
  ],
  ['one of a client', { baseUrl, timeout: 1 }, 'no option timeout', 'Known are baseUrl,'],
  ['baseUrl in another letter case', { baseURL: baseUrl }, 'no option baseURL', 'It is baseUrl.'],
  [
    'a member of wire that is misspelt',
    { baseUrl, wire: { accesCode: 'code' } },
    'no wire member accesCode',
    'accessCode',
  ],
  ['a URL in place of the options', baseUrl, 'no option', 'Known are baseUrl,'],
  ['no options', undefined, 'option baseUrl', 'Give one such as /candidate-portal'],
  ['null for the options', null, 'option baseUrl', 'Give one such as /candidate-portal'],
])('refuses %s before anything is sent, and names what there is', async (_, options, what, advice) => {
  const { error, sent } = await refusalOf(options);
  expect(error).toMatchObject({
    code: 'configuration',
    message: expect.stringContaining(what),
    advice: expect.stringContaining(advice),
  });
  expect(sent).toBe(0);
});

it('takes null for a wire that is not told', async () => {
  expect((await refusalOf({ baseUrl, wire: null })).sent).toBe(1);
  expect(parseCandidateBackgroundCheck({ state: 'not-found' }, null as never)).toEqual({ state: 'not-found' });
});

it('refuses the members of wire where the options of parsing belong', () => {
  expect(() => parseCandidateBackgroundCheck({ kind: 'not-found' }, { discriminator: 'kind' } as never)).toThrow(
    'there is no option discriminator. Known are wire.',
  );
});

it('sends a path only where there is a page, or a fetch that may know what it belongs to', async () => {
  const options = { baseUrl: '/candidate-portal' };
  const { error, sent } = await refusalOf(options);
  expect(error).toMatchObject({ code: 'configuration', advice: 'Give a full URL here.' });
  expect(sent).toBe(0);
  expect(error).toMatchObject({ message: expect.stringContaining('needs a page') });
  const fetch = async (): Promise<Response> => Response.json({ state: 'not-found' });
  expect((await refusalOf({ ...options, fetch })).error).toEqual({ state: 'not-found' });
  vi.stubGlobal('location', new URL(baseUrl));
  expect((await refusalOf(options)).sent).toBe(1);
});

it.each([
  [400, 'wire.accessCode'],
  [401, 'see headers'],
  [403, 'see headers'],
  [405, 'Check baseUrl and wire.path.'],
  [429, 'Ask again later.'],
  [500, 'Ask again later.'],
  [503, 'Ask again later.'],
])('says what to do after a %d', async (status, advice) => {
  const { error } = await refusalOf({ baseUrl }, new Response(null, { status }));
  expect(error).toMatchObject({ code: 'api', status, advice: expect.stringContaining(advice) });
});

it('says what to do after a page, a redirect, and an abort', async () => {
  expect((await refusalOf({ baseUrl }, new Response('<html>'))).error).toMatchObject({
    code: 'response_parse',
    advice: expect.stringContaining('HTML? Check baseUrl'),
  });
  expect((await refusalOf({ baseUrl }, Response.redirect('https://example.com'))).error).toMatchObject({
    code: 'redirect',
    advice: expect.stringContaining('sign-in'),
  });
  expect((await refusalOf({ baseUrl, signal: AbortSignal.abort() })).error).toMatchObject({
    code: 'aborted',
    message: expect.stringContaining('by its signal (a time limit reads the same)'),
    advice: 'You can ask again.',
  });
});
