import { isBgcError, isOutcomeUnknownError } from '@bgc/core';
import type { DescribedOperation } from '@bgc/core';
import { faultNames } from '@bgc/sandbox';
import type { FaultSpec, Sandbox } from '@bgc/sandbox';
import { describe, expect, it } from 'vitest';

import { faultKinds, often } from '../fault-kinds.ts';
import { strike } from '../strike.ts';
import { noteRejections } from './note-rejections.ts';

const limits = { deadlineMs: 20_000, timeoutMs: 5_000, retry: { maxRetries: 2 } } as const;

/** One call at an emulator of its own, ready to be made. */
export interface CallToStrike {
  readonly sandbox: Pick<Sandbox, 'faults' | 'clock' | 'journal'>;
  readonly call: (signal: AbortSignal) => Promise<unknown>;
  /** The client's timers that are waiting. */
  readonly waiting: () => number;
  /** How much there is of what the call makes, as the emulator knows it; nothing where it makes nothing. */
  readonly made: () => number | undefined;
}

export interface FaultSuite<Name extends string> {
  readonly provider: FaultSpec['provider'] & string;
  readonly operations: Readonly<Record<Name, DescribedOperation>>;
  readonly ways: Readonly<Record<Name, { readonly isResult: (value: unknown) => boolean }>>;
  readonly open: (name: Name, within: typeof limits) => Promise<CallToStrike>;
  /** Statuses that say that nothing was done. */
  readonly turnedAway: readonly number[];
}

/** Lets every fault meet every call of a client that needs no token, once and always. */
export const faultSuite = <Name extends string>(suite: FaultSuite<Name>): void => {
  const { provider, operations, ways } = suite;
  const { deadlineMs, retry } = limits;
  const cases = (Object.keys(ways) as Name[]).flatMap((name) =>
    faultKinds.map((kind) => ({ name, kind, title: `${JSON.stringify(kind)} at ${name}` })),
  );
  const unhandled = noteRejections();

  it('goes through every operation of the spec, and every fault that the sandbox knows', () => {
    expect(new Set<string>(cases.map(({ name }) => name))).toEqual(new Set(Object.keys(operations)));
    expect(new Set(cases.map(({ kind }) => kind.kind))).toEqual(new Set(faultNames));
  });

  const strikeOne = async (name: Name, fault: FaultSpec): Promise<void> => {
    const { sandbox, call, waiting, made } = await suite.open(name, limits);
    const before = made();

    const { ending, listeners, met, entries } = await strike(sandbox, fault, call);
    expect(ending.tookMs).toBeLessThanOrEqual(deadlineMs);
    if (ending.ok) expect(ending.value).toSatisfy(ways[name].isResult);
    else expect(ending.error).toSatisfy(isBgcError);
    expect({ met, listeners, timers: waiting() }).toEqual({ met: true, listeners: 0, timers: 0 });
    // Nothing but what was asked for is asked.
    expect(entries.filter(({ operation }) => operation !== name)).toEqual([]);
    expect(entries.length).toBeLessThanOrEqual(1 + retry.maxRetries);
    if (operations[name].repeat === 'never') {
      for (const { status } of entries.slice(0, -1)) expect(suite.turnedAway).toContain(status);
      expect(entries.filter(({ processed }) => processed !== 'no').length).toBeLessThanOrEqual(1);
    }
    // What takes effect late has done so by then.
    await sandbox.clock.advance(60_000);
    const now = made();
    if (before === undefined || now === undefined) return;
    // Whatever happened it exists once at most; and a call that fails says nothing else than that nobody knows, where it does.
    expect(now - before).toBeLessThanOrEqual(1);
    if (ending.ok) expect(now - before).toBe(1);
    else if (now > before) expect(ending.error).toSatisfy(isOutcomeUnknownError);
  };

  describe('every call settles within its deadline, typed, sparingly, and leaves nothing behind', () => {
    it.each(cases.map((each) => [each.title, each] as const))('%s', async (_, { name, kind }) => {
      for (const { target } of often) await strikeOne(name, { ...kind, ...target, provider, operation: name });
      expect(unhandled).toEqual([]);
    });
  });
};
