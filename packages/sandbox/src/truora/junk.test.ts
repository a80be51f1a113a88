import { expect, test } from 'vitest';

import { createRandom } from '../random.ts';
import { readyTruora } from '../testing/ready-truora.ts';
import { truoraOperations } from './operations.ts';
import { routes } from './routes.ts';

const TYPES = [
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/json',
] as const;
const PIECES = [
  ...['country=CO', '&', '=', '%', '%zz', '\u0000', '--x', '\r\n\r\n', 'PK\u0003\u0004', 'type=person', 'frequency=9m'],
  ...[
    'check_id=',
    'actions=created',
    'subscriber_type=web',
    'subscriber_url=http://',
    '{"a":',
    'date_of_birth=2020-02-3',
  ],
] as const;

test('whatever is sent to whatever operation, the answer is JSON with a code, and never a failure of the sandbox', async () => {
  const { sandbox, client, create } = readyTruora();
  const id = await create();
  const random = createRandom('junk');
  for (let turn = 0; turn < 300; turn++) {
    const route = random.pick(routes as [(typeof routes)[number], ...typeof routes]);
    const path = route.template.replace('{id}', random.pick([id, 'CHK0', '%', '..%2f']));
    const body = Array.from({ length: random.below(6) }, () => random.pick(PIECES)).join('');
    const answer = await sandbox.fetch(`${client.baseUrl}${path}?start_key=${random.pick(['', 'x', id])}&lang=%`, {
      method: route.method,
      headers: { 'truora-api-key': client.apiKey, 'content-type': random.pick(TYPES) },
      ...(route.method === 'GET' ? {} : { body }),
    });
    const text = await answer.text();
    expect(answer.status).toBeLessThan(500);
    // A refused behavior is answered with a list of errors, whatever else with one.
    if (answer.status >= 400) expect([JSON.parse(text)].flat()).toMatchObject([{ http_code: answer.status }]);
  }
});

test('every operation has a name of its own', () => {
  expect(new Set(truoraOperations).size).toBe(truoraOperations.length);
});
