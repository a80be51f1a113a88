import { expect, it } from 'vitest';

import { startLocalServer } from './local-server.ts';

it('closes at once when the answer under way is given, though its connection could be kept', async () => {
  let closing: Promise<void> | undefined;
  const server = await startLocalServer(async () => {
    closing = server.close();
    return new Response('done');
  });
  const before = performance.now();
  expect(await (await fetch(server.origin)).text()).toBe('done');
  await closing;
  expect(performance.now() - before).toBeLessThan(2_000);
  await server.close();
});
