import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a signal that asks a program to end makes a shell report. */
const EXIT_STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A folder outside the workspace, which is gone after `use`: also where that fails, and where the program is told to end. */
export const withReleaseFolder = async <T>(use: (folder: string) => Promise<T>, keep: boolean): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'bgc-release-'));
  const remove = (): void => {
    if (!keep) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  // On `exit` what still runs is killed first, for it could write there.
  const stops = Object.entries(EXIT_STATUS).map(([signal, status]) => ({ signal, stop: () => process.exit(status) }));
  for (const { signal, stop } of stops) process.once(signal, stop);
  process.once('exit', remove);
  try {
    return await use(folder);
  } finally {
    for (const { signal, stop } of stops) process.off(signal, stop);
    process.off('exit', remove);
    remove();
  }
};
