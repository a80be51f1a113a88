import { ResponseParseError } from '@bgc/core';
import type { Result } from '@bgc/core';

import type { ResourceRuntime } from './resource-runtime.ts';

type Invoking = Pick<ResourceRuntime, 'invoke'>;
type Entry = { readonly id?: unknown } | null;

/**
 * For calls that tell whether something was made. Elsewhere nothing, `{}` and an absent member are read as an empty list; here that would be taken for "it never arrived",
 * and it would be sent again. So the list has to be one as it was sent, or one of these members has to be there and each that is
 * there has to be a list; of entries that are ids or have one.
 */
export const proving = (runtime: Invoking, ...members: readonly string[]): Invoking => ({
  async invoke(operation, ...rest) {
    const result = await runtime.invoke(operation, ...rest);
    const { value, raw } = result as Result<{ readonly length?: number }>;
    const named = raw as Readonly<Record<string, unknown>>;
    const lists = (members[0] ? members.map((name) => named[name]) : [raw]).filter(Boolean);
    // A list in an envelope is read elsewhere, too: what is in it counts as well. What has an id is no envelope, but the one element itself.
    const envelope = members[0] || Array.isArray(raw) || named?.['id'] ? [] : Object.values(named ?? {});
    const entries: readonly Entry[] = [...lists, ...envelope].filter(Array.isArray).flat();
    const isRead = lists[0] && lists.every(Array.isArray);
    if ((isRead || value.length) && entries.every((entry) => typeof (entry?.id ?? entry) !== 'object')) return result;
    throw new ResponseParseError('the answer has no list of what there is.', {
      ...result,
      provider: 'sterling',
      operation: operation.id,
      advice: '`reconcile()` again.',
    });
  },
});
