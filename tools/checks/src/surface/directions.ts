import ts from 'typescript';

import type { Surface } from './read-report.ts';

/** Whether a value goes to users, comes from them, or may do both. What is not known is both. */
export type Direction = 'given' | 'taken' | 'both';

const FLIPPED: Readonly<Record<Direction, Direction>> = { given: 'taken', taken: 'given', both: 'both' };

export const flip = (direction: Direction): Direction => FLIPPED[direction];

/** Generic types of the language whose value goes where its arguments go. */
const SAME_WAY = new Set([
  'Array',
  'AsyncGenerator',
  'AsyncIterable',
  'AsyncIterableIterator',
  'Awaited',
  'Iterable',
  'NonNullable',
  'Partial',
  'Promise',
  'PromiseLike',
  'Readonly',
  'ReadonlyArray',
  'ReadonlyMap',
  'ReadonlySet',
  'Required',
]);

/** Those of which one argument alone does; the other says which keys or alternatives there are. */
const SAME_WAY_AT: Readonly<Record<string, number>> = { Exclude: 0, Extract: 0, Omit: 0, Pick: 0, Record: 1 };

/** The direction of an argument of a generic type, by its place. */
export const ofArgument = (generic: string, direction: Direction, index: number): Direction => {
  const place = Object.hasOwn(SAME_WAY_AT, generic) ? SAME_WAY_AT[generic] : undefined;
  return SAME_WAY.has(generic) || place === index ? direction : 'both';
};

/** Types that are computed from others: a change in one goes through in ways that are not followed here. */
const isComputed = (node: ts.Node): boolean =>
  ts.isIndexedAccessTypeNode(node) ||
  ts.isConditionalTypeNode(node) ||
  ts.isMappedTypeNode(node) ||
  ts.isTypeParameterDeclaration(node) ||
  ts.isTemplateLiteralTypeNode(node) ||
  (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword);

/** Where the values of every name in a report go. A name that no exported value leads to is not in it. */
export const directionsIn = (
  { declarations, exports }: Surface,
  takenElsewhere: ReadonlySet<string>,
): ReadonlyMap<string, Direction> => {
  const found = new Map<string, Direction>();
  const reach = (name: string, direction: Direction): void => {
    const before = found.get(name);
    if (before === direction || before === 'both') return;
    found.set(name, before === undefined ? direction : 'both');
    for (const node of declarations.get(name)?.nodes ?? []) walkChildren(node, direction);
  };
  const walkChildren = (node: ts.Node, direction: Direction): void => {
    ts.forEachChild(node, (child) => walk(child, direction));
  };
  const walkArguments = (generic: string, nodes: readonly ts.Node[] | undefined, direction: Direction): void => {
    for (const [index, node] of (nodes ?? []).entries()) walk(node, ofArgument(generic, direction, index));
  };
  const walk = (node: ts.Node, direction: Direction): void => {
    if (ts.isTypeReferenceNode(node)) {
      const name = node.typeName.getText();
      reach(name, direction);
      walkArguments(name, node.typeArguments, direction);
    } else if (ts.isExpressionWithTypeArguments(node)) {
      reach(node.expression.getText(), direction);
      walkArguments(node.expression.getText(), node.typeArguments, direction);
    } else if (ts.isTypeQueryNode(node)) reach(node.exprName.getText(), 'both');
    else if (ts.isParameter(node)) walkChildren(node, flip(direction));
    else walkChildren(node, isComputed(node) ? 'both' : direction);
  };
  for (const name of exports.values()) {
    const isValue = declarations
      .get(name)
      ?.nodes.some((node) => !ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node));
    if (isValue === true) reach(name, 'given');
  }
  for (const name of takenElsewhere) reach(exports.get(name) ?? name, 'taken');
  return found;
};
