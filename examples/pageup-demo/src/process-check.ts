import type { ClaimedCheck } from '@bgc/pageup';

/**
 * Opens a screening at the screening company and returns its id. A crash right after it, before the id is kept, makes it be called again: a real
 * one hands the key on as its idempotency key, or looks the screening up by it.
 */
export type OpenScreening = (idempotencyKey: string) => string;

/**
 * What a provider does with one check: tell PageUp that it was created, send partial results, complete it. It may be started again after
 * a crash, so it goes by what is kept.
 */
export const processCheck = async (check: ClaimedCheck, openScreening: OpenScreening): Promise<void> => {
  if (check.record.status === 'completed') return check.settle();
  if (check.record.referenceNumber === undefined)
    await check.created({ referenceNumber: openScreening(`${check.id}/${check.generation}`) });

  const report = (name: string): string => `https://reports.example.com/${check.record.referenceNumber ?? ''}/${name}`;
  await check.inProgress({
    results: [{ reportType: 'Employment Check', reportLink: report('employment'), status: 'pass' }],
  });
  await check.completed({
    results: [{ reportType: 'Credit Check', reportLink: report('credit'), status: 'pass' }],
  });
};
