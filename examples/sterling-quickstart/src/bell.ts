import type { Clock } from '@bgc/sterling';

export interface Bell {
  ring(): void;
  /** Whether it rings, or rang already, within so many milliseconds. */
  heardWithin(ms: number): Promise<boolean>;
}

export const createBell = (clock: Clock): Bell => {
  let ring = (): void => undefined;
  const rung = new Promise<void>((resolve) => (ring = resolve));
  return {
    ring: () => ring(),
    heardWithin: (ms) =>
      new Promise((resolve) => {
        const cancel = clock.schedule(ms, () => resolve(false));
        void rung.then(() => {
          cancel();
          resolve(true);
        });
      }),
  };
};
