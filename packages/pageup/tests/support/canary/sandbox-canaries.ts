import { createPageUpClient } from '@bgc/pageup';
import type { CheckResult } from '@bgc/pageup';
import { letTimePass } from '@bgc/promises';
import type { Canaries } from '@bgc/promises';
import { createSandbox } from '@bgc/sandbox';
import type { CheckSpec } from '@bgc/sandbox';

import type { Surfaces } from './surfaces.ts';

const adminPaths = ['journal', 'counts', 'faults', 'clock', 'pageup/summary'];

/** Seeds the sandbox with canaries, sends it more, and looks at what it says of the requests. */
export const useSandbox = async (canaries: Canaries, surfaces: Surfaces): Promise<void> => {
  const sandbox = createSandbox({ seed: 9, origin: 'http://127.0.0.1' });
  const { clock } = sandbox;
  const plant = (place: string): string => canaries.plant(`sandbox.${place}`, 'withheld');
  const given = sandbox.pageup.addTenant({ tenantId: '218' });
  const spec: CheckSpec = {
    firstName: plant('firstName'),
    middleName: plant('middleName'),
    lastName: plant('lastName'),
    emailId: `${plant('emailId')}@example.com`,
    packageCode: plant('packageCode'),
    divisionCode: plant('divisionCode'),
    note: plant('note'),
    resume: { fileName: plant('fileName') },
    extra: { [plant('extra.name')]: plant('extra.value') },
  };
  const [id = ''] = sandbox.pageup.seedChecks('218', [spec, spec]);
  sandbox.journal.subscribe((entry) => surfaces.note('journal', entry));

  const common = { ...given, fetch: sandbox.fetch, clock };
  const right = createPageUpClient(common);
  const clients = [
    right,
    createPageUpClient({ ...common, clientId: plant('clientId') }),
    createPageUpClient({ ...common, clientSecret: plant('clientSecret') }),
    createPageUpClient({ ...common, instanceId: plant('instanceId') }),
    createPageUpClient({ ...common, tenantId: plant('tenantId') }),
    createPageUpClient({ ...common, baseUrl: `${given.baseUrl}/${plant('path')}` }),
  ];
  const results: readonly CheckResult[] = [
    {
      reportType: plant('reportType'),
      reportLink: `https://reports.example.com/${plant('reportLink')}`,
      status: plant('status'),
    },
  ];
  const record = {
    status: 'new',
    referenceNumber: plant('referenceNumber'),
    reasonForFail: plant('reasonForFail'),
    results,
  } as const;
  const options = { headers: { 'x-own': plant('header'), 'user-agent': plant('agent') } };
  for (const { backgroundChecks } of clients) {
    await letTimePass(clock, backgroundChecks.list({ status: 'pending', provider: plant('provider') }, options));
    await letTimePass(clock, backgroundChecks.list({ status: plant('query.status') }, options));
    await letTimePass(clock, backgroundChecks.update(id, record, options));
    await letTimePass(clock, backgroundChecks.update(plant('id'), record, options));
    await letTimePass(clock, backgroundChecks.update(id, { ...record, status: plant('record.status') }, options));
  }
  const bearer = { authorization: `Bearer ${plant('token')}` };
  await sandbox.fetch(`${given.baseUrl}/v3/218/backgroundchecking/${id}`, { method: 'DELETE', headers: bearer });
  await sandbox.fetch(`${given.baseUrl}/${plant('unknown.path')}`, { headers: bearer });
  await sandbox.fetch(given.tokenUrl, { method: 'POST', body: plant('token.body') });

  surfaces.note('journal', sandbox.journal.entries());
  surfaces.note('journal', sandbox.journal.counts());
  surfaces.note('journal', sandbox.pageup.tokenRequests());
  for (const path of adminPaths)
    surfaces.note('journal', await (await sandbox.fetch(`http://127.0.0.1/_sandbox/${path}`)).text());
};
