/** Shared by all calls of a client: where most calls fail, repeating each of them only adds to the provider's trouble. */
export interface RetryBudget {
  readonly left: () => number;
  readonly take: (cost: number) => void;
  /** After a success: what its last repetition took, or 1. */
  readonly giveBack: (amount?: number) => void;
}

export const retryCost = { retry: 5, timeout: 10 } as const;

const capacity = 500;

export const createRetryBudget = (): RetryBudget => {
  let left: number = capacity;
  return {
    left: () => left,
    take(cost) {
      left = Math.max(0, left - cost);
    },
    giveBack(amount = 1) {
      left = Math.min(capacity, left + amount);
    },
  };
};
