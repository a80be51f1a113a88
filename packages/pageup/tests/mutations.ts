import { pick } from '@bgc/promises';
import type { Random } from '@bgc/promises';

/** One known change to a whole check, and the one drift that it must cause. */
export interface Mutation {
  /** Where in the check; no two mutations of one check may stand at the same place. */
  readonly place: string;
  readonly kind: string;
  /** The path that is reported, from the root of the list. */
  readonly path: string;
  readonly apply: (check: Record<string, unknown>) => void;
}

type Holder = Record<string, unknown>;

/** The object at a path such as `application.job` or `results[]`. */
const holderAt = (check: Holder, path: string): Holder =>
  path === ''
    ? check
    : (path.split('.').reduce<unknown>((holder, name) => {
        const value = (holder as Holder)[name.replace('[]', '')];
        return name.endsWith('[]') ? (value as unknown[])[0] : value;
      }, check) as Holder);

const TEXTS = [
  '.referenceNumber',
  '.reasonForFail',
  '.note',
  '.provider',
  '.status',
  'applicant.firstName',
  'applicant.middleName',
  'applicant.lastName',
  'applicant.emailId',
  'application.job.divisionCode',
  'package.code',
  'resume.url',
  'resume.fileName',
  'results[].reportType',
  'results[].reportLink',
  'results[].status',
].map((path) => ({ holder: path.slice(0, path.lastIndexOf('.')), name: path.slice(path.lastIndexOf('.') + 1) }));
const OBJECTS = ['', 'applicant', 'application', 'application.job', 'package', 'resume', 'results[]'];

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('.');

const onMember = (
  holder: string,
  name: string,
  kind: string,
  change: (owner: Holder) => void,
  shown = name,
): Mutation => ({
  place: join(holder, name),
  kind,
  path: join('[]', holder, shown),
  apply: (check) => change(holderAt(check, holder)),
});

const rename = (owner: Holder, from: string, to: string): void => {
  owner[to] = owner[from];
  delete owner[from];
};

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const ENUMS = new Set(['status']);

const textMutations = TEXTS.flatMap(({ holder, name }) => [
  onMember(holder, name, 'null-for-absent', (owner) => (owner[name] = null)),
  onMember(holder, name, 'other-casing', (owner) => rename(owner, name, pascal(name)), pascal(name)),
  ENUMS.has(name)
    ? onMember(holder, name, 'unknown-value', (owner) => (owner[name] = 'postponed'))
    : onMember(holder, name, 'number-for-string', (owner) => (owner[name] = 4711)),
]);

const STRANGE_NAMES = [
  '900-00-0000',
  '900000000',
  'ssn_900000000',
  'ada@example.com',
  'two words',
  '',
  '__proto',
  'x'.repeat(65),
];

const GUID = '0f0e0d0c-1111-4222-8333-abcdefabcdef';

/** What looks like the fuzzy serializer's noise, and is not. */
const NEARLY_NOISE: readonly (readonly [string, unknown])[] = [
  [GUID, 'text'],
  [GUID, 7],
  [GUID, { id: GUID }],
  [GUID, GUID.slice(1)],
  [GUID.replace('f', 'g'), GUID],
  [GUID.replaceAll('-', '_'), GUID],
  ['{'.padEnd(36, '0'), GUID],
];

/** Unknown members, by names that are shown and by names that might be personal and are not. */
const unknownMutations = OBJECTS.flatMap((holder) => [
  ...['shoeSize', 'constructor', '__proto__', 'toString'].map((name) =>
    onMember(holder, name, 'unknown-member', (owner) =>
      Object.defineProperty(owner, name, {
        value: { deep: [1] },
        enumerable: true,
        configurable: true,
        writable: true,
      }),
    ),
  ),
  ...NEARLY_NOISE.map(([name, value]) =>
    onMember(holder, name, 'unknown-member', (owner) => (owner[name] = value), '*'),
  ),
  ...STRANGE_NAMES.map((name) =>
    onMember(holder, name, 'unknown-member', (owner) => (owner[name] = 'anything'), name === '__proto' ? name : '*'),
  ),
]);

const listMutations = [
  onMember('', 'results', 'one-for-many', (owner) => (owner['results'] = (owner['results'] as unknown[])[0])),
  ...['', {}].map((nothing) => onMember('', 'results', 'empty-for-many', (owner) => (owner['results'] = nothing))),
  onMember('', 'results', 'null-for-absent', (owner) => (owner['results'] = null)),
  onMember('', 'results', 'null-for-absent', (owner) => (owner['results'] as unknown[]).push(null), 'results[]'),
];

/** Nobody documents these members: whatever they turn out to be, the check can still be read. */
const assumedMutations = [
  ...['resume', 'provider', 'status'].map((name) =>
    onMember('', name, 'other-type', (owner) => (owner[name] = [[true]])),
  ),
  ...['url', 'fileName'].map((name) => onMember('resume', name, 'other-type', (owner) => (owner[name] = { href: 1 }))),
];

export const MUTATIONS: readonly Mutation[] = [
  onMember('', 'id', 'number-for-string', (owner) => (owner['id'] = Number(owner['id']))),
  onMember('', 'id', 'other-casing', (owner) => rename(owner, 'id', 'ID'), 'ID'),
  onMember('', 'applicant', 'null-for-absent', (owner) => (owner['applicant'] = null)),
  onMember('', 'applicant', 'other-casing', (owner) => rename(owner, 'applicant', 'Applicant'), 'Applicant'),
  ...textMutations,
  ...unknownMutations,
  ...listMutations,
  ...assumedMutations,
];

const touches = (a: string, b: string): boolean => {
  const plain = (place: string): string => `${place.replaceAll('[]', '')}.`;
  return plain(a).startsWith(plain(b)) || plain(b).startsWith(plain(a));
};

/** Up to `count` mutations of one check that do not get in each other's way. */
export const chooseMutations = (random: Random, count: number): readonly Mutation[] => {
  const chosen: Mutation[] = [];
  for (let tries = 0; tries < count; tries += 1) {
    const candidate = pick(random, MUTATIONS);
    if (!chosen.some(({ place }) => touches(place, candidate.place))) chosen.push(candidate);
  }
  return chosen;
};
