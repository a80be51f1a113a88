import { expect, it } from 'vitest';

import { packageOf } from './package-of.ts';
import type { Spec } from './spec.ts';
import { specProblems } from './spec-problems.ts';

it('generates a spec into the package of its own name, unless the spec names another', () => {
  expect(packageOf('checks', {})).toBe('checks');
  expect(packageOf('checks', { 'x-bgc-package': 'checks-types' })).toBe('checks-types');
});

it('takes the name of a folder in packages/, and nothing that leads out of there', () => {
  expect(specProblems({ 'x-bgc-package': 'checks-types' })).toEqual([]);
  for (const folder of ['../core', 'core/src', '', '.', 'Checks', 3, null])
    expect(specProblems({ 'x-bgc-package': folder } as unknown as Spec), String(folder)).toEqual([
      'x-bgc-package is no name of a folder in packages/.',
    ]);
});
