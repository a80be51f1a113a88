import type { RecordStore, StoredRecord } from '@bgc/sterling';

import { moveTo, type AdverseCase, type CaseState, type Changes, type Plan } from './adverse-case.ts';

export interface KeptCase {
  readonly current: AdverseCase;
  /** Keeps the next state; `false` where somebody else wrote meanwhile: then nothing was kept, and nothing may be done. */
  move(state: CaseState, changes?: Changes): Promise<boolean>;
}

export interface KeptCases {
  find(screeningId: string): Promise<KeptCase | undefined>;
  /** Keeps a plan; one that was refused is replaced. `false` where a case is under way already. */
  plan(plan: Plan): Promise<boolean>;
}

const keyOf = (screeningId: string): string => `adverse-action/${encodeURIComponent(screeningId)}`;

export const createKeptCases = (records: RecordStore): KeptCases => {
  const kept = ({ key, version, value }: StoredRecord): KeptCase => {
    const current = JSON.parse(value) as AdverseCase;
    return {
      current,
      async move(state, changes) {
        const next = JSON.stringify(moveTo(current, state, changes));
        return (await records.replace(key, version, next)) !== undefined;
      },
    };
  };
  return {
    async find(screeningId) {
      const stored = await records.get(keyOf(screeningId));
      return stored && kept(stored);
    },
    async plan(plan) {
      const key = keyOf(plan.screeningId);
      const first = JSON.stringify({ ...plan, state: 'planned', attempts: 0 } satisfies AdverseCase);
      if ((await records.insert(key, first)) !== undefined) return true;
      const stored = await records.get(key);
      if (stored === undefined || kept(stored).current.state !== 'refused') return false;
      return (await records.replace(key, stored.version, first)) !== undefined;
    },
  };
};
