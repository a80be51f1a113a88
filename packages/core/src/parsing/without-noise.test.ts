import { expect, it } from 'vitest';

import { withoutNoise } from './without-noise.ts';

const GUID = '0f0e0d0c-1111-4222-8333-abcdefabcdef';
const OTHER = '1f0e0d0c-1111-4222-8333-abcdefabcdef';

it('takes GUIDs named by GUIDs out of every object and leaves all else as it is, in its order', () => {
  const document = {
    b: [{ [GUID]: OTHER, id: 1, unknown: null }, [{ [OTHER]: GUID }]],
    [OTHER]: OTHER,
    a: { deep: { [GUID]: GUID } },
  };
  expect(JSON.stringify(withoutNoise(document))).toBe('{"b":[{"id":1,"unknown":null},[{}]],"a":{"deep":{}}}');
});

it.each([
  { [GUID]: 'text' },
  { name: GUID },
  { [GUID]: { id: 1 } },
  { [GUID.replaceAll('-', '')]: GUID },
  { [`${GUID}0`]: GUID },
  { [GUID.replace('f', 'g')]: GUID },
])('keeps %j, which is no noise', (document) => {
  expect(withoutNoise(document)).toEqual(document);
});

it('copies a member called __proto__ as a member', () => {
  const copy = withoutNoise(JSON.parse('{"__proto__":{"a":1}}'));
  expect(JSON.stringify(copy)).toBe('{"__proto__":{"a":1}}');
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
});

it('leaves the document itself unchanged', () => {
  const document = { [GUID]: GUID };
  withoutNoise(document);
  expect(document).toEqual({ [GUID]: GUID });
});
