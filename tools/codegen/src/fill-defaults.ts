import ts from 'typescript';

import { operationsOf } from './operations-of.ts';
import type { Spec } from './spec.ts';

const { factory } = ts;
const optional = (): ts.QuestionToken => factory.createToken(ts.SyntaxKind.QuestionToken);

const nameOf = (node: ts.Node): string | undefined =>
  ts.isPropertySignature(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
    ? node.name.text
    : undefined;

/** Path parameters with a default. OpenAPI has every path parameter required: that a client fills one in is what the default says. */
export const filledParameters = (spec: Spec): ReadonlySet<string> =>
  new Set(
    operationsOf(spec)
      .flatMap(({ parameters }) => parameters)
      .flatMap(({ in: place, name, schema }) => (place === 'path' && schema?.default !== undefined ? [name] : [])),
  );

/** Lets the path parameters that a client fills in be left out of a call. */
export const fillDefaults = (nodes: readonly ts.Node[], filled: ReadonlySet<string>): ts.Node[] => {
  const leaveOut = (member: ts.TypeElement): ts.TypeElement =>
    ts.isPropertySignature(member) && filled.has(nameOf(member) ?? '')
      ? factory.updatePropertySignature(member, member.modifiers, member.name, optional(), member.type)
      : member;
  const inParameters = (node: ts.Node): ts.Node => {
    if (!ts.isPropertySignature(node) || nameOf(node) !== 'path' || !node.type || !ts.isTypeLiteralNode(node.type))
      return node;
    const members = node.type.members.map(leaveOut);
    const mayBeLeftOut = members.every(({ questionToken }) => questionToken !== undefined);
    return factory.updatePropertySignature(
      node,
      node.modifiers,
      node.name,
      mayBeLeftOut ? optional() : node.questionToken,
      factory.createTypeLiteralNode(members),
    );
  };
  const visit = (node: ts.Node): ts.Node =>
    ts.isPropertySignature(node) && nameOf(node) === 'parameters' && node.type
      ? factory.updatePropertySignature(
          node,
          node.modifiers,
          node.name,
          node.questionToken,
          ts.visitEachChild(node.type, inParameters, undefined),
        )
      : ts.visitEachChild(node, visit, undefined);
  return filled.size === 0 ? [...nodes] : nodes.map(visit);
};
