const minute = 60_000;

/** How far a moment is from now, in minutes of the processes' clock. */
export const byTheClock = (at: number, now: number): string => {
  const minutes = Math.round((at - now) / minute);
  return minutes > 0 ? `in ${minutes} min` : `${-minutes} min ago`;
};
