import { expect, it } from 'vitest';

import { serve } from './serve.ts';

const served = async () => {
  const said: string[] = [];
  const { close } = await serve(0, (text) => said.push(text));
  const text = said.join('\n');
  return { close, text, urls: text.match(/http:\/\/localhost:\S+/g) ?? [] };
};
const stateAt = async (link: string): Promise<unknown> => {
  const { origin, pathname } = new URL(link);
  const accessId = pathname.split('/').at(-1) ?? '';
  const answer = await fetch(`${origin}/candidate-portal/get-candidate-background-check?accessId=${accessId}`);
  return answer.json();
};

it('prints a link for each flow and for none, and a way to complete a check that works', async () => {
  const { close, text, urls } = await served();
  try {
    const links = urls.filter((url) => url.includes('/background-check/'));
    expect(await Promise.all(links.map(stateAt))).toMatchObject([
      { state: 'identity-collection-required' },
      { state: 'report-review-required' },
      { state: 'report-ready' },
      { state: 'report-review-required' },
      { state: 'not-found' },
    ]);
    const [, address = '', body = ''] = /curl (\S+) -d '(.+)'/.exec(text) ?? [];
    expect((await fetch(address, { method: 'POST', body })).status).toBe(200);
    expect(await stateAt(links[0] ?? '')).toEqual({ state: 'submitted', outcome: 'verified' });
  } finally {
    await close();
  }
});

it('says what to do where the port is taken', async () => {
  const { close, urls } = await served();
  const { port } = new URL(urls[0] ?? '');
  await expect(serve(Number(port), () => undefined)).rejects.toThrow(
    `Port ${port} is taken: choose another with --port, or --port 0 for any free one.`,
  );
  await close();
});
