import type { CheckSpec } from '@bgc/sandbox';

const person = (firstName: string, lastName: string, more: Record<string, string> = {}): CheckSpec => ({
  packageCode: 'BASIC',
  extra: {
    applicant: {
      firstName,
      lastName,
      emailId: `${firstName}.${lastName}@example.com`.toLowerCase(),
      dateOfBirth: '1990-01-31',
      ...more,
    },
  },
});

/** Made-up people. Some family names are magic: the emulated Sterling completes, cancels or loses accordingly. */
export const demoChecks: readonly CheckSpec[] = [
  person('Ada', 'Example'),
  person('Max', 'Alert'),
  person('Carl', 'Canceled'),
  // Sterling takes the order, and its answer is lost.
  person('Ruth', 'Reset-Screening'),
  person('Paul', 'Flaky-Screening'),
  // Sterling asks the candidate for the date of birth.
  person('Ina', 'Sample', { dateOfBirth: '' }),
  // The same person, ordered for another job.
  person('Ada', 'Example'),
  // The same address, somebody else.
  person('Bob', 'Example', { emailId: 'ada.example@example.com' }),
  // A package that nobody mapped.
  { ...person('Eve', 'Sample'), packageCode: 'UNHEARD-OF' },
  person('Nora', 'Client-Criteria'),
  person('Otto', 'Sample'),
  person('Lena', 'Sample'),
];
