import ts from 'typescript';

import { canonicalText } from './canonical-text.ts';
import { directionsIn, type Direction } from './directions.ts';
import { membersStandIn } from './members-stand-in.ts';
import { neededTypes } from './needed-types.ts';
import type { Declaration, Surface } from './read-report.ts';
import { standsIn } from './stands-in.ts';

export type Change = 'none' | 'added' | 'breaking';

export interface Finding {
  readonly change: 'added' | 'breaking';
  readonly name: string;
  /** What happened to it, as part of a sentence. */
  readonly what: string;
}

/**
 * The maps that openapi-typescript writes, and how many names lead to what stands in one: `components.schemas.Check`. Users look into them and never make
 * one, so a new entry breaks nobody.
 */
const MAPS: Readonly<Record<string, number>> = { components: 2, operations: 1, paths: 2, webhooks: 2 };

const isAbstract = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) === true;

const heritageOf = (node: ts.ClassDeclaration | ts.InterfaceDeclaration): string =>
  [
    isAbstract(node) ? 'abstract' : '',
    ...[...(node.typeParameters ?? []), ...(node.heritageClauses ?? [])].map(canonicalText),
  ].join(' ');

const isMap = (node: ts.Node): node is ts.TypeLiteralNode | ts.InterfaceDeclaration =>
  ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node);

const isNothing = (node: ts.Node | undefined): boolean => node?.kind === ts.SyntaxKind.NeverKeyword;

/** What stands in a map is judged as any other type. `post?: never` says that there is nothing yet. */
const mapStandsIn = (before: ts.Node, after: ts.Node, levels: number): boolean => {
  if (canonicalText(before) === canonicalText(after) || isNothing(before)) return true;
  if (levels === 0) return standsIn(before, after, 'both');
  if (!isMap(before) || !isMap(after)) return false;
  return before.members.every((member) => {
    const heir = after.members.find((other) => other.name?.getText() === member.name?.getText());
    const areEntries = ts.isPropertySignature(member) && heir !== undefined && ts.isPropertySignature(heir);
    const isStillThere =
      areEntries && (heir.questionToken === undefined || member.questionToken !== undefined || isNothing(member.type));
    return isStillThere && member.type && heir.type ? mapStandsIn(member.type, heir.type, levels - 1) : false;
  });
};

const nodeStandsIn = (before: ts.Node, after: ts.Node, direction: Direction): boolean => {
  if (ts.isInterfaceDeclaration(before) && ts.isInterfaceDeclaration(after)) {
    const levels = MAPS[before.name.text];
    if (levels !== undefined) return mapStandsIn(before, after, levels);
    return (
      heritageOf(before) === heritageOf(after) && membersStandIn(before.members, after.members, direction, standsIn)
    );
  }
  if (ts.isClassDeclaration(before) && ts.isClassDeclaration(after))
    return (
      heritageOf(before) === heritageOf(after) && membersStandIn(before.members, after.members, direction, standsIn)
    );
  if (ts.isTypeAliasDeclaration(before) && ts.isTypeAliasDeclaration(after)) {
    const generics = (node: ts.TypeAliasDeclaration): string => (node.typeParameters ?? []).map(canonicalText).join();
    return generics(before) === generics(after) && standsIn(before.type, after.type, direction);
  }
  if (ts.isVariableDeclaration(before) && ts.isVariableDeclaration(after))
    return standsIn(before.type, after.type, direction);
  return standsIn(before, after, direction);
};

const textOf = ({ nodes }: Declaration): string => nodes.map(canonicalText).join('\n');

const compareDeclaration = (before: Declaration, after: Declaration, direction: Direction): Change => {
  if (textOf(before) === textOf(after)) return 'none';
  const kept =
    before.nodes.length === after.nodes.length &&
    before.nodes.every((node, index) => {
      const heir = after.nodes[index];
      return heir !== undefined && nodeStandsIn(node, heir, direction);
    });
  return kept ? 'added' : 'breaking';
};

const originOf = ({ imports }: Surface, name: string): string => {
  const origin = imports.get(name);
  return origin ? `${origin.module}#${origin.name}` : '';
};

/** Where a name that is needed is from: another module, the report itself, or the language. */
const sourceOf = (surface: Surface, name: string): string =>
  originOf(surface, name) || (surface.declarations.has(name) ? 'here' : 'the language');

const isValue = ({ declarations, imports }: Surface, local: string): boolean =>
  imports.has(local) ||
  declarations
    .get(local)
    ?.nodes.some((node) => !ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) === true;

/**
 * What changed between two reports of one entry. Breaking is whatever is not surely an addition.
 *
 * @param takenElsewhere names of which other packages take values from users: a new required member of such a type breaks those.
 */
export const compareSurfaces = (
  before: Surface,
  after: Surface,
  takenElsewhere: ReadonlySet<string> = new Set(),
): readonly Finding[] => {
  const directions = directionsIn(after, takenElsewhere);
  const directionsBefore = directionsIn(before, takenElsewhere);
  const directionOf = (name: string): Direction => {
    const [now = 'both', then = now] = [directions.get(name), directionsBefore.get(name)];
    return now === then ? now : 'both';
  };
  const findings: Finding[] = [];
  const find = (change: Change, name: string, what: string): void => {
    if (change !== 'none') findings.push({ change, name, what });
  };
  for (const [name, local] of before.exports) {
    const heir = after.exports.get(name);
    if (heir === undefined) find('breaking', name, 'is no longer exported');
    else if (originOf(before, local) !== originOf(after, heir)) find('breaking', name, 'comes from elsewhere');
    else if (local !== heir && originOf(before, local) === '') find('breaking', name, 'is another declaration');
    else if (!before.typeOnly.has(name) && after.typeOnly.has(name) && isValue(before, local))
      find('breaking', name, 'is only a type now');
  }
  const needed = neededTypes(after);
  const exported = new Set(before.exports.values());
  for (const name of neededTypes(before))
    if (needed.has(name) && !exported.has(name) && sourceOf(before, name) !== sourceOf(after, name))
      find('breaking', name, 'is needed, and comes from elsewhere');
  for (const name of after.exports.keys()) if (!before.exports.has(name)) find('added', name, 'is exported');
  for (const [name, declaration] of before.declarations) {
    const heir = after.declarations.get(name);
    if (!heir) continue;
    const change = compareDeclaration(declaration, heir, directionOf(name));
    find(change, name, change === 'added' ? 'has more' : 'was changed');
  }
  return findings;
};

export const changeOf = (findings: readonly Finding[]): Change => {
  if (findings.some(({ change }) => change === 'breaking')) return 'breaking';
  return findings.length > 0 ? 'added' : 'none';
};
