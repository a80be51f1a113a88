import type { FaultState } from '../faults/fault-board.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { AskSandbox } from './ask-sandbox.ts';
import type { Instruction } from './instruction.ts';
import { journalHead, journalRow } from './journal-row.ts';
import { credentialLines, environmentLines, type CredentialsAnswer } from './show-credentials.ts';
import { clockLine, faultLines, stateLines, type ClockAnswer, type StateAnswer } from './show-state.ts';

export interface Wanted {
  /** Shell lines instead of a list, of credentials. */
  readonly env: boolean;
  /** The customers and accounts whose credentials are meant. */
  readonly owners: readonly string[];
}

/** What came of it: for programs, and for people. */
export interface Outcome {
  readonly answer: unknown;
  readonly text: string;
}

type CarryOut<Kind> = (
  ask: AskSandbox,
  instruction: Extract<Instruction, { kind: Kind }>,
  wanted: Wanted,
) => Promise<Outcome>;

const inForce = (answer: unknown): Outcome => {
  const faults = answer as readonly FaultState[];
  return { answer, text: faults.length === 0 ? 'No fault is in force.' : faultLines(faults).join('\n') };
};

const CARRIED_OUT: { readonly [Kind in Instruction['kind']]: CarryOut<Kind> } = {
  async advance(ask, { ms }) {
    const answer = await ask('POST', '/clock/advance', { ms });
    return { answer, text: `The clock: ${clockLine(answer as ClockAnswer)}` };
  },
  async reset(ask) {
    const answer = await ask('POST', '/reset');
    return { answer, text: 'Everything is as at the start, and its credentials are the same. The clock went on.' };
  },
  fault: async (ask, { faults }) => inForce(await ask('POST', '/faults', faults)),
  faults: async (ask) => inForce(await ask('GET', '/faults')),
  async 'clear-faults'(ask, { ids }) {
    if (ids.length === 0) return inForce(await ask('DELETE', '/faults'));
    const before = (await ask('GET', '/faults')) as readonly FaultState[];
    const unknown = ids.find((id) => !before.some((fault) => fault.id === id));
    if (unknown !== undefined)
      throw new Error(
        `There is no fault '${unknown}': \`faults\` lists ${before.map(({ id }) => id).join(', ') || 'none'}`,
      );
    for (const id of ids) await ask('DELETE', `/faults/${encodeURIComponent(id)}`);
    return inForce(await ask('GET', '/faults'));
  },
  async state(ask) {
    const answer = await ask('GET', '/state');
    return { answer, text: stateLines(answer as StateAnswer) };
  },
  async credentials(ask, _, { env, owners }) {
    const answer = (await ask('GET', '/credentials')) as CredentialsAnswer;
    const known = Object.values(answer).flatMap(Object.keys);
    const unknown = owners.find((name) => !known.includes(name));
    if (unknown !== undefined)
      throw new Error(`There is no customer or account '${unknown}' here: there are ${[...new Set(known)].join(', ')}`);
    return { answer, text: env ? environmentLines(answer, owners) : credentialLines(answer) };
  },
  async requests(ask) {
    const answer = (await ask('GET', '/journal')) as readonly JournalEntry[];
    return { answer, text: [journalHead(), ...answer.map(journalRow)].join('\n') };
  },
};

/** Does what it says, at the sandbox that `ask` reaches; throws what the sandbox refuses. */
export const carryOut = <Kind extends Instruction['kind']>(
  ask: AskSandbox,
  instruction: Extract<Instruction, { kind: Kind }>,
  wanted: Wanted,
): Promise<Outcome> => {
  const carry: CarryOut<Kind> = CARRIED_OUT[instruction.kind];
  return carry(ask, instruction, wanted);
};
