import { describe, expect, it } from 'vitest';

import { openSqliteStore } from '@bgc/pageup/node';

import { orderedCheck } from '../src/demo-checks.ts';
import { startWorker } from '../src/start-worker.ts';
import { openSite, tenantId } from './site.ts';
import type { Site } from './site.ts';
import { checkOf, resultsOf, workThrough } from './work-through.ts';

const page = /^https:\/\/integration\.talentwise\.com\/screening\/report\.php\?ApplicantID=\d+$/;

const oneScreeningEach = (site: Site): void => {
  const { screenings, counts } = site.sandbox.sterling.state();
  const references = site.sandbox.pageup.state().flatMap(({ referenceNumbers }) => referenceNumbers);
  expect(references.toSorted()).toEqual(screenings.map(({ id }) => id).toSorted());
  expect(counts.created).toBe(screenings.length);
  expect(site.sandbox.pageup.summary()).toMatchObject({ unclaimed: 0, unfinished: 0, doubled: 0, wiped: 0 });
};

describe('checks ordered in PageUp', () => {
  it('come back with their results, each screened once', async () => {
    await using site = await openSite({
      checks: [
        orderedCheck('Ada', 'Example'),
        orderedCheck('Max', 'Alert'),
        orderedCheck('Ina', 'Client-Criteria'),
        orderedCheck('Carl', 'Canceled'),
        // The first answer of Sterling is lost on the way.
        orderedCheck('Ruth', 'Reset-Screening'),
      ],
    });
    const { troubles } = await workThrough(site);
    expect(site.checkIds.map((id) => site.statusOf(id))).toEqual([
      'completed',
      'completed',
      'completed',
      'cancelled',
      'completed',
    ]);
    const [clear, alert, criteria, canceled] = site.checkIds.map((id) => resultsOf(site, id));
    expect(clear).toEqual({
      'Federal Criminal Check': 'pass',
      'Nationwide Sex Offender Registry Check': 'pass',
      'Background check': 'pass',
    });
    // PageUp documents no word for it: nothing that is not clear is called a pass.
    expect(alert).toEqual({
      'Federal Criminal Check': undefined,
      'Nationwide Sex Offender Registry Check': 'pass',
      'Background check': undefined,
    });
    expect(criteria?.['Background check']).toBeUndefined();
    expect(canceled).toEqual({ 'Background check': 'cancelled' });
    oneScreeningEach(site);
    expect(troubles).toEqual([]);
  });

  it('have partial results as soon as there are some', async () => {
    await using site = await openSite({ checks: [orderedCheck('Ada', 'Example')] });
    await workThrough(site);
    const { history } = checkOf(site, 0);
    expect(history.map(({ status }) => status)).toEqual(['queued', 'new', 'inprogress', 'completed']);
  });

  it("link the report at Sterling's own page, behind its login, and nothing that opens by itself", async () => {
    await using site = await openSite({
      checks: [orderedCheck('Ada', 'Example'), orderedCheck('Ina', 'Invited', { dateOfBirth: '' })],
    });
    await workThrough(site);
    const links = site.sandbox.pageup
      .state()
      .flatMap(({ record }) => record.results.map(({ reportLink }) => reportLink));
    expect(links).toHaveLength(6);
    for (const link of links) expect(link).toMatch(page);
    expect(site.sandbox.sterling.state().screenings.map(({ reportLinks }) => reportLinks.made)).toEqual([0, 0]);
  });
});

describe('an order that lacks something', () => {
  const lacking = [orderedCheck('Ina', 'Example', { dateOfBirth: '' })];

  it('makes Sterling ask the candidate, where the account invites', async () => {
    await using site = await openSite({ checks: lacking });
    await workThrough(site);
    expect(site.statusOf(site.checkIds[0] ?? '')).toBe('completed');
    expect(site.sandbox.sterling.state().screenings[0]?.document).toMatchObject({ invite: { method: 'email' } });
    oneScreeningEach(site);
  });

  it('fails with what to add, where it does not, and leaves nothing behind at Sterling', async () => {
    await using site = await openSite({ checks: lacking, policy: { invites: 'never' } });
    await workThrough(site);
    const { record } = checkOf(site, 0);
    expect(record.status).toBe('failed');
    expect(record.reasonForFail).toBe(
      "The screening needs more than the order holds: date of birth. Add this to the applicant's record and order again.",
    );
    expect(site.sandbox.sterling.state()).toMatchObject({ candidates: [], screenings: [] });
  });

  it.each([
    [
      'a package that nobody mapped',
      { ...orderedCheck('Ada', 'Example'), packageCode: 'ELSE' },
      /not set up at Sterling/,
    ],
    [
      'a date of birth that is none',
      orderedCheck('Ada', 'Example', { dateOfBirth: '31/01/1990' }),
      /: date of birth\./,
    ],
    ['no e-mail address', orderedCheck('Ada', 'Example', { emailId: '' }), /: e-mail address\./],
  ])('fails for %s, in words that say nothing of the person', async (_, check, reason) => {
    await using site = await openSite({ checks: [check] });
    await workThrough(site);
    const { record } = checkOf(site, 0);
    expect(record.status).toBe('failed');
    expect(record.reasonForFail).toMatch(reason);
    expect(record.reasonForFail).not.toMatch(/ada|example|1990/i);
  });
});

describe('one person, ordered twice', () => {
  it('is one candidate with two screenings', async () => {
    await using site = await openSite({ checks: [orderedCheck('Ada', 'Example'), orderedCheck('ADA', 'Example')] });
    await workThrough(site);
    const { candidates, screenings } = site.sandbox.sterling.state();
    expect(candidates).toHaveLength(1);
    expect(screenings).toHaveLength(2);
    expect(candidates[0]?.wiped).toEqual([]);
    oneScreeningEach(site);
  });

  it('is somebody else under another name, who is not screened instead', async () => {
    const other = { emailId: 'ada.example@example.com' };
    await using site = await openSite({
      checks: [orderedCheck('Ada', 'Example'), orderedCheck('Bob', 'Example', other)],
    });
    await workThrough(site);
    expect(site.checkIds.map((id) => site.statusOf(id)).toSorted()).toEqual(['completed', 'failed']);
    expect(site.sandbox.sterling.state().screenings).toHaveLength(1);
    const failed = site.sandbox.pageup.state().find(({ record }) => record.status === 'failed');
    expect(failed?.record.reasonForFail).toMatch(/another name/);
    expect(failed?.record.reasonForFail).not.toMatch(/ada|bob|example/i);
  });
});

describe('callbacks', () => {
  it('may come twice, late and out of order', async () => {
    await using site = await openSite({ checks: [orderedCheck('Ada', 'Example'), orderedCheck('Max', 'Alert')] });
    const minute = 60_000;
    const [account = ''] = site.sandbox.sterling.accounts();
    site.sandbox.sterling.behave(account, {
      ...{ callbackCopies: 2, callbackCopyAfterMs: minute, callbackDelayMs: 5 * minute },
      ...{ callbackGatherMs: 10 * minute, callbackOrder: 'newest-first' },
    });
    await workThrough(site);
    expect(site.checkIds.map((id) => resultsOf(site, id)['Background check'])).toEqual(['pass', undefined]);
    oneScreeningEach(site);
  });

  it('that never come are made up for by the sweep of the next start', async () => {
    await using site = await openSite({ checks: [orderedCheck('Ada', 'Example')] });
    site.sandbox.callbacks.drop({ times: 10 });
    const first = await workThrough(site, {
      until: (state) => state.screenings.every(({ status }) => status === 'complete'),
    });
    expect(first.troubles).toEqual([]);
    expect(site.statusOf(site.checkIds[0] ?? '')).toBe('new');
    await workThrough(site, { clockAheadMs: 4 * 60 * 60_000 });
    expect(resultsOf(site, site.checkIds[0] ?? '')['Background check']).toBe('pass');
    oneScreeningEach(site);
  });

  it('that tell of an adverse action and a dispute add to the results, and take none away', async () => {
    await using site = await openSite({ checks: [orderedCheck('Max', 'Alert')] });
    const { sterling } = site.sandbox;
    const [checkId = ''] = site.checkIds;
    await workThrough(site, {
      afterwards: async (until, client) => {
        const [screening] = sterling.state().screenings;
        await client.screenings.adverseActions.create(screening?.id ?? '');
        sterling.dispute(screening?.id ?? '');
        await until(() => resultsOf(site, checkId)['Dispute'] === 'active');
        sterling.dispute(screening?.id ?? '', { status: 'deactivated', overturned: true });
        await until(() => resultsOf(site, checkId)['Adverse action'] === 'cancelled');
      },
    });
    expect(resultsOf(site, checkId)).toEqual({
      'Federal Criminal Check': undefined,
      'Nationwide Sex Offender Registry Check': 'pass',
      'Background check': undefined,
      Dispute: 'deactivated',
      'Adverse action': 'cancelled',
    });
    expect(site.statusOf(checkId)).toBe('completed');
  });

  it('with other credentials, or to another path, change nothing', async () => {
    await using site = await openSite({ checks: [] });
    const worker = await startWorker(site.settings);
    const send = async (path: string, password: string): Promise<number> => {
      const headers = { authorization: `Basic ${btoa(`narf:${password}`)}` };
      const body = JSON.stringify({ type: 'screening', payload: { id: '1', status: 'complete' } });
      return (await fetch(`http://127.0.0.1:${worker.port}${path}`, { method: 'POST', headers, body })).status;
    };
    expect(await send('/callbacks/sterling/x', 'wrong')).toBe(401);
    expect(await send('/elsewhere', 'zort!')).toBe(404);
    // Not known (yet): Sterling shall send it again.
    expect(await send('/callbacks/sterling/x', 'zort!')).toBe(500);
    await worker.stop();
  });
});

describe('trouble that is no fault of the order', () => {
  it('never fails a check: it is kept, told to the operator, and tried again', async () => {
    await using site = await openSite({ checks: [orderedCheck('Ada', 'Example')] });
    site.sandbox.faults.add({ kind: 'forbidden', operation: 'listPackages' });
    const refused = await workThrough(site, { until: () => true });
    expect(refused.troubles).toEqual([['ordering', expect.stringMatching(/^permission/)]]);
    expect(site.statusOf(site.checkIds[0] ?? '')).toBe('queued');
    await workThrough(site, { clockAheadMs: 2 * 60 * 60_000 });
    expect(site.statusOf(site.checkIds[0] ?? '')).toBe('completed');
  });
});

describe('what the bridge keeps', () => {
  it('holds nothing personal', async () => {
    await using site = await openSite({
      checks: [orderedCheck('Ada', 'Example'), orderedCheck('Ina', 'Sample', { dateOfBirth: '' })],
    });
    await workThrough(site);
    using store = openSqliteStore({ path: site.settings.store });
    const kept = JSON.stringify(await store.records.list(''));
    expect(kept).toContain(`bridge/uat/dc2/${tenantId}`);
    expect(kept).not.toMatch(/ada|ina\b|example\.com\b(?!\/callbacks)|1990-01-31|narf|zort/i);
  });
});
