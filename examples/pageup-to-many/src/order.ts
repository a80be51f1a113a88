import type { BackgroundCheck } from '@bgc/pageup';

/** An employment to be verified. */
export interface Employment {
  readonly employer: string;
  /** The applicant's id there. */
  readonly reg: string;
  readonly position: string;
  /** `YYYY-MM-DD`. */
  readonly startDate: string;
  /** `undefined` for a job that has not ended. */
  readonly endDate: string | undefined;
  /** Ids of media at Attestr: your portal uploads letters and salary slips before the check is ordered. */
  readonly documents: readonly string[];
}

/** What an order says of what is to be checked. It is personal, and kept by @bgc/pageup alone, until the order is through. */
export interface Order {
  readonly packageCode: string | undefined;
  /** ISO 3166-1, two letters. */
  readonly country: string | undefined;
  readonly firstName: string | undefined;
  readonly lastName: string | undefined;
  readonly email: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth: string | undefined;
  readonly nationalId: string | undefined;
  readonly employment: Partial<Employment>;
}

const at = (document: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined,
    document,
  );

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one !== '') : [];

/**
 * Reads an order. PageUp publishes no schema of a check, and its integrators name four members of an applicant: where the others are is `assumed`, and said
 * here. `raw` is the whole order, for what the types do not know.
 */
export const readOrder = (document: BackgroundCheck, raw: unknown): Order => {
  const text = (...path: readonly string[]): string | undefined => {
    const value = at(raw, path);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const employment = {
    employer: text('employment', 'employer'),
    reg: text('employment', 'employeeId'),
    position: text('employment', 'position'),
    startDate: text('employment', 'startDate'),
    endDate: text('employment', 'endDate'),
    documents: texts(at(raw, ['employment', 'documents'])),
  };
  return {
    packageCode: document.package?.code,
    country: text('applicant', 'countryCode')?.toUpperCase(),
    firstName: document.applicant?.firstName,
    lastName: document.applicant?.lastName,
    email: document.applicant?.emailId,
    dateOfBirth: text('applicant', 'dateOfBirth'),
    nationalId: text('applicant', 'nationalId'),
    employment: Object.fromEntries(Object.entries(employment).filter(([, value]) => value !== undefined)),
  };
};
