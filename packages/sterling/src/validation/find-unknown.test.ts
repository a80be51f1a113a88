import { describe, expect, it } from 'vitest';

import { checkCandidateRequest, checkChangedNames, checkEditedCandidate } from './check-candidate.ts';
import { checkCandidateDocumentParameters } from './check-document-parameters.ts';
import { checkIdentityVerificationRequest } from './check-identity-verification.ts';
import { checkScreeningRequest } from './check-screening.ts';
import { checkSubscriptionRequest } from './check-subscription.ts';
import { refusalOf } from './refusal.fixture.ts';

const person = { givenName: 'Ada', familyName: 'Example', email: 'ada@example.com' };
const address = { addressLine: '1 Main Street', postalCode: '73301', countryCode: 'US' };
const terms = { packageId: '1', candidateId: '2', endUserCertificate: 'true' };
const uri = 'https://example.com/callback';

describe('a member that the client does not know is refused, with what was probably meant', () => {
  it.each([
    [() => checkScreeningRequest({ ...terms, callbackUrl: uri }), 'callbackUrl', 'did you mean callback.uri?'],
    [
      () => checkScreeningRequest({ ...terms, callback: { uri, credential: 'a:b' } }),
      'callback.credential',
      'did you mean callback.credentials?',
    ],
    [
      () => checkScreeningRequest({ ...terms, callbackCredentials: 'a:b' }),
      'callbackCredentials',
      'did you mean callback.credentials?',
    ],
    [() => checkCandidateRequest({ ...person, phoneNumber: '+15555551234' }), 'phoneNumber', 'did you mean phone?'],
    [
      () => checkCandidateRequest({ ...person, address: { ...address, addressLine1: 'x' } }),
      'address.addressLine1',
      'did you mean address.addressLine?',
    ],
    [() => checkCandidateRequest({ ...person, driversLicence: {} }), 'driversLicence', 'did you mean driversLicense?'],
    [
      () => checkCandidateRequest({ ...person, aliases: [{ givenName: 'A', familyName: 'B', middle: 'C' }] }),
      'aliases[0].middle',
      'did you mean aliases[0].middleName?',
    ],
    [
      () => checkSubscriptionRequest({ screening: { ...terms, billingcodes: 'x' }, schedule: {} }),
      'screening.billingcodes',
      'did you mean screening.billingCode?',
    ],
    [() => checkChangedNames({ phone_number: null }), 'phone_number', 'did you mean phone?'],
  ])('%#: %s', (check, field, meant) => {
    const refusal = refusalOf(check);
    expect(refusal.complaints).toContainEqual({ field, reason: 'unknown' });
    expect(refusal.message).toContain(`${field} is no member that can be sent: ${meant}`);
    expect(refusal.message).toMatch(/Nothing was sent\. .*`sterling\.api`/);
  });

  it('in the words of the provider where another name is usual', () => {
    for (const check of [checkChangedNames, checkCandidateRequest])
      expect(refusalOf(() => check({ ...person, telephone: '+15555551234' })).message).toContain(
        'telephone is not as Sterling documents it: sterling calls it phone here.',
      );
  });

  it('and what was read is not written back, as it is not the whole record', () => {
    const { message } = refusalOf(() => checkCandidateRequest({ ...person, screeningIds: [] }));
    expect(message).toContain('change it with `candidates.edit`');
  });

  it('and its name is not shown where it is like none that is known: it may be data', () => {
    for (const name of ['CANARY-900-00-0000', 'CANARY Example', 'ca@nary', 'CANARY'.repeat(7), 'canary']) {
      const refusal = refusalOf(() => checkCandidateRequest({ ...person, address: { ...address, [name]: 1 } }));
      expect(refusal.complaints).toEqual([{ field: 'address.…', reason: 'unknown' }]);
      expect(refusal.message).toContain('those are addressLine, municipality, regionCode, postalCode, countryCode');
      expect(refusal.message).not.toMatch(/canary|ca@nary/i);
    }
  });
});

describe('passes', () => {
  it('what the provider has added to what it gave', () => {
    expect(() => checkEditedCandidate({ ...person, address: { ...address, county: 'Kings' } }, 0)).not.toThrow();
    const questions = [{ id: '1', kind: 'county' }];
    const answers = [{ questionId: '1', response: 'x' }];
    expect(() => checkIdentityVerificationRequest({ kba: { questions, answers } })).not.toThrow();
  });

  it('what is an option of the call besides', () => {
    expect(() => checkCandidateDocumentParameters({ fileName: 'consent.pdf', timeoutMs: 5 })).not.toThrow();
  });
});
