import { ConfigurationError, loadOnce } from '@bgc/core';
import type { Clock } from '@bgc/core';

/**
 * A part of this package that is a file of its own, loaded before the first call that needs it is sent, and kept. One that could not be loaded is tried
 * again at the next call. What the loader said is not shown, as it names places of the machine.
 */
export const loadPart = <Part>(what: string, load: () => Promise<Part>): ((clock?: Clock) => Promise<Part>) =>
  loadOnce(() =>
    load().catch(() => {
      throw new ConfigurationError(`the part of this package that ${what} could not be loaded.`, {
        provider: 'sterling',
        advice:
          'Nothing was sent. Deploy all files of the package, and of your bundle: that part is a file of its own.',
      });
    }),
  );
