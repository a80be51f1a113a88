import { isBgcError } from '../../errors/bgc-error.ts';
import { AbortedError, TimeoutError } from '../../errors/transport-errors.ts';
import { watch } from '../../onion/watch.ts';
import type { FetchedReport, FetchReportOptions } from './fetch-report.ts';
import { followLink } from './follow-link.ts';
import { connectionFailure, mayBeUsedUp, operation } from './report-failures.ts';
import { readReportOptions } from './report-options.ts';

/** `ca` takes the place of the certificate authorities that Node trusts. */
export const runReport = async (
  link: unknown,
  options: FetchReportOptions,
  { ca }: { readonly ca?: string } = {},
): Promise<FetchedReport> => {
  const settings = readReportOptions(options);
  const { clock, deadlineMs, signal } = settings;
  const controller = new AbortController();
  const progress = { attempts: 0 };
  return new Promise<FetchedReport>((resolve, reject) => {
    const release = watch({ clock, ...(signal === undefined ? {} : { signal }) }, deadlineMs, (why) => {
      controller.abort();
      const advice = progress.attempts === 0 ? 'Nothing was sent.' : mayBeUsedUp;
      const facts = { operation, attempts: progress.attempts, advice };
      reject(
        why === 'aborted'
          ? new AbortedError("the caller's signal was aborted.", facts)
          : new TimeoutError(`no complete report within deadlineMs (${deadlineMs} ms).`, {
              ...facts,
              phase: 'deadline',
            }),
      );
    });
    if (controller.signal.aborted) return;
    followLink(link, settings, { progress, signal: controller.signal, ca })
      .then(resolve, (thrown: unknown) =>
        reject(isBgcError(thrown) ? thrown : connectionFailure(thrown, progress.attempts)),
      )
      .finally(() => {
        release();
        // Whatever is still open: the rest of an answer that is not wanted.
        controller.abort();
      });
  });
};
