import { execFileSync } from 'node:child_process';
import { fstatSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A process in the background that reads from its terminal is stopped by it (SIGTTIN). Where nobody can tell, it is in front. */
const isInFront = (): boolean => {
  try {
    const state = execFileSync('ps', ['-o', 'stat=', '-p', String(process.pid)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return state.toString().includes('+');
  } catch {
    return true;
  }
};

const isPiped = (): boolean => {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false; // closed
  }
};

/** Whether somebody can type here: in a terminal, or through a pipe. `/dev/null`, a closed input and a job in the background are left alone. */
export const takesLines = (): boolean => (process.stdin.isTTY ? isInFront() : isPiped());

/** Gives each line to `take`, one after the other, until there are no more: that ends nothing else. Returns what stops it. */
export const readLines = (take: (line: string) => Promise<void>): (() => void) => {
  const lines = createInterface({ input: process.stdin, terminal: false });
  let last = Promise.resolve();
  lines.on('line', (line) => void (last = last.then(() => take(line))));
  process.stdin.on('error', () => lines.close());
  return () => {
    lines.close();
    process.stdin.destroy();
  };
};
