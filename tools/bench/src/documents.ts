import { createHmac } from 'node:crypto';

/** Made-up pending checks as the provider's fuzzy serializer would send them: one GUID member an object, members shuffled. */

const guid = (random: () => number): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(random() * 16).toString(16));

/** A small linear congruential generator: every run measures the same bytes. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

export const fuzzed = (value: unknown, random: () => number): unknown => {
  if (Array.isArray(value)) return value.map((element) => fuzzed(element, random));
  if (typeof value !== 'object' || value === null) return value;
  const members: [string, unknown][] = Object.entries(value).map(([name, member]) => [name, fuzzed(member, random)]);
  members.push([guid(random), guid(random)]);
  for (let index = members.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = members[index];
    const moved = members[other];
    if (kept && moved) [members[index], members[other]] = [moved, kept];
  }
  return Object.fromEntries(members);
};

const pendingCheck = (id: number, results: number): unknown => ({
  id,
  status: 'pending',
  provider: 'bg',
  applicant: { firstName: 'Ada', middleName: 'B', lastName: `Example${id}`, emailId: `ada.${id}@example.com` },
  application: { job: { divisionCode: `D${id}` } },
  package: { code: 'STANDARD' },
  results: Array.from({ length: results }, (_, index) => ({
    reportLink: `https://reports.example.com/${id}/${index}`,
    reportType: `Check ${index}`,
    status: 'pass',
  })),
});

/** One check, about half a kilobyte. */
export const smallList = (): string => JSON.stringify(fuzzed([pendingCheck(1, 0)], seededRandom(1)));

/** Five checks, the most the provider sends, about 60 kB. Each seed has other GUIDs and another order, as each answer has. */
export const largeList = (seed = 2): string =>
  JSON.stringify(
    fuzzed(
      [1, 2, 3, 4, 5].map((id) => pendingCheck(id, 62)),
      seededRandom(seed),
    ),
  );

/** Four packages, about 2 kB. */
export const packages = (): string =>
  JSON.stringify(
    [1, 2, 3, 4].map((id) => ({
      id: `${id}`,
      title: `Package ${id}`,
      active: true,
      components: ['SSN Trace', 'Federal Criminal Check', 'Nationwide Sex Offender Registry Check'],
      requiredFields: [
        'givenName',
        'middleName',
        'familyName',
        'dob',
        'ssn',
        'address.addressLine',
        'address.postalCode',
      ],
    })),
  );

/** A screening that was just ordered. */
export const screening = (): string =>
  JSON.stringify({
    id: '3',
    packageId: '1',
    candidateId: '2',
    status: 'pending',
    result: 'pending',
    reportItems: [1, 2, 3].map((id) => ({
      id: `${id}`,
      type: 'County Criminal',
      status: 'pending',
      result: 'pending',
    })),
    submittedAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
  });

const score = (severity: string) => ({ result: 'not_found', score: 1, severity });
const dataSets = ['personal_identity', 'criminal_record', 'legal_background', 'alert_in_media', 'behavior'];

/** A finished check of a person, with scores of five data sets and the state of 25 databases, about 4 kB. */
export const finishedCheck = (): string =>
  JSON.stringify({
    check: {
      check_id: 'CHK0',
      country: 'CO',
      creation_date: '2026-01-01T00:00:00.000Z',
      first_name: 'Ada',
      last_name: 'Example',
      national_id: '0000000000',
      score: 1,
      id_score: 1,
      scores: dataSets.map((data_set) => ({
        data_set,
        ...score('none'),
        by_id: score('none'),
        by_name: score('unknown'),
      })),
      status: 'completed',
      statuses: Array.from({ length: 25 }, (_, index) => ({
        data_set: dataSets[index % 5],
        database_id: `DBI${index}`,
        database_name: `Database ${index}`,
        status: 'completed',
      })),
      summary: { identity_status: 'found', names_found: [{ count: 4, first_name: 'Ada', last_name: 'Example' }] },
      type: 'person',
      update_date: '2026-01-01T01:00:00.000Z',
    },
    details: '/v1/checks/CHK0/details',
    self: '/v1/checks/CHK0',
  });

/** A check that was just created. */
export const createdCheck = (): string =>
  JSON.stringify({
    check: {
      check_id: 'CHK0',
      country: 'CO',
      creation_date: '2026-01-01T00:00:00.000Z',
      national_id: '0000000000',
      score: -1,
      status: 'not_started',
      type: 'person',
      update_date: '2026-01-01T00:00:00.000Z',
    },
    details: '/v1/checks/CHK0/details',
    self: '/v1/checks/CHK0',
  });

export const signingSecret = 'sandbox-bench-secret';

/** An employment that was verified, signed. */
export const verifiedEmployment = (): string => {
  const output = JSON.stringify({
    status: 'Clear',
    documents: ['MX0'],
    voiceRecords: null,
    description: '<p>Worked there as stated.</p><p>Would be hired again.</p>',
    verifier: 'Verifier One',
    authority: 'HR Head, Example Hotels',
    verified: '04-02-2022',
    mode: 'Email',
  });
  const signature = createHmac('sha256', signingSecret).update(output).digest('hex');
  const ends = `"error":null,"created":1643932800000,"updated":1643976000000,"signature":"${signature}"}`;
  return `{"_id":"AR0","number":"3801-000000-0000","requestId":"ea1d5141-c32d-48ba-bef4-0a34b0ce1531","status":"COMPLETED","output":${output},${ends}`;
};

/** A request that was just created. */
export const createdRequest = (): string => JSON.stringify({ _id: 'AR0', number: '3801-000000-0000' });
