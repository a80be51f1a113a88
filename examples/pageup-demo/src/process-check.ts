import type { ClaimedCheck } from '@bgc/pageup';

/** Opens a screening at the screening company and returns its id. */
export type OpenScreening = () => string;

/**
 * What a provider does with one check: tell PageUp that it was created, send partial results, complete it. It may be started again after
 * a crash, so it goes by what is kept: a second screening is never opened for the same check.
 */
export const processCheck = async (check: ClaimedCheck, openScreening: OpenScreening): Promise<void> => {
  if (check.record.status === 'completed') return check.settle();
  if (check.record.referenceNumber === undefined) await check.created({ referenceNumber: openScreening() });

  const report = (name: string): string => `https://reports.example.com/${check.record.referenceNumber ?? ''}/${name}`;
  await check.inProgress({
    results: [{ reportType: 'Employment Check', reportLink: report('employment'), status: 'pass' }],
  });
  await check.completed({
    results: [{ reportType: 'Credit Check', reportLink: report('credit'), status: 'pass' }],
  });
};
