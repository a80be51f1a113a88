/** Some files of the sources, and the tests that are to notice whatever changes in them. */
export interface Target {
  readonly name: string;
  /** What it is, in words. */
  readonly what: string;
  /** The files that are changed, from the root of the repository. */
  readonly mutate: readonly string[];
  /** The test files that run for each mutant, as patterns: the ones nearest to the code. */
  readonly tests: readonly string[];
  /** More of them, which run for what survived those. */
  readonly moreTests: readonly string[];
  /** Why some tests do not run even then: the score is a lower bound. */
  readonly leftOut?: string;
}

const named = (folder: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => `${folder}/${name}`);

const core = 'packages/core/src';
const pageup = 'packages/pageup/src';

const claimTests: Pick<Target, 'tests' | 'moreTests' | 'leftOut'> = {
  tests: [`${pageup}/claims/*.test.ts`],
  moreTests: named(
    pageup,
    'access/failures.test.ts',
    'lifecycle/*.test.ts',
    'resume/*.test.ts',
    'watching/*.test.ts',
    'writing/*.test.ts',
  ),
  leftOut:
    'The tests that kill workers at each step, and those that compare random histories of many workers with a model (`packages/pageup/tests/claims`), take too long to run for each mutant.',
};

const tokenTests: Pick<Target, 'tests' | 'moreTests'> = {
  tests: [`${core}/tokens/*.test.ts`],
  moreTests: [
    `${core}/client/*.test.ts`,
    'packages/sterling/tests/promises/token*.test.ts',
    'packages/pageup/tests/token*.test.ts',
  ],
};

const pages = named(`${pageup}/claims`, 'drain.ts', 'secure-page.ts');
const records = named(
  `${pageup}/claims`,
  'advance.ts',
  'held-lease.ts',
  'holder.ts',
  'kept-check.ts',
  'queue-blocked.ts',
  'queue-check.ts',
  'queue-held.ts',
);

const handedOut = named(`${pageup}/claims`, 'hand-out-all.ts', 'hand-out.ts', 'resume-kept.ts', 'set-aside.ts');
const given = named(`${pageup}/claims`, 'claimed-check.ts', 'postpone.ts', 'serial.ts');

export const targets: readonly Target[] = [
  {
    name: 'tokenizer',
    what: 'the tokenizer that finds the bytes under an HMAC',
    mutate: [`${core}/webhooks/locate-member.ts`],
    tests: [`${core}/webhooks/locate-member.test.ts`],
    moreTests: [`${core}/webhooks/locate-member.fuzz.test.ts`, 'packages/attestr/src/signature/*.test.ts'],
  },
  {
    name: 'retry',
    what: 'retries: the decision, the budget, the waiting, `Retry-After`',
    mutate: named(
      `${core}/onion`,
      'decide-retry.ts',
      'guard-attempts.ts',
      'retry-after.ts',
      'retry-budget.ts',
      'retry.ts',
      'wait.ts',
    ),
    tests: [
      ...named(`${core}/onion`, 'decide-retry.test.ts', 'guard-attempts.test.ts', 'retry-*.test.ts'),
      ...named(`${core}/client`, 'keyed-calls.test.ts', 'limits.test.ts', 'promises.test.ts', 'runtime.test.ts'),
      `${core}/tokens/token-failures.test.ts`,
    ],
    moreTests: [`${core}/{client,observation,onion,tokens}/*.test.ts`],
    leftOut:
      "The clients' own promise tests and the fault matrix, which send through the same code, take too long to run for each mutant.",
  },
  {
    name: 'tokens',
    what: 'the token cache: one request for all who wait, lifetime, shared store',
    mutate: named(`${core}/tokens`, 'token-cache.ts', 'token-lifetime.ts', 'token-store.ts'),
    ...tokenTests,
  },
  {
    name: 'token-request',
    what: 'the request for a token, and what its answers mean',
    mutate: named(`${core}/tokens`, 'token-authentication.ts', 'token-request.ts'),
    ...tokenTests,
  },
  {
    name: 'claim',
    what: "claims: taking the checks of a page out of PageUp's queue, none lost, none twice",
    mutate: pages,
    ...claimTests,
  },
  {
    name: 'claim-record',
    what: 'claims: the lease, its fence, the record of a check and its way out of the queue',
    mutate: records,
    ...claimTests,
  },
  {
    name: 'claim-hand-out',
    what: 'claims: what an earlier worker left, handing out, setting aside',
    mutate: handedOut,
    ...claimTests,
  },
  {
    name: 'claim-check',
    what: 'claims: what a caller is given, and may do with it',
    mutate: given,
    ...claimTests,
  },
  {
    name: 'claim-rest',
    what: 'claims: everything else, the options and the way to PageUp among it',
    mutate: [
      `${pageup}/claims/*.ts`,
      '!**/*.test.ts',
      ...[...pages, ...records, ...handedOut, ...given].map((file) => `!${file}`),
    ],
    ...claimTests,
  },
];
