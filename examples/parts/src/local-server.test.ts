import { once } from 'node:events';
import { connect } from 'node:net';

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

it('drops a connection that is never used, where it is told to', async () => {
  const server = await startLocalServer(async () => new Response('done'), 0, { atClose: 'drop' });
  const unused = connect(server.port, '127.0.0.1');
  await once(unused, 'connect');
  const gone = once(unused, 'close');
  // So that the server has it, too.
  await fetch(server.origin);
  await server.close();
  await gone;
  expect(unused.destroyed).toBe(true);
});
