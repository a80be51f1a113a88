import { beforeEach, expect, it } from 'vitest';

import { pageHeaders } from './page-headers.ts';
import { createPortalHandler } from './portal-handler.ts';

const handed: string[] = [];
beforeEach(() => void handed.splice(0));
const parts = {
  script: 'script()',
  style: 'main {}',
  backend: async (request: Request) => {
    handed.push(new URL(request.url).pathname);
    return new Response('from the backend', { status: 418 });
  },
};
const handler = createPortalHandler(parts);
const ask = (path: string, init?: RequestInit, origin = 'http://localhost:1') =>
  handler(new Request(`${origin}${path}`, init));
const page = '/candidate-portal/background-check';

it('serves the same bytes and headers for every access code, and asks nobody about it', async () => {
  const answers = await Promise.all([`${page}/one`, `${page}/another?eid=code`].map((path) => ask(path)));
  const seen = await Promise.all(
    answers.map(async (answer) => [answer.status, [...answer.headers], await answer.text()] as const),
  );
  expect(seen[0]).toEqual(seen[1]);
  expect(seen[0]?.[0]).toBe(200);
  expect(handed).toEqual([]);
});

it('sends its security headers with everything of its own, refusals too', async () => {
  const answers = await Promise.all([
    ask(`${page}/one`),
    ask('/assets/page.js'),
    ask('/nothing'),
    ask(`${page}/one`, { method: 'POST' }),
    ask(`${page}/one`, {}, 'http://evil.example:1'),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 405, 421]);
  for (const { headers } of answers) expect(Object.fromEntries(headers)).toMatchObject(pageHeaders);
  expect(pageHeaders['content-security-policy']).not.toMatch(/unsafe|\*/);
});

it.each([`${page}/one/two`, `${page}/%2e%2e`, `${page}/a%2Fb`, `${page}/%zz`, '/candidate-portal/eid'])(
  'takes %s for no page',
  async (path) => {
    const { status } = await ask(path);
    expect(status).toBe(418);
  },
);

it('has no script, style or handler within the page itself', async () => {
  const text = await (await ask(`${page}/one`)).text();
  expect(text).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/i);
});

it('hands on what is done by hand to one check where it is told to, and nothing else of the sandbox', async () => {
  const checks = '/_sandbox/candidate-portal/checks';
  const paths = [`${checks}/one/complete`, checks, '/_sandbox/candidate-portal/state', '/_sandbox/reset'];
  const statuses = async (given: typeof handler) =>
    Promise.all(paths.map(async (path) => (await given(new Request(`http://localhost:1${path}`))).status));
  expect(await statuses(handler)).toEqual([404, 404, 404, 404]);
  expect(await statuses(createPortalHandler({ ...parts, byHand: true }))).toEqual([418, 404, 404, 404]);
});
