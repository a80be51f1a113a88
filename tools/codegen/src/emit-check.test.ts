import { expect, it } from 'vitest';

import { emitCheck } from './emit-check.ts';

it('proves nothing of enums where there are none, and leaves nothing unused there', () => {
  const schema = { name: 'yesSchema', schema: { const: 'yes' }, type: "components['schemas']['Yes']" };
  const proof = emitCheck([{ ...schema, recursive: false, isAnswer: false }], [], new Set());
  expect(proof).toContain('yesSchema: Agree<');
  expect(proof).not.toMatch(/Literals|EnumsAgree/);
});
