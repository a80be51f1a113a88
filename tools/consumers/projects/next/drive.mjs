// Starts the sandbox and the built server, has the one send its signed requests to the other, and compares what both know.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { startSandboxServer } from '@bgc/sandbox/server';

const [program, ...parameters] = process.argv.slice(2);
const EVENTS_FILE = 'events.jsonl';
rmSync(EVENTS_FILE, { force: true });

const freePort = async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
};

await using server = await startSandboxServer({
  clock: 'virtual',
  prepare: ({ sterling, truora }) => {
    sterling.addAccount();
    truora.addAccount();
  },
});
const { sandbox } = server;
const { signingKey } = sandbox.truora.addDashboardRule(sandbox.truora.accounts()[0], {
  url: 'https://ats.example.com/webhooks/truora',
  actions: ['finished'],
});
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
sandbox.callbacks.route('https://ats.example.com/', `${origin}/`);

const child = spawn(process.execPath, [program, ...parameters.map((text) => text.replace('PORT', port))], {
  env: {
    ...process.env,
    PORT: String(port),
    EVENTS_FILE,
    TRUORA_SIGNING_KEY: signingKey,
    PROVIDERS: JSON.stringify({ sterling: server.sterlingOptions(), truora: server.truoraOptions() }),
  },
  stdio: ['ignore', 'inherit', 'inherit'],
});
let running = true;
const ended = once(child, 'exit').then(() => void (running = false));
try {
  const wrong = { authorization: `Basic ${btoa('user:wrong')}` };
  const forged = () => fetch(`${origin}/callbacks/sterling`, { method: 'POST', headers: wrong, body: '{}' });
  let refused;
  for (let look = 0; running && look < 150 && !refused; look++) refused = await forged().catch(() => pause(200));
  assert.equal(refused?.status, 401, 'other credentials are refused');
  const unsigned = await fetch(`${origin}/webhooks/truora`, { method: 'POST', body: 'a.b.c' });
  assert.equal(unsigned.status, 401, 'a forged token is refused');

  const answer = await fetch(`${origin}/order`, { method: 'POST' });
  assert.equal(answer.status, 200);
  const { screening, check } = await answer.json();
  assert.equal(sandbox.sterling.state().counts.created, 1);
  assert.deepEqual(
    sandbox.sterling.state().screenings.map(({ id }) => id),
    [screening],
  );
  sandbox.sterling.process(screening, { result: 'alert' });
  sandbox.truora.finish(check, { found: ['criminal_record'] });
  await sandbox.clock.advance(1000);
  const deliveries = sandbox.callbacks.deliveries();
  assert.deepEqual(
    deliveries.map(({ state, attempts }) => [state, attempts.length]),
    [
      ['delivered', 1],
      ['delivered', 1],
    ],
  );
  const events = readFileSync(EVENTS_FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    events.toSorted((a, b) => ('check' in a) - ('check' in b)),
    [
      { screening, result: 'alert' },
      { check, status: 'completed' },
    ],
  );
  const again = sandbox.callbacks.deliveries({ subject: screening })[0];
  sandbox.callbacks.resend(again.id);
  await sandbox.clock.advance(1000);
  assert.equal(
    readFileSync(EVENTS_FILE, 'utf8').trim().split('\n').length,
    2,
    'the same callback again is handled once',
  );
  console.log('Proven: 2 forged requests refused, 1 screening, 2 deliveries answered with 200, each handled once');
} finally {
  child.kill();
  await ended;
}
