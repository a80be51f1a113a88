import ts from 'typescript';

import { canonicalText } from './canonical-text.ts';
import type { Direction } from './directions.ts';
import type { StandsIn } from './stands-in.ts';

type Member = ts.TypeElement | ts.ClassElement;

const isOptional = (member: Member): boolean => 'questionToken' in member && member.questionToken !== undefined;

const hasModifier = (member: Member, wanted: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(member) && ts.getModifiers(member)?.some(({ kind }) => kind === wanted) === true;

const isStatic = (member: Member): boolean => hasModifier(member, ts.SyntaxKind.StaticKeyword);

/** Classes of users that extend this one have to have it. */
const isAbstract = (member: Member): boolean => hasModifier(member, ts.SyntaxKind.AbstractKeyword);

/** Index and call signatures and constructors have no name: one of a kind. */
const keyOf = (member: Member): string =>
  `${isStatic(member) ? 'static ' : ''}${member.name?.getText().replace(/^(['"])(.*)\1$/, '$2') ?? ts.SyntaxKind[member.kind]}`;

const byKey = (members: readonly Member[]): ReadonlyMap<string, readonly Member[]> => {
  const found = new Map<string, readonly Member[]>();
  for (const member of members) found.set(keyOf(member), [...(found.get(keyOf(member)) ?? []), member]);
  return found;
};

const modifiersOf = (member: Member): string =>
  (ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : []).map((node) => node.getText()).join(' ');

const typeOf = (member: Member): ts.Node | undefined =>
  ts.isPropertySignature(member) || ts.isPropertyDeclaration(member) || ts.isGetAccessor(member) ? member.type : member;

const mayBecome = (before: Member, after: Member, direction: Direction): boolean => {
  if (isOptional(before) === isOptional(after)) return true;
  return isOptional(after) ? direction === 'taken' : direction === 'given';
};

const memberStandsIn = (before: Member, after: Member, direction: Direction, standsIn: StandsIn): boolean => {
  if (canonicalText(before) === canonicalText(after)) return true;
  return (
    before.kind === after.kind &&
    modifiersOf(before) === modifiersOf(after) &&
    mayBecome(before, after, direction) &&
    !ts.isIndexSignatureDeclaration(before) &&
    !ts.isSetAccessor(before) &&
    standsIn(typeOf(before), typeOf(after), direction)
  );
};

/** Whether an object with the members `after` may come where one with `before` was. */
export const membersStandIn = (
  before: readonly Member[],
  after: readonly Member[],
  direction: Direction,
  standsIn: StandsIn,
): boolean => {
  const come = byKey(after);
  const gone = byKey(before);
  const kept = [...gone].every(([key, members]) => {
    const heirs = come.get(key) ?? [];
    return (
      heirs.length === members.length &&
      members.every((member, index) => {
        const heir = heirs[index];
        return heir !== undefined && memberStandsIn(member, heir, direction, standsIn);
      })
    );
  });
  const added = [...come].filter(([key]) => !gone.has(key)).flatMap(([, members]) => members);
  // What is new and must be there breaks whoever makes such an object, and nobody who only reads one.
  return (
    kept &&
    added.every((member) => (isOptional(member) || direction === 'given') && !isUnnamed(member) && !isAbstract(member))
  );
};

const isUnnamed = (member: Member): boolean =>
  ts.isIndexSignatureDeclaration(member) ||
  ts.isCallSignatureDeclaration(member) ||
  ts.isConstructSignatureDeclaration(member) ||
  ts.isConstructorDeclaration(member);
