import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createSandbox } from '@bgc/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { quickstart } from '../src/quickstart.ts';
import { openSandboxSite } from '../src/sandbox-site.ts';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'bgc-quickstart-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const take = async (prepare: (sandbox: ReturnType<typeof createSandbox>) => void = () => undefined) => {
  const sandbox = createSandbox({ seed: 'quickstart' });
  const site = openSandboxSite(sandbox);
  prepare(sandbox);
  const said: string[] = [];
  const report = join(folder, 'report.pdf');
  await site.run(() => quickstart(site, (text) => said.push(text), report));
  return { sandbox, said: said.join('\n'), report };
};

describe('the quickstart', () => {
  it('takes all six steps, and leaves the report as a file that only its owner reads', async () => {
    const { sandbox, said, report } = await take();
    for (const step of [1, 2, 3, 4, 5, 6]) expect(said).toMatch(new RegExp(`^${step}  `, 'm'));
    expect(said).toContain('a callback came, and is verified');
    expect(said).toContain('forged callback is answered with 401');
    expect((await readFile(report)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await stat(report)).mode % 0o100).toBe(0);
    expect(sandbox.sterling.state().screenings).toMatchObject([{ status: 'complete', result: 'clear' }]);
    expect(sandbox.callbacks.deliveries().map(({ state }) => state)).toEqual(['delivered']);
  });

  it('orders one screening although the answer to the order was lost', async () => {
    const { sandbox } = await take(({ faults }) =>
      faults.add({ kind: 'accepted-but-timed-out', operation: 'createScreening' }),
    );
    expect(sandbox.sterling.state().counts).toMatchObject({ received: 2, created: 1, replayed: 1 });
  });

  it('reads the screening when its callback never comes', async () => {
    const { said } = await take(({ callbacks }) => callbacks.drop({ times: 10 }));
    expect(said).toContain('no callback came; the screening was read instead: complete, clear');
  });

  it('says what the packages need when the candidate fits none of them', async () => {
    const sandbox = createSandbox({ seed: 'quickstart' });
    const site = openSandboxSite(sandbox);
    const { dob: _, ...person } = site.person;
    const taken = site.run(() => quickstart({ ...site, person }, () => undefined, join(folder, 'none.pdf')));
    await expect(taken).rejects.toThrow(/2345 needs dob/);
    expect(sandbox.sterling.state().candidates).toEqual([]);
  });

  it('prints nothing personal', async () => {
    const { said } = await take();
    expect(said).not.toMatch(/Ada|000000000|1990-01-31|ada\.|Main Street|not-a-secret/);
  });
});
