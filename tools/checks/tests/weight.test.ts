import { expect, test } from 'vitest';

import { broughtBy } from '../src/gates/weight.ts';
import { judgeWeight } from '../src/judge-weight.ts';
import type { PackedPackage } from '../src/packed-package.ts';

const limit = { packages: 2, installed: 1000, instantiations: 10, typeCheckRatio: 1.5, importRatio: 1 };
const measured = { ...limit, foreign: [], errors: 0 };

const packed = (name: string, manifest: object): PackedPackage => {
  const contents: unknown = { name, manifest: { name, version: '1.0.0', ...manifest } };
  return contents as PackedPackage;
};

test('a package that weighs as much as it may is green', () => {
  expect(judgeWeight('client', measured, limit)).toEqual([]);
});

test.each(['packages', 'installed', 'instantiations', 'typeCheckRatio', 'importRatio'] as const)(
  'one more than allowed is red: %s',
  (key) => {
    const complaints = judgeWeight('client', { ...measured, [key]: limit[key] + 1 }, limit);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(`${limit[key] + 1}, over its limit of ${limit[key]}`);
  },
);

test('what could not be measured is red', () => {
  expect(judgeWeight('client', { ...measured, instantiations: Number.NaN }, limit)).toHaveLength(1);
});

test('errors in the types of a consumer are red', () => {
  expect(judgeWeight('client', { ...measured, errors: 1 }, limit).join()).toContain('1 errors');
});

test('what comes with a package is found through its dependencies, and what is not ours is named', () => {
  const all = [
    packed('client', { dependencies: { core: '^1' } }),
    packed('core', {
      dependencies: { foreign: '^1' },
      peerDependencies: { chosen: '^1' },
      peerDependenciesMeta: { chosen: { optional: true } },
    }),
    packed('other', {}),
  ];
  const { packages, foreign } = broughtBy('client', all);
  expect(packages.map(({ name }) => name)).toEqual(['client', 'core']);
  expect(foreign).toEqual(['foreign']);
  expect(judgeWeight('client', { ...measured, foreign }, limit).join()).toContain('brings foreign');
});
