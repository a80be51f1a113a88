import { isNotFoundError } from '@bgc/truora';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { brazilian, rejection, scripted } from '../resources/account-world.fixture.ts';
import { isPublicMessage } from './public-message.ts';

const sentences = [
  'type is invalid',
  'Missing required field: date_of_birth',
  'The check was not found',
  'dataset_criminal_record must be a value',
  '`user_authorized` is required, and must be a value',
];

test.each([...sentences, 'Resource not found', 'The Check was not found'])('%j is shown', (text) => {
  expect(isPublicMessage(text)).toBe(true);
});

test.each([
  'type drivers is invalid',
  'first_name Or is invalid',
  'Or is invalid',
  'To was not found',
  'national_id 1 is invalid',
  'national_id ١ is invalid',
  'type is invalid\nAda',
  'the_name',
  'constructor is invalid',
  'ada@example.com is invalid',
  'TYPE IS INVALID',
  'Forbidden',
  '',
  `${'the '.repeat(50)}a`,
])('%j is not shown', (text) => {
  expect(isPublicMessage(text)).toBe(false);
});

/** What people are called, where they live, what they are known by: all but what is a plain word itself, which nobody could tell from the sentence. */
const sent = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.stringMatching(/^[a-z]{2,12}$/),
    fc.stringMatching(/^[A-Z][a-z]{1,12}(?: [A-Z][a-z]{1,12})?$/),
    fc.stringMatching(/^[0-9.-]{1,14}$/),
    fc.stringMatching(/^(?:CHK|RPT|HOK)[0-9a-f]{1,32}$/),
    fc.constantFrom('Or', 'To', 'An', 'Date', 'Field', 'ana_or', 'jane@example.com', '000-00-0000', 'José'),
  )
  .filter((value) => /[^ ,.:;'"`()]/.test(value) && !isPublicMessage(`a ${value}`));

test('a message with anything that was sent in it, wherever and however quoted, is never shown', () => {
  fc.assert(
    fc.property(
      sent,
      fc.constantFrom(...sentences),
      fc.nat(),
      fc.constantFrom('', "'", '"', '`', '('),
      (value, text, at, quote) => {
        const words = text.split(' ');
        // Behind the first word, whose capital may be a sentence's, and in its place.
        words.splice(at % (words.length + 1), 0, `${quote}${value}${quote}`);
        const message = words.join(' ');
        // Only where all of it is members and plain words could it be shown, and then the value was one, too.
        expect(isPublicMessage(message)).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

const refusedWith = (body: unknown, status = 400) => {
  const { truora } = scripted(() => Response.json(body, { status }));
  return rejection(truora.checks.create(brazilian));
};

test('what Truora says of a 400 is in the error, its complaints and its details', async () => {
  const body = { code: 10400, http_code: 400, message: 'type is invalid' };
  expect(await refusedWith(body)).toMatchObject({
    code: 'validation',
    message: expect.stringContaining('400 (10400). Truora says: type is invalid. Nothing was done.'),
    complaints: [{ code: '10400', message: 'type is invalid' }],
    details: { message: 'type is invalid' },
  });
  expect(await refusedWith([body])).toMatchObject({ message: expect.stringContaining('type is invalid.') });
});

test('where the message may repeat what was sent, the error says how to see it', async () => {
  const error = await refusedWith({ code: 10400, message: 'national_id 00000000000 is invalid' });
  expect(error).toMatchObject({
    complaints: [{ code: '10400' }],
    message: expect.stringMatching(/the `error` of the same call by `truora\.api` has it\. Nothing was done/),
  });
  expect(JSON.stringify(error)).not.toContain('00000000000');
});

test('what says `not found` needs no second sentence', async () => {
  const error = await refusedWith({ code: 10404, message: 'Resource not found' }, 404);
  expect(error).toSatisfy(isNotFoundError);
  expect(String(error)).not.toContain('Truora says');
});
