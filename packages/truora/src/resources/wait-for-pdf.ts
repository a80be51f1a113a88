import { isNotFoundError, pollUntil } from '@bgc/core';
import type { Clock, PdfDownload } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { anything, text } from '../validation/rules.ts';
import type { Rule } from '../validation/rules.ts';
import { checkWaitOptions } from './check-wait-options.ts';
import type { PdfOptions } from './download-pdf.ts';

/** How often and how long it is waited for a PDF. */
export interface PdfWaitOptions extends Omit<PdfOptions, 'deadlineMs'> {
  /** Milliseconds between two requests: 5 seconds unless told. */
  readonly everyMs?: number;
  /** Milliseconds for the whole wait: 10 minutes unless told. */
  readonly deadlineMs?: number;
}

const known = {
  everyMs: anything,
  deadlineMs: anything,
  language: text,
  maxBytes: anything,
  signal: anything,
  timeoutMs: anything,
  headers: anything,
} as const satisfies Record<keyof PdfWaitOptions, Rule>;

/** Has a PDF made, and asks for it until it is there: 404 stands for "not generated" until then. */
export const waitForPdf = async (
  create: (options: Pick<PdfOptions, 'signal'>) => Promise<unknown>,
  read: (options: PdfOptions) => Promise<PdfDownload>,
  given: PdfWaitOptions,
  { clock, random }: { readonly clock: Clock; readonly random: () => number },
): Promise<PdfDownload> => {
  checkWaitOptions(given, known, calls.getCheckPdf.id);
  const { everyMs = 5_000, deadlineMs = 600_000, ...others } = given;
  const { signal } = others;
  await create(signal === undefined ? {} : { signal });
  const pdf = await pollUntil<PdfDownload | undefined>({
    // The caller's own signal, where there is one: the body is read after the wait has ended.
    read: (ends) =>
      read({ ...others, signal: signal ?? ends }).catch((error: unknown) => {
        if (isNotFoundError(error)) return undefined;
        throw error;
      }),
    statusOf: (answer) => (answer === undefined ? 'not generated' : 'ready'),
    isFinal: (answer) => answer !== undefined,
    intervalMs: everyMs,
    deadlineMs,
    clock,
    random,
    ...(signal === undefined ? {} : { signal }),
  });
  return pdf as PdfDownload;
};
