import { clients } from './clients.ts';
import type { ClientReport } from './report-on.ts';
import { countFound, printTable, tablesOf } from './tables.ts';
import { limits } from './write-document.ts';

export interface ReportOptions {
  /** All of them unless told. */
  readonly clients?: readonly string[];
  /** Springs a deliberate leak in each, to show the report going red. */
  readonly plantLeak?: boolean;
  /** Told of each client that is begun. */
  readonly tell?: (line: string) => void;
}

export interface RunReport {
  readonly reports: readonly ClientReport[];
  readonly text: string;
  /** 0 where nothing was found. */
  readonly exitCode: 0 | 1;
}

/** Watches the clients one after the other: they share one process, and what it shows must be told apart. */
export const runReport = async ({
  clients: wanted = Object.keys(clients),
  plantLeak = false,
  tell = () => undefined,
}: ReportOptions): Promise<RunReport> => {
  const reports: ClientReport[] = [];
  for (const name of wanted) {
    const report = clients[name];
    if (report === undefined)
      throw new Error(`There is no client ${name}. There are: ${Object.keys(clients).join(', ')}.`);
    tell(`${name} …`);
    reports.push(await report({ plantLeak }));
  }
  const total = countFound(reports);
  const text = [
    ...tablesOf(reports).map(printTable),
    ['Not looked at', '', ...limits.map((limit) => `- ${limit}`)].join('\n'),
    `found: ${total}`,
  ].join('\n\n');
  return { reports, text, exitCode: total === 0 ? 0 : 1 };
};
