import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { createSandbox } from '../sandbox.ts';
import { checkFault, faultOperations } from './check-fault.ts';
import type { FaultSpec } from './fault.ts';

test('takes every setting that a kind has, and the target', () => {
  const spec: FaultSpec = { kind: 'applied-late', ms: 5, ending: 'reset', operation: 'update', probability: 0.5 };
  expect(checkFault(spec)).toBe(spec);
});

test('takes a fault without end, and settings that are left open', () => {
  const spec = {
    kind: 'server-error',
    status: undefined,
    operation: undefined,
    times: Infinity,
  } as unknown as FaultSpec;
  expect(checkFault(spec)).toBe(spec);
});

test.each([
  [{ kind: 'explode' }, /'explode' is no fault.*applied-late/],
  [{ kind: 'reset', probabilty: 0.5 }, /no setting 'probabilty'.*probability/],
  [{ kind: 'reset', ms: 5 }, /no setting 'ms'/],
  [{ kind: 'latency' }, /say how long/],
  [{ kind: 'latency', ms: '5' }, /ms must be a number/],
  [{ kind: 'reset', probability: 20 }, /from 0 to 1/],
  [{ kind: 'answered-then-applied-late', status: 500 }, /200 or 202/],
  [{ kind: 'server-error', status: 200 }, /status must be 500 or 502 or 503 or 504/],
  [{ kind: 'html-page', status: 999 }, /status must be 200 or /],
  [{ kind: 'redirect', status: 200 }, /status must be 301 or /],
  [{ kind: 'accepted-but-timed-out', ending: 'bang' }, /ending must be 'silence' or 'reset'/],
  [{ kind: 'pseudo-404', written: 'loud' }, /written must be 'errors' or /],
  [{ kind: 'latency', ms: 5, processed: 'now' }, /processed must be 'before' or 'after'/],
  [{ kind: 'too-many-requests', retryAfterFormat: 'minutes' }, /retryAfterFormat must be 'seconds' or 'date'/],
  [{ kind: 'unauthorized', revoke: 'maybe' }, /revoke must be true or false/],
  [{ kind: 'reset', nth: 0 }, /nth must be a number from 1/],
  [{ kind: 'reset', nth: 1.5 }, /nth must be a number from 1/],
  [{ kind: 'reset', times: 0 }, /times must be a number from 1/],
  [{ kind: 'reset', tenant: 218 }, /tenant must be text/],
  [{ kind: 'reset', subject: 56713 }, /subject must be text/],
  [{ kind: 'redirect', location: '' }, /location must be text/],
  [{ operation: 'list' }, /^A fault needs its kind\. Use one of: latency/],
  [null, /A fault is an object/],
  ['reset', /A fault is an object/],
])('refuses %o and says why', (spec, message) => {
  const { faults } = createSandbox();
  expect(() => faults.add(spec as unknown as FaultSpec)).toThrow(message);
  expect(faults.list()).toEqual([]);
});

test.each([
  ['screenings.create', 'createScreening'],
  ['screenings.report', 'getScreeningReport'],
  ['candidates.documents.upload', 'uploadCandidateDocument'],
  ['identities.create', 'createIdentity'],
  ['createscreening', 'createScreening'],
  ['createScreenng', 'createScreening'],
  ['backgroundChecks.update', 'update'],
])('an unknown operation %s is answered with the one that was meant, and where all are listed', (operation, meant) => {
  const refuse = () => checkFault({ kind: 'reset', operation });
  expect(refuse).toThrow(
    `there is no operation '${operation}'. Did you mean '${meant}'? All are listed in the README of @bgc/sandbox, "Faults"`,
  );
  expect(refuse).not.toThrow('Use one of');
});

test('an operation like none is answered with those of the provider that is named, and of no other', () => {
  const refuse = (provider?: string) => () =>
    checkFault({ kind: 'reset', operation: 'xyzzy', ...(provider === undefined ? {} : { provider }) });
  expect(refuse('pageup')).toThrow(/no operation 'xyzzy'\. Use one of: token, list, update, resume, other$/);
  expect(refuse()).toThrow(
    /no operation 'xyzzy'\. Name its provider, too \(pageup, .*\)\. All are listed in the README of @bgc\/sandbox, "Faults"$/,
  );
});

test('the README lists the operations of every provider, each in the row of its own', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, faults = ''] = readme.split('\n## Faults\n');
  for (const [provider, operations] of Object.entries(faultOperations)) {
    const row = faults.split('\n').find((line) => line.startsWith(`| \`${provider}\``)) ?? '';
    expect([...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual([provider, ...operations]);
  }
});
