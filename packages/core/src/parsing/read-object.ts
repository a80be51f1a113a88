import { isGuidNoise } from './guid-noise.ts';
import { indexMembers } from './member-index.ts';
import { shownName } from './member-name.ts';
import { MISMATCH, descend, fail, report } from './reading.ts';
import type { Reader, Reading } from './reading.ts';
import { setMember } from './set-member.ts';

export interface MemberReader {
  readonly name: string;
  readonly reader: Reader;
  readonly presence: 'required' | 'optional' | 'expendable' | 'unlessEmpty';
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === '' || value === false || (Array.isArray(value) && value.length === 0);

/** `undefined` is absent, before and after: no document holds it. */
const readMember = ({ name, reader, presence }: MemberReader, value: unknown, reading: Reading): unknown => {
  if (presence === 'required') return descend(reading, name, reader.read, value);
  if (value === undefined) return undefined;
  if (value === null && !reader.acceptsNull) {
    report(reading, 'null-for-absent', name);
    return undefined;
  }
  const result = descend(reading, name, reader.read, value);
  const isGivenUp = presence === 'expendable' || (presence === 'unlessEmpty' && isEmpty(value));
  if (result !== MISMATCH || !isGivenUp) return result;
  report(reading, 'other-type', name);
  return undefined;
};

/** Takes what is known, in the schema's order; reports the rest by name. */
export const readObject = (members: readonly MemberReader[]): Reader => {
  const { exact, caseless } = indexMembers(members.map(({ name }) => name));
  const required = members.flatMap(({ presence }, index) => (presence === 'required' ? [index] : []));

  /** Puts the value of each member known by its exact name at its place; returns the names of the others. */
  const collect = (value: Record<string, unknown>, found: unknown[]): readonly string[] | undefined => {
    let others: string[] | undefined;
    for (const name of Object.keys(value)) {
      const index = exact.get(name);
      if (index !== undefined) found[index] = value[name];
      else if (!isGuidNoise(name, value[name])) (others ??= []).push(name);
    }
    return others?.sort();
  };

  /** The other names, in an order of their own: so that the same members in another order give the same result. */
  const collectOthers = (
    value: Record<string, unknown>,
    others: readonly string[],
    found: unknown[],
    reading: Reading | undefined,
  ): void => {
    for (const name of others) {
      const index = caseless(name);
      const isKnown = index !== undefined && found[index] === undefined;
      if (isKnown) found[index] = value[name];
      if (reading) report(reading, isKnown ? 'other-casing' : 'unknown-member', isKnown ? name : shownName(name));
    }
  };

  const collectAll = (value: Record<string, unknown>, reading?: Reading): readonly unknown[] => {
    const found = new Array<unknown>(members.length);
    const others = collect(value, found);
    if (others) collectOthers(value, others, found, reading);
    return found;
  };

  return {
    acceptsNull: false,
    claims: (value) => {
      const found = collectAll(value as Record<string, unknown>);
      return found.some((each) => each !== undefined) && required.every((index) => found[index] !== undefined);
    },
    read: (value, reading) => {
      if (!isObject(value)) return fail(reading, 'an object');
      const found = collectAll(value, reading);
      const result: Record<string, unknown> = {};
      for (let index = 0; index < members.length; index += 1) {
        const member = members[index] as MemberReader;
        const read = readMember(member, found[index], reading);
        if (read === MISMATCH) return MISMATCH;
        if (read !== undefined) setMember(result, member.name, read);
      }
      return result;
    },
  };
};
