#!/usr/bin/env node
import { readCommandLine, HELP, type CommandLine } from './node/command-line.ts';
import { greeting } from './node/greeting.ts';
import { journalHead, journalRow } from './node/journal-row.ts';
import type { Sandbox } from './sandbox.ts';
import { startSandboxServer } from './server.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const prepare =
  ({ tenants, checks, accounts, faults }: CommandLine) =>
  (sandbox: Sandbox): void => {
    for (const tenantId of tenants) {
      sandbox.pageup.addTenant({ tenantId });
      sandbox.pageup.seedChecks(tenantId, checks);
    }
    for (const accountId of accounts) {
      sandbox.sterling.addAccount({ accountId });
      sandbox.truora.addAccount({ accountId });
      sandbox.attestr.addAccount({ accountId });
    }
    for (const fault of faults) sandbox.faults.add(fault);
  };

const run = async (line: CommandLine): Promise<void> => {
  // Whoever read the rows has gone, as `head` does: there is nobody left to serve.
  process.stdout.on('error', () => process.exit());
  const { port, seed, fuzz, clock } = line;
  const server = await startSandboxServer({ port, seed, fuzz, clock, prepare: prepare(line) });
  print(greeting(server));
  print(journalHead());
  server.sandbox.journal.subscribe((entry) => print(journalRow(entry)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
};

const main = async (): Promise<void> => {
  const line = readCommandLine(process.argv.slice(2));
  if (line.help) return print(HELP);
  return run(line);
};

main().catch((error: unknown) => {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const message = error instanceof Error ? error.message : 'It failed.';
  process.stderr.write(
    `${message}${busy ? '\nThe port is taken: give another with --port, or --port 0 for any.' : ''}\n`,
  );
  process.exitCode = 1;
});
