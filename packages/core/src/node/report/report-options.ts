import type { Clock } from '../../clock.ts';
import { InvalidRequestError } from '../../errors/input-errors.ts';
import { checkNames } from '../../options/check-names.ts';
import type { KnownNames, Refuse } from '../../options/check-names.ts';
import { isSignal } from '../../options/is-signal.ts';
import type { OptionKind } from '../../options/option-kinds.ts';
import { systemClock } from '../../system-clock.ts';
import type { FetchReportOptions } from './fetch-report.ts';
import { operation } from './report-failures.ts';

/** What is not given, filled in. */
export interface ReportSettings extends Pick<
  FetchReportOptions,
  'authorization' | 'signal' | 'resolve' | 'allowedOrigins'
> {
  readonly contentTypes: readonly string[];
  readonly maxBytes: number;
  readonly deadlineMs: number;
  readonly maxRedirects: number;
  readonly clock: Clock;
  readonly dangerouslyAllowLoopback: boolean;
}

const known: Readonly<Record<keyof FetchReportOptions, OptionKind>> = {
  contentTypes: 'any',
  maxBytes: 'positive',
  deadlineMs: 'positive',
  maxRedirects: 'count',
  allowedOrigins: 'any',
  authorization: 'object',
  signal: 'any',
  resolve: 'function',
  clock: 'clock',
  dangerouslyAllowLoopback: 'boolean',
};

const authorizationNames: KnownNames = { origin: 'string!', value: 'string!' };

/** 50 MiB, as of every download. */
const mostBytes = 50 * 1024 * 1024;

const refuse: Refuse = (what, advice) => {
  throw new InvalidRequestError(what, { operation, advice: `Nothing was sent. ${advice}` });
};

const isListOf = (value: unknown, test: (text: string) => boolean): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string' && test(text));

/** RFC 9110, 8.3.1; no wildcards. */
const isMediaType = (text: string): boolean => /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(text);

/** As `URL.origin` writes it, so that two can be compared. */
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/** What fits a header, and is one line. */
const isHeaderValue = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);

const originAdvice = 'Give scheme and host, in lower case and without a path: https://reports.example.com.';

export const readReportOptions = (options: FetchReportOptions): ReportSettings => {
  checkNames(options, known, refuse);
  const { contentTypes = ['application/pdf'], allowedOrigins, authorization, signal } = options;
  if (!isListOf(contentTypes, isMediaType))
    refuse('the option contentTypes is wrong.', "Give a list of media types without parameters: ['application/pdf'].");
  if (allowedOrigins !== undefined && !isListOf(allowedOrigins, isOrigin))
    refuse('the option allowedOrigins is wrong.', originAdvice);
  if (signal !== undefined && !isSignal(signal)) refuse('the option signal is wrong.', 'Give an AbortSignal.');
  if (authorization !== undefined) {
    checkNames(authorization, authorizationNames, refuse, 'authorization.');
    if (!isOrigin(authorization.origin)) refuse('the option authorization.origin is wrong.', originAdvice);
    if (!isHeaderValue(authorization.value))
      refuse('the option authorization.value is wrong.', 'Give the whole header, in ASCII: Bearer and the token.');
  }
  return {
    maxBytes: mostBytes,
    deadlineMs: 90_000,
    maxRedirects: 3,
    clock: systemClock,
    dangerouslyAllowLoopback: false,
    ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
    contentTypes: contentTypes.map((type) => type.toLowerCase()),
  };
};
