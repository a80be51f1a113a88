import ts from 'typescript';

import { canonicalText } from './canonical-text.ts';
import { flip, ofArgument, type Direction } from './directions.ts';
import { membersStandIn } from './members-stand-in.ts';

/** Says whether code that compiled with `before` compiles with `after`. False where that is not sure. */
export type StandsIn = (before: ts.Node | undefined, after: ts.Node | undefined, direction: Direction) => boolean;

const withoutParentheses = (node: ts.Node): ts.Node =>
  ts.isParenthesizedTypeNode(node) ? withoutParentheses(node.type) : node;

/** `string & {}`: any text, beside the known ones that editors propose. */
const isAnyText = (node: ts.Node): boolean => {
  const inner = withoutParentheses(node);
  if (!ts.isIntersectionTypeNode(inner) || inner.types.length !== 2) return false;
  const [text, empty] = inner.types;
  return (
    text?.kind === ts.SyntaxKind.StringKeyword &&
    empty !== undefined &&
    ts.isTypeLiteralNode(empty) &&
    empty.members.length === 0
  );
};

const isTextLiteral = (node: ts.Node): boolean => ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal);

const alternativesOf = (node: ts.Node): readonly ts.Node[] => {
  const inner = withoutParentheses(node);
  return ts.isUnionTypeNode(inner) ? inner.types.flatMap(alternativesOf) : [node];
};

const unionStandsIn = (before: ts.Node, after: ts.Node, direction: Direction): boolean => {
  const gone = new Map(alternativesOf(before).map((node) => [canonicalText(node), node]));
  const come = new Map(alternativesOf(after).map((node) => [canonicalText(node), node]));
  const isOpen = [...gone].some(([text, node]) => isAnyText(node) && come.has(text));
  for (const text of gone.keys()) if (come.delete(text)) gone.delete(text);
  for (const [text, node] of gone) {
    const heir = [...come].find(([, other]) => standsIn(node, other, direction));
    if (!heir) return false;
    gone.delete(text);
    come.delete(heir[0]);
  }
  // A list of known values that is open may grow. One that is closed may where it says what is accepted, and not where it says what comes.
  return direction === 'taken' || (isOpen && [...come.values()].every(isTextLiteral)) || come.size === 0;
};

/** The list of the known values itself, in the order of its documentation. */
const isListOfTexts = (node: ts.Node): node is ts.TupleTypeNode =>
  ts.isTupleTypeNode(node) && node.elements.every(isTextLiteral);

const signatureStandsIn = (
  before: ts.SignatureDeclaration,
  after: ts.SignatureDeclaration,
  direction: Direction,
): boolean => {
  const generics = (node: ts.SignatureDeclaration): string => (node.typeParameters ?? []).map(canonicalText).join();
  if (generics(before) !== generics(after) || after.parameters.length < before.parameters.length) return false;
  const isOptional = (one: ts.ParameterDeclaration): boolean =>
    one.questionToken !== undefined || one.dotDotDotToken !== undefined;
  return (
    after.parameters.every((heir, index) => {
      const one = before.parameters[index];
      if (!one)
        return heir.questionToken !== undefined && !before.parameters.some(({ dotDotDotToken }) => dotDotDotToken);
      const sameKind = (one.dotDotDotToken === undefined) === (heir.dotDotDotToken === undefined);
      const asOptional = isOptional(one) === isOptional(heir) || (isOptional(heir) && direction === 'given');
      return sameKind && asOptional && standsIn(one.type, heir.type, flip(direction));
    }) && standsIn(before.type, after.type, direction)
  );
};

const isSignature = (node: ts.Node): node is ts.SignatureDeclaration =>
  ts.isFunctionTypeNode(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isMethodSignature(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isConstructorTypeNode(node) ||
  ts.isConstructSignatureDeclaration(node) ||
  ts.isCallSignatureDeclaration(node);

const argumentsStandIn = (
  generic: string,
  before: readonly ts.Node[] = [],
  after: readonly ts.Node[] = [],
  direction: Direction,
): boolean =>
  before.length === after.length &&
  before.every((node, index) => standsIn(node, after[index], ofArgument(generic, direction, index)));

/** Of two types of the same form. */
const sameFormStandsIn = (before: ts.Node, after: ts.Node, direction: Direction): boolean => {
  if (ts.isTypeLiteralNode(before) && ts.isTypeLiteralNode(after))
    return membersStandIn(before.members, after.members, direction, standsIn);
  if (isSignature(before) && isSignature(after)) return signatureStandsIn(before, after, direction);
  if (isListOfTexts(before) && isListOfTexts(after) && direction !== 'taken') {
    const come = new Set(after.elements.map(canonicalText));
    return before.elements.every((element) => come.has(canonicalText(element)));
  }
  if (ts.isTypeReferenceNode(before) && ts.isTypeReferenceNode(after)) {
    const name = before.typeName.getText();
    return (
      name === after.typeName.getText() && argumentsStandIn(name, before.typeArguments, after.typeArguments, direction)
    );
  }
  if (ts.isArrayTypeNode(before) && ts.isArrayTypeNode(after))
    return standsIn(before.elementType, after.elementType, direction);
  if (ts.isTypeOperatorNode(before) && ts.isTypeOperatorNode(after))
    return (
      before.operator === ts.SyntaxKind.ReadonlyKeyword &&
      after.operator === ts.SyntaxKind.ReadonlyKeyword &&
      standsIn(before.type, after.type, direction)
    );
  if (ts.isIntersectionTypeNode(before) && ts.isIntersectionTypeNode(after))
    return (
      before.types.length === after.types.length &&
      before.types.every((type, index) => standsIn(type, after.types[index], direction))
    );
  return false;
};

export const standsIn: StandsIn = (before, after, direction) => {
  if (before === undefined || after === undefined) return before === after;
  const one = withoutParentheses(before);
  const heir = withoutParentheses(after);
  if (canonicalText(one) === canonicalText(heir)) return true;
  if (ts.isUnionTypeNode(one) || ts.isUnionTypeNode(heir)) return unionStandsIn(one, heir, direction);
  return one.kind === heir.kind && sameFormStandsIn(one, heir, direction);
};
