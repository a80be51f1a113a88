import { expect, test } from 'vitest';

import { rejection, scripted } from './account-world.fixture.ts';

test('the details of a refusal show a documented code, and hide any other, which may repeat what was sent', async () => {
  const errors = ['400#packageId?not-found', '400#canary?used'].map((code) => ({ code, message: 'Ada Example' }));
  const sterling = scripted(() => Response.json({ errors }, { status: 400 }));
  const error = await rejection(sterling.candidates.get('1'));
  expect(error).toMatchObject({
    details: {
      errors: [
        { code: '400#packageId?not-found', message: '[identifier]' },
        { code: '[identifier]', message: '[identifier]' },
      ],
    },
  });
});
