import { fromAttestrDate } from '../dates/calendar-date.ts';
import type { components } from '../generated/schema.ts';
import { untrustedHtml } from '../html/untrusted-html.ts';
import type { UntrustedHtml } from '../html/untrusted-html.ts';

type Wire = components['schemas']['WorkOutput'];

/** What was found. (https://docs.attestr.com, employment verification, "Work Check Output Record") */
export interface WorkOutput {
  /** `Clear`, `Alert`, `False`, `MoreInfo`, `NoResult`; others may come. */
  readonly status?: components['schemas']['WorkOutcome'];
  /** How it was verified: Online, Offline, Physical, Email, Telephone… */
  readonly mode?: string;
  /** The day, ISO 8601 (YYYY-MM-DD); absent where Attestr's is no date. */
  readonly verified?: string;
  readonly verifier?: string;
  readonly authority?: string;
  /** Useful for alert and false above all. HTML that people outside have written: `description.text()` is the plain text. */
  readonly description?: UntrustedHtml;
  /** Media ids of letters and e-mails: `media.stream`. */
  readonly documents: readonly string[];
  /** Media ids of recordings of references: `media.stream`. */
  readonly voiceRecords: readonly string[];
  /** The whole output as it came, with what the types do not know: an address check's, for example. Not enumerable, so that no logger shows it by itself. */
  readonly raw?: unknown;
}

/** Attestr's output as this package gives it: ISO dates, HTML that is not taken for text, no `null`. */
export const toWorkOutput = (
  { verified, description, documents, voiceRecords, ...others }: Wire,
  raw: () => unknown,
): WorkOutput => {
  const date = verified === undefined ? undefined : fromAttestrDate(verified);
  const output: WorkOutput = {
    ...others,
    ...(date === undefined ? {} : { verified: date }),
    ...(description === undefined ? {} : { description: untrustedHtml(description) }),
    documents: documents ?? [],
    voiceRecords: voiceRecords ?? [],
  };
  return Object.defineProperty(output, 'raw', { get: raw });
};

const says = (value: unknown): boolean =>
  typeof value === 'object' ? Object.keys(value ?? {}).length > 0 : (value ?? '') !== '';

/**
 * Whether an output tells anything at all. One of nothing but empty members (`{}`, `documents: null`) is no result: none is documented, and an alert may follow. Any
 * other member counts, known or not, as what an address check's has is not documented.
 */
export const isTelling = ({ raw, ...output }: WorkOutput): boolean => Object.values(raw ?? output).some(says);
