import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createSandbox } from '@bgc/sandbox';
import { createTruoraClient } from '@bgc/truora';
import { describe, expect, it, onTestFinished } from 'vitest';

import { checkPerson } from '../src/check-person.ts';
import { orderCheck } from '../src/order-check.ts';
import { savePdf } from '../src/save-pdf.ts';
import { openSandboxSite } from '../src/sandbox-site.ts';

const check = async (lastName: string) => {
  const sandbox = createSandbox({ seed: 'check' });
  const site = openSandboxSite(lastName, sandbox);
  const said: string[] = [];
  const { id, decision } = await site.run(() => checkPerson(site, (text) => said.push(text)));
  return { sandbox, site, id, decision, said: said.join('\n') };
};

describe('a check', () => {
  it.each([
    ['Clear', 'clear', []],
    ['Found', 'for a person to look at', ['criminal_record: very_high', 'legal_background: very_high']],
    ['Not-Found', 'for a person to look at', ['identity: not_found']],
    ['Dead', 'for a person to look at', ['identity: dead']],
    ['Partial', 'incomplete', ['a database of personal_identity: error', 'a database of criminal_record: expired']],
    ['Error', 'incomplete', ['the check ended in an error']],
    ['Delayed', 'clear', []],
  ])('of %s ends: %s', async (lastName, verdict, reasons) => {
    const { decision } = await check(lastName);
    expect(decision.verdict).toBe(verdict);
    expect(decision.reasons).toEqual(expect.arrayContaining([...reasons]));
  });

  it('shows each data set, the databases that did not answer, and nothing of who it is about', async () => {
    const { said } = await check('Partial');
    expect(said).toMatch(/criminal_record +not_found +none +1$/m);
    expect(said).toMatch(/Sandbox register 1 of criminal record, BR +expired +criminal_record/);
    expect(said).not.toMatch(/Ada|00000000000|1990-01-31|sandbox-truora/);
  });

  it('is paid for once, though the answer to the order was lost', async () => {
    const { sandbox, said } = await check('Lost-Check');
    expect(said).toContain('asked for again, by force_creation=false');
    expect(sandbox.truora.state().counts).toMatchObject({ paid: 1, doubled: 0 });
  });

  it('that was there before is told from a new one', async () => {
    const { sandbox, site } = await check('Clear');
    if (typeof site.wanted === 'string') throw new Error('The sandbox orders one.');
    const again = await orderCheck(site.truora, { ...site.wanted, force_creation: false });
    expect(again.origin).toBe('earlier');
    expect(sandbox.truora.state().counts.paid).toBe(1);
  });

  it.each([undefined, null, '', '1748736000'])(
    'is neither called new nor earlier where Truora does not say when it was made: %j',
    async (creation_date) => {
      const { wanted, truora } = openSandboxSite('Clear');
      if (typeof wanted === 'string') throw new Error('The sandbox orders one.');
      const silent = createTruoraClient({
        ...{ apiKey: 'not-a-secret', clock: truora.clock },
        fetch: async () => Response.json({ check: { check_id: 'CHK1', status: 'not_started', creation_date } }),
      });
      expect(await orderCheck(silent, wanted)).toMatchObject({ check: { check_id: 'CHK1' }, origin: 'undated' });
    },
  );

  it('leaves a PDF where it was asked to, for its owner only, and none unless it was asked to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bgc-truora-check-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'check.pdf');
    const { sandbox, site, id } = await check('Clear');
    expect(sandbox.journal.entries({ operation: 'createCheckPdf' })).toEqual([]);
    await site.run(() => savePdf(site.truora, id, file));
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await stat(file)).mode % 0o100).toBe(0);
  });
});
