import { orderedCheck } from '@bgc/example-pageup-to-sterling/src/demo-checks.ts';
import type { CheckSpec } from '@bgc/sandbox';

/** Somebody made up, in a country. The national id was never issued. */
export const inCountry = (countryCode: string, firstName: string, lastName: string): CheckSpec =>
  orderedCheck(firstName, lastName, { countryCode, nationalId: '00000000000' });

/** A made-up employment, with a letter that Attestr has already. */
export const employedAt = (employer: string, firstName: string, documents: readonly string[]): CheckSpec => {
  const check = orderedCheck(firstName, 'Sample', { countryCode: 'IN' });
  const dates = { startDate: '2019-12-02', endDate: '2020-03-19' };
  const employment = { employer, employeeId: 'X-17', position: 'Trainee', documents: [...documents], ...dates };
  return { ...check, packageCode: 'EMPLOYMENT', extra: { ...check.extra, employment } };
};

/** Some names are magic: the emulated providers find something, fail, or lose an answer accordingly. */
export const demoOrders = (letter: string): readonly CheckSpec[] => [
  inCountry('US', 'Ada', 'Example'),
  inCountry('US', 'Max', 'Alert'),
  inCountry('US', 'Carl', 'Canceled'),
  inCountry('US', 'Ruth', 'Reset-Screening'),
  inCountry('CO', 'Luz', 'Example'),
  inCountry('BR', 'Rosa', 'Found'),
  inCountry('CO', 'Leo', 'Lost-Check'),
  inCountry('MX', 'Dora', 'Delayed'),
  inCountry('PE', 'Eva', 'Error'),
  employedAt('Example Hotels', 'Asha', [letter]),
  employedAt('Alert', 'Dev', [letter]),
  employedAt('Reset-Check', 'Mira', [letter]),
  employedAt('Errored', 'Noor', [letter]),
  // A letter is required of an employment.
  employedAt('Example Hotels', 'Omar', []),
  // No row of the table fits.
  inCountry('FR', 'Eve', 'Sample'),
];
