import { judgeClaims, judgeOffers, judgeSupport, replaceBlock, supportTable } from '@bgc/consumers/runtimes';
import type { Cell, Findings, Offer } from '@bgc/consumers/runtimes';
import { describe, expect, test } from 'vitest';

const suite = { '@bgc/core': ['first', 'second'], '/node: files': ['third'] };
const passed = (of: number): Cell => ({ ESM: { passed: of, failed: [] }, CJS: { passed: of, failed: [] } });
const failing: Cell = { ESM: { passed: 1, failed: [{ case: 'second', failure: 'It is broken.' }] } };
const known: Cell = { ESM: { passed: 1, failed: [{ case: 'second', failure: 'Broken.', known: 'beneath' }] } };
const node = { name: 'Node 20.0', version: '20.0.0', cells: { '@bgc/core': passed(2), '/node: files': passed(1) } };
const edge = {
  name: 'workerd',
  version: '1.2',
  cells: { '@bgc/core': passed(2), '/node: files': { notOffered: 'has no files' } },
};
const findings = (more: Partial<Findings> = {}): Findings => ({
  date: '2026-11-22',
  command: 'npm run runtimes -- --write',
  platform: 'linux x64',
  packages: { '@bgc/core': '0.1.0' },
  suite,
  runtimes: [node, edge, { name: 'Deno', cells: {} }],
  ...more,
});
const runtimes = ['Node 20.0', 'workerd', 'Deno'];
const readmeOf = (found: Findings): string =>
  replaceBlock('# All\n\n<!-- runtimes -->\n<!-- /runtimes -->\n', supportTable(found));
const judge = (found: Findings, readme = readmeOf(found), now: Findings['suite'] = suite): readonly string[] =>
  judgeSupport({ findings: found, readme, suite: now, runtimes });
const havingFound = (cell: Cell): Findings => {
  const {
    runtimes: [first = node, ...rest],
  } = findings();
  return findings({ runtimes: [{ ...first, cells: { ...first.cells, '@bgc/core': cell } }, ...rest] });
};

describe('the support table', () => {
  test('is green where it is what was found, however it is laid out', () => {
    expect(judge(findings())).toEqual([]);
    expect(judge(findings(), readmeOf(findings()).replaceAll('| ', '|    ').replaceAll('---', '-------'))).toEqual([]);
  });

  test('claims nothing of a runtime that was not tried, and has no tick where nothing is offered', () => {
    const [, , ...rows] = supportTable(findings()).split('\n');
    expect(rows.slice(0, 4)).toEqual([
      '| version tried | 20.0.0 | 1.2 | not tried |',
      '| loaded as | ESM, CJS | ESM, CJS | not tried |',
      '| `@bgc/core` | ✓ 2 | ✓ 2 | not tried |',
      '| /node: files | ✓ 1 | not offered | not tried |',
    ]);
  });

  test('shows what failed, and tells module systems apart where they differ', () => {
    expect(supportTable(havingFound({ ...passed(2), ...failing }))).toContain('ESM ✗ 1 of 2, CJS ✓ 2');
    expect(supportTable(havingFound(known))).toContain('✗ 1 of 2 (known)');
    expect(supportTable(havingFound(known))).toContain('Known of Node 20.0: beneath.');
  });

  test.each<[string, readonly string[], RegExp]>([
    ['somebody changed it by hand', judge(findings(), readmeOf(findings()).replace('not tried', '1.0')), /is not what/],
    ['it has no markers', judge(findings(), '# All\n'), /has no <!-- runtimes -->/],
    [
      'the suite has a case more',
      judge(findings(), undefined, { ...suite, '@bgc/core': [...suite['@bgc/core'], 'new'] }),
      /other cases than those that were run/,
    ],
    ['a case failed', judge(havingFound(failing)), /@bgc\/core on Node 20.0, ESM: 1 of 2 cases failed/],
    ['fewer cases were run', judge(havingFound(passed(1))), /with other cases/],
    ['a cell was never run', judge(havingFound({})), /@bgc\/core on Node 20.0 was not run/],
    ['a runtime is missing', judge(findings({ runtimes: [node, edge] })), /the command tries Node 20.0, workerd, Deno/],
  ])('is red where %s', (_, complaints, expected) => {
    expect(complaints.join('\n')).toMatch(expected);
  });

  test('is green where what failed is known to be broken beneath every client', () => {
    expect(judge(havingFound(known))).toEqual([]);
  });
});

describe('what findings leave out', () => {
  const offers: readonly Offer[] = [
    { name: 'Node 20.0', forms: ['ESM', 'CJS'], lacks: {} },
    {
      name: 'workerd',
      forms: ['ESM', 'CJS'],
      lacks: { 'modules of Node': 'has no files' },
      breaks: { second: 'beneath' },
    },
  ];
  const subjects = [{ name: '@bgc/core' }, { name: '/node: files', needs: 'modules of Node' as const }];
  const left = (found: Findings): readonly string[] => judgeOffers(found, offers, subjects);

  test('is what the runtimes themselves say that they lack and break', () => {
    expect(left(findings())).toEqual([]);
    const workerd = { ...edge, cells: { ...edge.cells, '@bgc/core': { ...passed(2), ...known } } };
    expect(left(findings({ runtimes: [node, workerd] }))).toEqual([]);
  });

  test('is red where a failure was made something not offered, or something known, or a way of loading was dropped', () => {
    expect(left(havingFound({ notOffered: 'so it is' }))).toEqual([expect.stringContaining('is called not offered')]);
    expect(left(havingFound({ ...passed(2), ...known }))).toEqual([expect.stringContaining("breaks 'second'")]);
    expect(left(havingFound({ ESM: { passed: 2, failed: [] } }))).toEqual([expect.stringContaining('run as CJS')]);
  });
});

describe('a claim', () => {
  const claim = (text: string, found = findings()): readonly string[] =>
    judgeClaims(found, [{ path: 'a.md', text }], []);

  test.each(['Node ≥ 20', 'Cloudflare Workers take it', '```ts\nDeno.serve(handler);\n```', 'nothing'])(
    '%j is green',
    (text) => expect(claim(text)).toEqual([]),
  );

  test.each([
    ['It runs on Deno.', 'a.md:1 says Deno: it did not pass.'],
    ['\nIt runs on any run-time.', 'a.md:2 says any run-time: nobody tries that.'],
    ['Node ≥ 22.13', 'a.md:1 says Node ≥ 22.13: no Node of that line passed.'],
    ['Node >= 18', 'a.md:1 says Node >= 18: no Node of that line passed.'],
  ])('%j is red', (text, complaint) => expect(claim(text)).toEqual([complaint]));

  test('of a runtime is red once a case failed on it', () => {
    expect(claim('Node ≥ 20', havingFound(failing))).toHaveLength(1);
  });

  test.each([
    ['>=20', []],
    ['>=18', ['p/package.json promises Node 18.0.0, the oldest, which did not pass.']],
    ['>=20.1', ['p/package.json promises Node 20.1.0, the oldest, which did not pass.']],
    [undefined, ['p/package.json: engines.node is missing; say >= and a version.']],
  ])('of engines, %s, holds where the oldest that it promises passed', (engine, complaints) => {
    expect(judgeClaims(findings(), [], [{ path: 'p/package.json', node: engine }])).toEqual(complaints);
  });
});
