const dayMs = 86_400_000;

/** Assumed: PageUp documents a daily limit, but not when the day begins. The next midnight in UTC. */
export const nextUtcMidnight = (now: number): number => (Math.floor(now / dayMs) + 1) * dayMs;
