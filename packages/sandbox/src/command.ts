#!/usr/bin/env node
import type { SandboxClock } from './clock/clock.ts';
import { createRealClock } from './clock/system-time.ts';
import { createVirtualClock } from './clock/virtual-clock.ts';
import { inJson, inWords, quietly, type Lines } from './node/announce.ts';
import { askSandbox } from './node/ask-sandbox.ts';
import { carryOut } from './node/carry-out.ts';
import { readCommandLine, type CommandLine } from './node/command-line.ts';
import { HELP } from './node/help.ts';
import { parseInstruction, TYPED, type Instruction } from './node/instruction.ts';
import { observedClock } from './node/observed-clock.ts';
import { readLines, takesLines } from './node/typed-lines.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';
import { startSandboxServer } from './server.ts';

const lines: Lines = {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'It failed.');

const prepare =
  ({ tenants, checks, accounts, faults }: CommandLine) =>
  (sandbox: Sandbox<SandboxClock>): void => {
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

const serve = async (line: CommandLine): Promise<void> => {
  const { port, seed, fuzz, json } = line;
  const loud = json ? inJson(lines) : inWords(lines, port);
  const announcer = line.quiet ? quietly(loud, lines, json) : loud;
  const clock = line.clock === 'virtual' ? observedClock(createVirtualClock(), announcer) : createRealClock();

  let prepared = 0;
  const seeded = (fresh: Sandbox<SandboxClock>): void => {
    prepare(line)(fresh);
    if (++prepared > 1) announcer.reset();
  };
  const sandbox = createSandbox<SandboxClock>({ seed, fuzz, clock, prepare: seeded });
  const server = await startSandboxServer({ port, sandbox });
  const typed = takesLines();
  announcer.listening(server, typed);
  sandbox.journal.subscribe((entry) => announcer.request(entry));

  const ask = askSandbox(server.origin, sandbox.fetch);
  const take = async (text: string): Promise<void> => {
    const words = text.trim().split(/\s+/);
    if (words[0] === '') return;
    if (words[0] === 'help') return announcer.outcome(text, { answer: TYPED, text: TYPED });
    if (words[0] === 'quit' || words[0] === 'exit') return end();
    try {
      announcer.outcome(text, await carryOut(ask, parseInstruction(words), { env: false, owners: [] }));
    } catch (error) {
      announcer.refused(text, `${messageOf(error)}. \`help\` lists what can be typed.`.replace('..', '.'));
    }
  };
  const stopReading = typed ? readLines(take) : undefined;
  const end = async (): Promise<void> => {
    stopReading?.();
    await server.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
};

const instruct = async (line: CommandLine, instruction: Instruction): Promise<void> => {
  const ask = askSandbox(line.url, fetch);
  const { answer, text } = await carryOut(ask, instruction, line);
  lines.print(line.json ? JSON.stringify(answer) : text);
};

const main = async (): Promise<void> => {
  // Whoever read the rows has gone, as `head` does: there is nobody left to serve. What nobody hears of complaints ends nothing.
  process.stdout.on('error', () => process.exit());
  process.stderr.on('error', () => undefined);
  const line = readCommandLine(process.argv.slice(2));
  if (line.help) return lines.print(HELP);
  return line.instruction ? instruct(line, line.instruction) : serve(line);
};

main().catch((error: unknown) => {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  lines.complain(
    `${messageOf(error)}${busy ? '\nThe port is taken: give another with --port, or --port 0 for any.' : ''}`,
  );
  process.exitCode = 1;
});
