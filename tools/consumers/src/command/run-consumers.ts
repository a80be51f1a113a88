import { sideBySide } from '@bgc/tool-parts/side-by-side';

import type { Consumer, ConsumerResult } from '../consumer.ts';
import type { PublishedPackages } from '../published-packages.ts';

export interface ConsumerRow extends ConsumerResult {
  readonly consumer: Consumer;
  readonly seconds: number;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Runs the consumers, a few groups side by side: those of a group share their folders, and run one after the other. The rows come
 * in the order of the consumers.
 */
export const runConsumers = async (
  consumers: readonly Consumer[],
  published: PublishedPackages,
  { width, seconds, done }: { width: number; seconds: () => number; done: (row: ConsumerRow) => void },
): Promise<readonly ConsumerRow[]> => {
  const rows = new Map<Consumer, ConsumerRow>();
  const runGroup = async (group: string): Promise<void> => {
    for (const consumer of consumers.filter((one) => one.group === group)) {
      const start = seconds();
      const result = await consumer
        .run(published)
        .catch((error: unknown): ConsumerResult => ({ passed: false, note: messageOf(error) }));
      const row = { ...result, consumer, seconds: seconds() - start };
      rows.set(consumer, row);
      done(row);
    }
  };
  await sideBySide([...new Set(consumers.map(({ group }) => group))], width, runGroup);
  return consumers.flatMap((consumer) => rows.get(consumer) ?? []);
};
