import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const spec = readFileSync(new URL('../../../specs/candidate-portal.yaml', import.meta.url), 'utf8');

/** Every place that the pattern's two groups are found at, in order. */
const pairs = (pattern: RegExp): readonly (readonly (string | undefined)[])[] =>
  [...spec.matchAll(pattern)].map(([, first, second]) => [first, second]);

test('The spec calls documented what the document says, and assumed what it is silent about', () => {
  expect(pairs(/- &(\w+) \{[^}]*fidelity: (\w+),?\s*\}/g)).toEqual([
    ['endpoint', 'documented'],
    ['states', 'documented'],
    ['accessControl', 'documented'],
    ['accessCode', 'assumed'],
    ['memberName', 'assumed'],
    ['unlocked', 'assumed'],
    ['redirect', 'assumed'],
  ]);
});

test('No parameter and no member is among what the spec calls documented', () => {
  const members =
    /^ +(?:- name: )?(accessId|state|unlocked|redirectUrl|outcome):?\n(?: {8}.*\n)*? +x-bgc-source: \*(\w+)/gm;
  expect(pairs(members)).toEqual([
    ['accessId', 'accessCode'],
    ['state', 'memberName'],
    ['state', 'memberName'],
    ['state', 'memberName'],
    ['unlocked', 'unlocked'],
    ['state', 'memberName'],
    ['redirectUrl', 'redirect'],
    ['state', 'memberName'],
    ['outcome', 'memberName'],
  ]);
});
