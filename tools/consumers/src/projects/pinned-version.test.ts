import { expect, test } from 'vitest';

import { pinnedVersion } from './pinned-version.ts';

test('a version is the one that the workspace itself uses, and what it does not pin by its own name is refused', () => {
  expect(pinnedVersion('vitest')).toMatch(/^\d+\.\d+\.\d+$/);
  expect(() => pinnedVersion('left-pad')).toThrow('no exact version of left-pad');
  expect(() => pinnedVersion('@typescript/native')).toThrow('no exact version of @typescript/native');
});
