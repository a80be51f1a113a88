import { expect, test } from 'vitest';

import { createSandbox, type Sandbox } from '../sandbox.ts';
import { createCaller } from '../testing/caller.ts';
import { askSandbox } from './ask-sandbox.ts';
import { carryOut } from './carry-out.ts';
import { parseInstruction } from './instruction.ts';

const ORIGIN = 'http://127.0.0.1:4010';

const prepare = ({ pageup, sterling, faults }: Sandbox): void => {
  for (const tenantId of ['218', '731']) pageup.addTenant({ tenantId });
  pageup.seedChecks('218', 3);
  sterling.addAccount({ accountId: 'acme' });
  faults.add({ kind: 'server-error', operation: 'resume' });
};

const running = () => {
  const sandbox = createSandbox({ prepare });
  const ask = askSandbox(ORIGIN, sandbox.fetch);
  const tell = (line: string, wanted: { env?: boolean; owners?: readonly string[] } = {}) =>
    carryOut(ask, parseInstruction(line.split(' ')), { env: false, owners: [], ...wanted });
  return { sandbox, tell, caller: createCaller(sandbox, sandbox.fetch, '218', ORIGIN) };
};

test('advances the clock, and says where it stands', async () => {
  const { sandbox, tell } = running();
  const before = sandbox.clock.now();
  const { text, answer } = await tell('advance 5m');
  expect(sandbox.clock.now() - before).toBe(300_000);
  expect(text).toContain('2026-01-05T09:05:00.000Z, stands still');
  expect(answer).toMatchObject({ mode: 'virtual' });
});

test('puts faults in force, shows them as they are written, and takes one or all back', async () => {
  const { sandbox, tell } = running();
  const { text } = await tell('fault applied-late@update:ms=5000 reset@list');
  expect(text.split('\n').map((line) => line.split(/ +/)[1])).toEqual([
    'server-error@resume',
    'applied-late@update:ms=5000',
    'reset@list',
  ]);
  await tell('faults clear fault-2');
  expect(sandbox.faults.list().map(({ id }) => id)).toEqual(['fault-1', 'fault-3']);
  await expect(tell('faults clear fault-9')).rejects.toThrow(/lists fault-1, fault-3/);
  expect((await tell('faults clear')).text).toBe('No fault is in force.');
});

test('resets to what was there at the start: the same people, credentials and faults', async () => {
  const { sandbox, tell, caller } = running();
  const ids = sandbox.pageup.state('218').map(({ id }) => id);
  const { text: credentials } = await tell('credentials');
  await caller.put(ids[0] ?? '', { status: 'queued' });
  await tell('faults clear');
  await tell('reset');
  expect(sandbox.pageup.state('218').map(({ id, record }) => [id, record.status])).toEqual(
    ids.map((id) => [id, 'pending']),
  );
  expect((await tell('credentials')).text).toBe(credentials);
  expect(sandbox.faults.list()).toHaveLength(1);
  expect(sandbox.journal.entries()).toEqual([]);
});

test('counts what each provider received and made, and lists the requests, without anything personal', async () => {
  const { sandbox, tell, caller } = running();
  const [person] = sandbox.pageup.state('218');
  const listed = (await (await caller.list()).json()) as { applicant: { lastName: string } }[];
  await caller.put(person?.id ?? '', { status: 'queued' });
  const { text } = await tell('state');
  expect(text).toMatch(/pageup 218 +checks 3, byStatus \(pending 2, queued 1\), claimed 1, unclaimed 2, unfinished 1/);
  expect(text).toMatch(/sterling acme +nothing yet/);
  const { text: table } = await tell('requests');
  expect(table.split('\n')).toHaveLength(1 + sandbox.journal.entries().length);
  for (const { applicant } of listed) expect(`${text}\n${table}`).not.toContain(applicant.lastName);
});

test("names variables after the clients' options, quotes them for a shell, and takes the named customer", async () => {
  const { sandbox, tell } = running();
  const { text } = await tell('credentials', { env: true, owners: ['731'] });
  const { clientId } = sandbox.pageup.options('731');
  expect(text).toContain(`export PAGEUP_CLIENT_ID='${clientId}'\n`);
  expect(text).toContain(`export STERLING_TOKEN_URL='${ORIGIN}/sterling/oauth/token'\n`);
  expect(text.split('\n').every((line) => /^export [A-Z_]+='[^']*'$/.test(line))).toBe(true);
  await expect(tell('credentials', { owners: ['999'] })).rejects.toThrow(
    /no customer or account '999' here: there are 218, 731/,
  );
});

test('prints the others, too, where a customer has the name of something that every object has', async () => {
  const { sandbox, tell } = running();
  sandbox.pageup.addTenant({ tenantId: 'constructor' });
  const { text } = await tell('credentials', { env: true, owners: ['constructor'] });
  expect(text).toContain("export PAGEUP_TENANT_ID='constructor'\n");
  expect(text).toContain('export STERLING_CLIENT_ID=');
});

test('says what to do where nobody answers, or somebody else', async () => {
  const nobody = askSandbox(ORIGIN, () => Promise.reject(new TypeError('fetch failed')));
  await expect(nobody('GET', '/state')).rejects.toThrow(
    /No sandbox answers at .*4010\. Start one with `npx @bgc\/sandbox`/,
  );
  const somebody = askSandbox(ORIGIN, () => Promise.resolve(new Response('<html>', { status: 200 })));
  await expect(somebody('GET', '/state')).rejects.toThrow(/is this a sandbox\?/);
});
