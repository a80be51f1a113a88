import { fetchCandidateBackgroundCheck } from '@bgc/candidate-portal-types/fetch';
import type { Canaries, Surfaces } from '@bgc/promises';
import { createSandbox } from '@bgc/sandbox';

import type { Own } from './canaries.ts';

const adminPaths = ['journal', 'counts', 'faults', 'clock'];

/** Sends the emulated portal canaries, and looks at what it says of the requests. */
export const useSandbox = async (canaries: Canaries, surfaces: Surfaces<Own>): Promise<void> => {
  const sandbox = createSandbox({ seed: 9, origin: 'http://127.0.0.1' });
  sandbox.journal.subscribe((entry) => surfaces.note('journal', entry));
  const plant = (place: string): string => canaries.plant(`sandbox.${place}`, 'withheld');
  const { baseUrl } = sandbox.candidatePortal.options();
  const { accessId } = sandbox.candidatePortal.addCheck({ flags: { legalChecks: true } });
  canaries.plantText('sandbox.accessId', 'withheld', accessId);
  const headers = { cookie: `bgc_candidate_session=${plant('cookie')}`, 'x-own': plant('header') };
  for (const code of [accessId, plant('accessCode')])
    await fetchCandidateBackgroundCheck(code, { baseUrl, fetch: sandbox.fetch, headers });
  const body = JSON.stringify({ accessId, country: plant('country'), [plant('member')]: plant('value') });
  const json = { ...headers, 'content-type': 'application/json' };
  const submitted = await sandbox.fetch(`${baseUrl}/submit-candidate-identification`, {
    method: 'POST',
    headers: json,
    body,
  });
  for (const cookie of submitted.headers.getSetCookie())
    canaries.plantText(
      `sandbox.set-cookie.${cookie.split('=')[0] ?? ''}`,
      'withheld',
      cookie.split(/[=;]/)[1] ?? cookie,
    );
  await sandbox.fetch(`${baseUrl}/${plant('path')}?accessId=${plant('query')}`, { headers });
  surfaces.note('journal', sandbox.journal.entries());
  surfaces.note('journal', sandbox.journal.counts());
  for (const path of adminPaths)
    surfaces.note('journal', await (await sandbox.fetch(`http://127.0.0.1/_sandbox/${path}`)).text());
};
