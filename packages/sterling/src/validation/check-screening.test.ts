import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSample } from '../../tests/read-sample.ts';
import { checkInviteRequest, checkScreeningRequest } from './check-screening.ts';
import { documentedInvite, documentedScreening } from './documented-requests.fixture.ts';
import { refusalOf, refusedFields } from './refusal.fixture.ts';

const minimum = { packageId: '1', candidateId: '2', endUserCertificate: 'true' };
const callback = { uri: 'https://example.com/callback' };

describe('what the provider documents passes', () => {
  it.each([
    ['the sample of POST', documentedScreening],
    ['the sample with an invite', documentedInvite],
    ['an invite by e-mail', { ...documentedInvite, invite: { method: 'email' } }],
    ['no callback', minimum],
    ['a certificate that may not be present', { ...minimum, endUserCertificate: 'false' }],
    ['an invite with a certificate', { ...minimum, invite: { method: 'link' } }],
    ['a trusted user', { ...minimum, trustedUserId: '3' }],
    ['a password with colons', { ...minimum, callback: { ...callback, credentials: { 'basic-auth': 'a:b:c' } } }],
    ['no value where none is needed', { ...minimum, callback: null, invite: null, referenceCodes: null }],
    ['the charge of a published SDK', { ...minimum, chargeId: '4' }],
  ])('%s', (_, body) => {
    expect(() => checkScreeningRequest(body)).not.toThrow();
  });

  it('any https URI, with a path, a port and a query', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }), (uri) =>
        checkScreeningRequest({ ...minimum, callback: { uri } }),
      ),
      { numRuns: 40 },
    );
  });
});

describe('what the provider would refuse is refused by its own name', () => {
  it.each([
    [{ packageId: undefined }, 'packageId'],
    [{ packageId: 64731 }, 'packageId'],
    [{ candidateId: '' }, 'candidateId'],
    [{ endUserCertificate: undefined }, 'endUserCertificate'],
    [{ endUserCertificate: true }, 'endUserCertificate'],
    [{ endUserCertificate: undefined, invite: null }, 'endUserCertificate'],
    [{ callback: 'https://example.com/callback' }, 'callback'],
    [{ callback: {} }, 'callback.uri'],
    [{ callback: { uri: 'http://example.com' } }, 'callback.uri'],
    [{ callback: { uri: 'https:example.com' } }, 'callback.uri'],
    [{ callback: { uri: 'https://' } }, 'callback.uri'],
    [{ callback: { uri: 'https://user:password@example.com' } }, 'callback.uri'],
    [{ callback: { ...callback, credentials: 'a:b' } }, 'callback.credentials'],
    [{ callback: { ...callback, credentials: {} } }, 'callback.credentials.basic-auth'],
    [{ callback: { ...callback, credentials: { 'basic-auth': 'no colon' } } }, 'callback.credentials.basic-auth'],
    [{ callback: { ...callback, credentials: { 'basic-auth': 'a:b\r\nX: y' } } }, 'callback.credentials.basic-auth'],
    [{ callback: { ...callback, credentials: { 'basic-auth': 'user:' } } }, 'callback.credentials.basic-auth'],
    [{ callback: { ...callback, credentials: { 'basic-auth': ':' } } }, 'callback.credentials.basic-auth'],
    [{ invite: { method: 'sms' } }, 'invite.method'],
    [{ invite: {} }, 'invite.method'],
    [{ referenceCodes: 'US' }, 'referenceCodes'],
    [{ referenceCodes: ['US', { code: 'WA' }] }, 'referenceCodes[1]'],
    // eslint-disable-next-line no-sparse-arrays -- a hole would be sent as null
    [{ referenceCodes: ['US', , 'WA'] }, 'referenceCodes[1]'],
    [{ billingCode: '' }, 'billingCode'],
  ])('%j: %s', (changes, field) => {
    expect(refusedFields(() => checkScreeningRequest({ ...minimum, ...changes }))).toEqual([field]);
  });

  it('says which name the wire has for basicAuth of the table', () => {
    const credentials = { basicAuth: 'user:password' };
    const refusal = refusalOf(() => checkScreeningRequest({ ...minimum, callback: { ...callback, credentials } }));
    expect(refusal.message).toContain(
      'callback.credentials.basicAuth is not as Sterling documents it: sterling calls it basic-auth',
    );
  });

  it.each([true, false])('says of a boolean certificate that it is text: %j', (endUserCertificate) => {
    const { message, complaints } = refusalOf(() => checkScreeningRequest({ ...minimum, endUserCertificate }));
    expect(complaints).toEqual([{ field: 'endUserCertificate', reason: 'format' }]);
    expect(message).toMatch(/give text, in quotes: 'true' or 'false'/i);
  });

  it.each(['true', true])('says what became of the invite of the guide: %j', (invite) => {
    const { message, complaints } = refusalOf(() =>
      checkScreeningRequest({ packageId: '1', candidateId: '2', invite }),
    );
    expect(complaints).toEqual([{ field: 'invite', reason: 'format' }]);
    expect(message).toContain('{ "method": "link" } or { "method": "email" }');
    expect(message).toContain('old form');
  });

  it('never shows a credential', () => {
    const credentials = { 'basic-auth': 'CANARY', basicAuth: 'CANARY' };
    const refusal = refusalOf(() => checkScreeningRequest({ callback: { uri: 'https://CANARY@x', credentials } }));
    expect(JSON.stringify(refusal) + String(refusal.stack)).not.toContain('CANARY');
  });
});

describe('an invite for a screening that exists', () => {
  it('passes as documented', () => {
    expect(() => checkInviteRequest(readSample('invite_request'))).not.toThrow();
  });

  it.each([
    [{}, ['invite']],
    [{ method: 'link' }, ['…', 'invite']],
    [{ invite: 'true' }, ['invite']],
    [{ invite: { method: 'Link' } }, ['invite.method']],
  ])('is refused by name: %j, %s', (body, fields) => {
    expect(refusedFields(() => checkInviteRequest(body))).toEqual(fields);
  });
});
