import type { BackgroundCheck } from '@bgc/pageup';
import type { CandidateRequest } from '@bgc/sterling';

/** What an order says of the person, in Sterling's names. What is missing is missing: nothing is made up. */
export type Applicant = Partial<Omit<CandidateRequest, 'clientReferenceId'>>;

/**
 * PageUp publishes no schema of a check, and its integrators name four members of an applicant. Where your customers' orders hold more, say here where
 * (`assumed`): the name at Sterling, and the path in the order. A social security number belongs at Sterling alone, which asks the candidate for it.
 */
const furtherMembers: Readonly<Record<'dob', readonly string[]>> = {
  dob: ['applicant', 'dateOfBirth'],
};

const at = (document: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined,
    document,
  );

const filled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The applicant of an order; `raw` is the whole order, for what the types do not know. */
export const mapApplicant = (document: BackgroundCheck, raw: unknown): Applicant => {
  const { firstName, middleName, lastName, emailId } = document.applicant ?? {};
  const further = Object.entries(furtherMembers).map(([name, path]) => [name, at(raw, path)] as const);
  const all = [
    ['givenName', firstName],
    // Without one, nobody has confirmed that there is none: `confirmedNoMiddleName` is the candidate's to say.
    ['middleName', middleName],
    ['familyName', lastName],
    ['email', emailId],
    ...further,
  ] as const;
  return Object.fromEntries(all.flatMap(([name, value]) => (filled(value) ? [[name, value.trim()]] : [])));
};
