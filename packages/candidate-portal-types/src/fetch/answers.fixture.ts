/// <reference types="node" />
import { inspect } from 'node:util';

import fc from 'fast-check';

import type { CandidateBackgroundCheckResult } from '../types.ts';

/** A text that must turn up nowhere. */
export const CANARY = 'canary-7f3a';

/** All that a log could show of an error. */
export const shown = (error: unknown): string =>
  `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}${String(error)}${(error as Error).stack}`;

/** Every result that there is, but for the address that `report-ready` goes on to. */
export const everyResult: readonly CandidateBackgroundCheckResult[] = [
  { state: 'not-found' },
  { state: 'identity-collection-required' },
  { state: 'report-review-required' },
  { state: 'report-review-required', unlocked: 'report' },
  { state: 'report-review-required', unlocked: 'sensitive-appendix' },
  { state: 'report-ready' },
  { state: 'report-ready', redirectUrl: 'https://bgc.example.com/approve?token=e30.e30.e30' },
  { state: 'submitted', outcome: 'verified' },
  { state: 'submitted', outcome: 'declined' },
  { state: 'submitted', outcome: 'proceeded-unverified' },
  { state: 'submitted', outcome: 'approved' },
  { state: 'submitted', outcome: 'report-declined' },
];

const members = ['state', 'outcome', 'unlocked', 'redirectUrl'] as const;
type Entry = readonly [name: string, json: string];

const isNoMember = (name: string): boolean => members.every((member) => member.toLowerCase() !== name.toLowerCase());

const strangeName = fc
  .oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'then', 'toJSON', CANARY))
  .filter(isNoMember);

const deep = fc.nat({ max: 400 }).map((depth) => `${'[{"state":'.repeat(depth)}null${'}]'.repeat(depth)}`);

const strangeEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.tuple(
    strangeName,
    fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
  ),
  fc.tuple(strangeName, deep),
  // As a fuzzy serializer does: https://www.abhayachauhan.com/2017/10/fuzzy-serializer/.
  fc.tuple(
    fc.uuid(),
    fc.uuid().map((value) => JSON.stringify(value)),
  ),
);

const anyCase = (name: string): fc.Arbitrary<string> => fc.constantFrom(name, name.toUpperCase(), name.toLowerCase());

/** A result, and the JSON of it among any noise: more members, in any order and letter case, and null for what is absent. */
export const noisyAnswer: fc.Arbitrary<{ readonly result: CandidateBackgroundCheckResult; readonly json: string }> = fc
  .constantFrom(...everyResult)
  .chain((result) => {
    const given = result as Partial<Record<string, string>>;
    const own = members.map((name) =>
      given[name] === undefined
        ? fc.option(
            anyCase(name).map((written): Entry => [written, 'null']),
            { nil: undefined },
          )
        : anyCase(name).map((written): Entry => [written, JSON.stringify(given[name])]),
    );
    return fc
      .tuple(fc.tuple(...own), fc.array(strangeEntry, { maxLength: 6 }))
      .chain(([mine, strange]) => {
        const entries = [...mine.filter((entry) => entry !== undefined), ...strange];
        return fc.shuffledSubarray(entries, { minLength: entries.length });
      })
      .map((entries) => ({
        result,
        json: `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`,
      }));
  });
