import { credentialsOf } from '../admin/credentials.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { SandboxServer } from '../server.ts';
import type { Outcome } from './carry-out.ts';
import { formatDuration } from './duration.ts';
import { greeting } from './greeting.ts';
import { journalHead, journalRow } from './journal-row.ts';

/** What a running sandbox says. */
export interface Announcer {
  listening(server: SandboxServer, typed: boolean): void;
  request(entry: JournalEntry): void;
  waiting(what: string, now: number, dueAt: number): void;
  advanced(now: number): void;
  reset(): void;
  outcome(line: string, outcome: Outcome): void;
  refused(line: string, message: string): void;
}

/** Where lines go; `complain` is for what went wrong. */
export interface Lines {
  print(line: string): void;
  complain(line: string): void;
}

const timeOf = (ms: number): string => new Date(ms).toISOString().slice(11, 23);

/** Somebody watches: what moved the clock, or reset it, has been told when it happened. */
const TOLD = /^\s*(advance|reset)\b/;

/** For people: a greeting, and a table that grows. */
export const inWords = ({ print, complain }: Lines, port: number): Announcer => ({
  listening(server, typed) {
    print(greeting(server, typed));
    print(journalHead());
  },
  request: (entry) => print(journalRow(entry)),
  waiting(what, now, dueAt) {
    const step = `advance ${formatDuration(dueAt - now)}`;
    const elsewhere = `npx @bgc/sandbox ${step}${port === 4010 ? '' : ` --port ${port}`}`;
    print(`${timeOf(now)} the clock stands still, and ${what} waits on it: type \`${step}\`, or run \`${elsewhere}\``);
  },
  advanced: (now) => print(`${timeOf(now)} the clock was advanced to ${new Date(now).toISOString()}`),
  reset: () => print('everything was reset'),
  outcome: (line, { text }) => (TOLD.test(line) ? undefined : print(text)),
  refused: (_, message) => complain(message),
});

/** For programs: a JSON object a line, each with `event`. */
export const inJson = ({ print }: Lines): Announcer => {
  const say = (event: string, fields: object): void => print(JSON.stringify({ event, ...fields }));
  return {
    listening: ({ origin, sandbox }) => say('listening', { origin, credentials: credentialsOf(sandbox, origin) }),
    request: (entry) => say('request', { ...entry, status: entry.status ?? null }),
    waiting: (what, now, dueAt) => say('waiting', { what, now, dueAt }),
    advanced: (now) => say('advanced', { now }),
    reset: () => say('reset', {}),
    outcome: (command, { answer }) => say('outcome', { command, answer }),
    refused: (command, error) => say('refused', { command, error }),
  };
};

const nothing = (): void => undefined;

/** The address, and then only what was asked for. */
export const quietly = (announcer: Announcer, { print }: Lines, json: boolean): Announcer => ({
  ...announcer,
  listening(server, typed) {
    if (json) announcer.listening(server, typed);
    else print(`The sandbox listens on ${server.origin} (this machine only). Ctrl-C ends it.`);
  },
  request: nothing,
  outcome: (line, outcome) => (json ? announcer.outcome(line, outcome) : print(outcome.text)),
  waiting: nothing,
  advanced: nothing,
  reset: nothing,
});
