import { expect, test } from 'vitest';

import { PROVEN, writeProgram } from './write-program.ts';

const imports = { '@bgc/core': ['isBgcError', 'version'] };

test('one program is written in both module formats, and ends by saying that it came to its end', () => {
  expect(writeProgram('ESM', imports, 'await work();')).toBe(
    `import assert from 'node:assert/strict';
import { isBgcError, version } from '@bgc/core';
await work();
console.log('${PROVEN}');
`,
  );
  expect(writeProgram('CJS', imports, 'await work();')).toBe(
    `const assert = require('node:assert/strict');
const { isBgcError, version } = require('@bgc/core');
(async () => {
await work();
console.log('${PROVEN}');
})();
`,
  );
});
