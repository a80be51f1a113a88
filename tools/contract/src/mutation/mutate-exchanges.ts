import type { Exchange, Judge } from '../exchange.ts';
import { readDocument, writeDocument } from './documents.ts';
import { type Member, dropMember, membersOf, renameMember } from './members.ts';

/** How a member is renamed in transit. Other casing is the one that a tolerant reader might not notice. */
const RENAMES = {
  'another name': (name: string) => `${name}Renamed`,
  'other casing': (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
} as const;

export interface MutationCount {
  readonly operation: string;
  readonly side: 'request' | 'response';
  /** Distinct members, by place. */
  readonly members: number;
  readonly renamed: number;
  readonly caught: number;
  readonly dropped: number;
  readonly droppedCaught: number;
  /** Renames that the judge let pass, by place. */
  readonly missed: readonly string[];
}

export const documentOfSide = (exchange: Exchange, side: 'request' | 'response'): unknown =>
  side === 'request'
    ? readDocument(exchange.requestBody, exchange.requestHeaders['content-type'])
    : readDocument(exchange.responseBody, exchange.responseHeaders['content-type']);

/** The exchange as it would have been with another document on one side. */
const withDocument = (exchange: Exchange, side: 'request' | 'response', document: unknown): Exchange =>
  side === 'request'
    ? { ...exchange, requestBody: writeDocument(document, exchange.requestHeaders['content-type']) }
    : { ...exchange, responseBody: writeDocument(document, exchange.responseHeaders['content-type']) };

interface Mutant {
  readonly member: Member;
  readonly document: unknown;
}

/** Every rename of every member, one at a time. */
export const renamesOf = (document: unknown): readonly Mutant[] =>
  membersOf(document).flatMap((member) =>
    Object.values(RENAMES)
      // A name that begins with a capital has no other casing.
      .filter((rename) => rename(String(member.path.at(-1))) !== member.path.at(-1))
      .map((rename) => ({ member, document: renameMember(document, member, rename) })),
  );

const dropsOf = (document: unknown): readonly Mutant[] =>
  membersOf(document).map((member) => ({ member, document: dropMember(document, member) }));

/** Lets pass each member of a kind that has not been there before: of a hundred rows that are alike, those of one. */
const ofNewKinds = (): ((mutants: readonly Mutant[]) => readonly Mutant[]) => {
  const seen = new Set<string>();
  return (mutants) => {
    const fresh = mutants.filter(({ member }) => !seen.has(member.kind));
    const first = new Map(fresh.map(({ member }) => [member.kind, member] as const).toReversed());
    for (const kind of first.keys()) seen.add(kind);
    return fresh.filter(({ member }) => first.get(member.kind)?.path.join() === member.path.join());
  };
};

/** Changes every kind of member of one side of some exchanges of an operation, one at a time, and counts what the judge makes of it. */
export const mutateExchanges = async (
  operation: string,
  exchanges: readonly Exchange[],
  side: 'request' | 'response',
  judge: Judge,
): Promise<MutationCount> => {
  const places = new Set<string>();
  const missed = new Set<string>();
  const count = { renamed: 0, caught: 0, dropped: 0, droppedCaught: 0 };
  const [newRenames, newDrops] = [ofNewKinds(), ofNewKinds()];
  for (const exchange of exchanges) {
    const document = documentOfSide(exchange, side);
    const isCaught = async (mutant: Mutant): Promise<boolean> =>
      (await judge(withDocument(exchange, side, mutant.document))).some((violation) => violation.side === side);
    for (const mutant of newRenames(renamesOf(document))) {
      places.add(mutant.member.place);
      count.renamed += 1;
      if (await isCaught(mutant)) count.caught += 1;
      else missed.add(mutant.member.place);
    }
    for (const mutant of newDrops(dropsOf(document))) {
      count.dropped += 1;
      if (await isCaught(mutant)) count.droppedCaught += 1;
    }
  }
  return { operation, side, members: places.size, ...count, missed: [...missed] };
};
