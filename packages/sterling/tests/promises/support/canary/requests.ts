import type { CandidateRequest } from '@bgc/sterling';

import type { CanaryWorld } from './canary-world.ts';

/** Bodies that are taken, with a canary in every text that a check lets through. */
export const createRequests = ({ give, giveText }: Pick<CanaryWorld, 'give' | 'giveText'>) => {
  const at =
    (operation: string) =>
    (path: string): string =>
      give(`${operation}.typed.${path}`);
  const person = (operation: string): CandidateRequest => {
    const leaf = at(operation);
    return {
      clientReferenceId: leaf('clientReferenceId'),
      givenName: leaf('givenName'),
      middleName: leaf('middleName'),
      familyName: leaf('familyName'),
      email: `${leaf('email')}@example.com`,
      dob: giveText('typed.dob', '1931-07-19'),
      phone: `+${giveText('typed.phone', '15552370146')}`,
      ssn: giveText('typed.ssn', '900417263'),
      address: {
        addressLine: leaf('address.addressLine'),
        municipality: leaf('address.municipality'),
        regionCode: 'GB-ENG',
        postalCode: leaf('address.postalCode'),
        countryCode: 'GB',
      },
      driversLicense: { licenseNumber: leaf('driversLicense.licenseNumber'), issuingAgency: 'US-CA', type: 'personal' },
      aliases: [
        { givenName: leaf('aliases.givenName'), familyName: leaf('aliases.familyName'), confirmedNoMiddleName: true },
      ],
    };
  };
  const terms = (operation: string) => {
    const leaf = at(operation);
    return {
      packageId: leaf('packageId'),
      candidateId: leaf('candidateId'),
      callback: {
        uri: `https://callbacks.example.com/${leaf('callback.uri')}`,
        credentials: { 'basic-auth': `${leaf('callback.user')}:${leaf('callback.password')}` },
      },
      referenceCodes: [leaf('referenceCodes')],
      billingCode: leaf('billingCode'),
      trustedUserId: leaf('trustedUserId'),
    };
  };
  const verification = () => {
    const leaf = at('verifyIdentity');
    const question = { id: leaf('question.id'), prompt: leaf('question.prompt'), answers: [leaf('question.answer')] };
    return {
      kba: { questions: [question], answers: [{ questionId: question.id, response: leaf('question.answer') }] },
    };
  };
  const pdf = (operation: string): Uint8Array =>
    new TextEncoder().encode(`%PDF-1.4\n${at(operation)('bytes')}\n%%EOF\n`);
  return { at, person, terms, verification, pdf };
};
