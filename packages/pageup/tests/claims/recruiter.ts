import { isBgcError } from '@bgc/pageup';
import type { PageUpClient } from '@bgc/pageup';

import type { Ledger } from './ledger.ts';
import type { Step } from './steps.ts';

/** A check is put back to pending at PageUp, by the two documented steps. */
export interface Revert {
  readonly check: number;
  readonly afterTurns: number;
}

/** Puts checks back that somebody was handed before; others would only be lost by it. */
export const runRecruiter = async (
  reverts: readonly Revert[],
  ids: readonly string[],
  { client, step, ledger }: { readonly client: PageUpClient; readonly step: Step; readonly ledger: Ledger },
): Promise<void> => {
  for (const { check, afterTurns } of reverts) {
    for (let turn = 0; turn < afterTurns; turn += 1) await step('wait', async () => undefined);
    const id = ids[check % ids.length] ?? '';
    if (!ledger.wasHandedOut(id)) continue;
    ledger.revertBegins(id);
    try {
      await client.backgroundChecks.revertToPending(id);
      ledger.met.reverts += 1;
    } catch (error) {
      if (!isBgcError(error)) throw error;
    }
  }
};
