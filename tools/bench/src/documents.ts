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
