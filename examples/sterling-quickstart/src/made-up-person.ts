import type { CandidateRequest } from '@bgc/sterling';

/** Nobody: a number that was never given to anyone, an address that belongs to nobody. E-mail and reference must be new each time. */
export const madeUpPerson = (reference: string): CandidateRequest => ({
  clientReferenceId: `quickstart-${reference}`,
  givenName: 'Ada',
  familyName: 'Example',
  confirmedNoMiddleName: true,
  email: `ada.${reference}@example.com`,
  phone: '+12065550100',
  dob: '1990-01-31',
  ssn: '000000000',
  address: {
    addressLine: '1 Main Street',
    municipality: 'Seattle',
    regionCode: 'US-WA',
    postalCode: '98101',
    countryCode: 'US',
  },
});
