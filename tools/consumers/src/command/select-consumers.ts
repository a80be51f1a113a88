import type { Consumer } from '../consumer.ts';
import { CannotError } from './options.ts';

/** Those whose name or group contains the text, whatever its case. */
export const selectConsumers = (all: readonly Consumer[], only = ''): readonly Consumer[] => {
  const wanted = only.toLowerCase();
  const chosen = all.filter((consumer) => [consumer.name, consumer.group].join('\n').toLowerCase().includes(wanted));
  if (chosen.length === 0)
    throw new CannotError(`No consumer and no group has ${JSON.stringify(only)} in its name: --list shows them all.`);
  return chosen;
};
