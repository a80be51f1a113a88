import { expect, test } from 'vitest';

import { isAtLeast, largestBumps, readChangeset } from './changesets.ts';
import { neededBump } from './needed-bump.ts';

test('a changeset says one bump a package, with either quotes', () => {
  const text = `---\n'@bgc/core': minor\n"@bgc/pageup": patch\n---\n\nWhat changed: everything.\n`;
  expect(readChangeset('a.md', text)).toEqual([
    ['@bgc/core', 'minor'],
    ['@bgc/pageup', 'patch'],
  ]);
});

test('an empty changeset, and one that says none, bump nothing', () => {
  expect(readChangeset('a.md', '---\n---\n\nOnly a test.\n')).toEqual([]);
  expect(readChangeset('a.md', "---\n'@bgc/core': none\n---\n")).toEqual([]);
});

test('what is no changeset is an error that names the file', () => {
  expect(() => readChangeset('a.md', 'Text.\n')).toThrow('a.md has no front matter');
  expect(() => readChangeset('a.md', "---\n'@bgc/core': huge\n---\n")).toThrow("a.md says '@bgc/core': huge");
});

test('of several changesets the largest counts', () => {
  const bumps = largestBumps([
    ['a', 'minor'],
    ['a', 'patch'],
    ['b', 'patch'],
    ['b', 'major'],
  ]);
  expect([...bumps]).toEqual([
    ['a', 'minor'],
    ['b', 'major'],
  ]);
});

test('no changeset is less than the smallest', () => {
  expect(isAtLeast(undefined, 'patch')).toBe(false);
  expect(isAtLeast('major', 'minor')).toBe(true);
});

test.each([
  ['none', '1.2.3', undefined],
  ['added', '1.2.3', 'minor'],
  ['breaking', '1.2.3', 'major'],
  ['none', '0.2.3', undefined],
  ['added', '0.2.3', 'patch'],
  ['breaking', '0.2.3', 'minor'],
  ['breaking', '10.0.0', 'major'],
] as const)('%s at %s needs %s', (change, version, bump) => {
  expect(neededBump(change, version)).toBe(bump);
});
