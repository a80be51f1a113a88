import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { verifyBasicCredentials } from './basic-credentials.ts';

const header = (text: string, scheme = 'Basic'): string => `${scheme} ${Buffer.from(text).toString('base64')}`;
const rotated = [
  { username: 'callback', password: 'old' },
  { username: 'callback', password: 'né:w' },
];

describe('verifyBasicCredentials', () => {
  it.each([
    ['the old ones', header('callback:old')],
    ['the new ones, with a colon and beyond ASCII', header('callback:né:w')],
    ['a scheme in any case', header('callback:old', 'bAsIc')],
    ['spaces around', `Basic   ${Buffer.from('callback:old').toString('base64')} `],
  ])('accepts %s', async (_, given) => {
    expect(await verifyBasicCredentials(given, rotated)).toEqual({ verified: true });
  });

  it.each([
    ['none', null, 'credentials-missing'],
    ['an empty header', '', 'credentials-missing'],
    ['another scheme', header('callback:old', 'Bearer'), 'credentials-malformed'],
    ['what is not base64', 'Basic !!!', 'credentials-malformed'],
    ['nothing after the scheme', 'Basic', 'credentials-malformed'],
    ['a wrong password', header('callback:olD'), 'credentials-wrong'],
    ['a longer password', header('callback:old '), 'credentials-wrong'],
    ['no colon', header('callback'), 'credentials-wrong'],
  ])('refuses %s', async (_, given, reason) => {
    expect(await verifyBasicCredentials(given, rotated)).toEqual({ verified: false, reason });
  });

  it('accepts nothing by credentials that are empty or missing', async () => {
    expect(await verifyBasicCredentials(header(':'), [{ username: '', password: '' }])).toMatchObject({
      verified: false,
    });
    expect(await verifyBasicCredentials(header('callback:'), [{ username: 'callback', password: '' }])).toMatchObject({
      verified: false,
    });
    expect(await verifyBasicCredentials(header('callback:old'), [])).toMatchObject({ verified: false });
  });

  it('gives a verdict for any header', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => header(text)),
          fc.string().map((text) => `Basic ${text}`),
        ),
        async (given) => {
          expect(await verifyBasicCredentials(given, rotated)).toMatchObject({ verified: false });
        },
      ),
    );
  });
});
