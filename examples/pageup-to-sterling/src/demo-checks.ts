import type { CheckSpec } from '@bgc/sandbox';

/** A check of somebody made up, with all that the packages of the emulated account require. */
export const orderedCheck = (firstName: string, lastName: string, more: Record<string, string> = {}): CheckSpec => ({
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
  orderedCheck('Ada', 'Example'),
  orderedCheck('Max', 'Alert'),
  orderedCheck('Carl', 'Canceled'),
  // Sterling takes the order, and its answer is lost.
  orderedCheck('Ruth', 'Reset-Screening'),
  orderedCheck('Paul', 'Flaky-Screening'),
  // Sterling asks the candidate for the date of birth.
  orderedCheck('Ina', 'Sample', { dateOfBirth: '' }),
  // The same person, ordered for another job.
  orderedCheck('Ada', 'Example'),
  // The same address, somebody else.
  orderedCheck('Bob', 'Example', { emailId: 'ada.example@example.com' }),
  // A package that nobody mapped.
  { ...orderedCheck('Eve', 'Sample'), packageCode: 'UNHEARD-OF' },
  orderedCheck('Nora', 'Client-Criteria'),
  orderedCheck('Otto', 'Sample'),
  orderedCheck('Lena', 'Sample'),
];
