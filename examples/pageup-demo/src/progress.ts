import type { Summary } from '@bgc/sandbox';

const BAR = 30;

/** One line that says how far the work is. */
export const progressLine = (summary: Summary, faults: number): string => {
  const { checks, claimed, byStatus } = summary;
  const filled = Math.round((byStatus.completed / checks) * BAR);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  const working = byStatus.new + byStatus.inprogress;
  return `${bar} ${byStatus.completed}/${checks} completed · ${claimed} claimed · ${working} in work · ${faults} faults`;
};

/** Rewrites its line on a terminal; elsewhere prints a line whenever it changes. */
export const createProgress = (output: NodeJS.WriteStream): { show(line: string): void; say(line: string): void } => {
  let shown = '';
  return {
    show(line) {
      if (line === shown) return;
      shown = line;
      output.write(output.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
    },
    say(line) {
      output.write(output.isTTY ? `\r\x1b[K${line}\n${shown}` : `${line}\n`);
    },
  };
};
