import type { Random } from '../random.ts';

/** Makes ids that look like the provider's samples, never the same twice in one world. */
export interface Ids {
  candidate(): string;
  identity(): string;
  trust(): string;
  subscription(): string;
  document(): string;
  adverseAction(): string;
  /** A screening's id, its applicant number, and those of its report items, which follow it. */
  screening(): { readonly id: string; readonly applicant: number };
  item(): string;
}

const series = (start: number): (() => number) => {
  let next = start;
  return () => next++;
};

export const createIds = (random: Random): Ids => {
  const candidate = series(1_000_000 + random.below(8_000_000));
  const identity = series(1_000_000 + random.below(8_000_000));
  const trust = series(100 + random.below(800));
  const subscription = series(10 + random.below(80));
  const document = series(1_000_000 + random.below(8_000_000));
  const adverse = series(6_000_000 + random.below(1_000_000));
  const applicant = series(60_000_000 + random.below(10_000_000));
  return {
    candidate: () => String(candidate()),
    identity: () => String(identity()),
    trust: () => String(trust()),
    subscription: () => String(subscription()),
    document: () => String(document()),
    adverseAction: () => `0010000${adverse()}`,
    screening() {
      const number = applicant();
      return { id: `0010000${number}`, applicant: number };
    },
    item: () => String(applicant()),
  };
};
