import ts from 'typescript';

import { accept } from './accept-as-given.ts';

const { factory } = ts;

/** The file of a multipart body, as core writes it. */
export const filePart = (): ts.TypeNode =>
  factory.createImportTypeNode(
    factory.createLiteralTypeNode(factory.createStringLiteral('@bgc/core')),
    undefined,
    factory.createIdentifier('FilePart'),
  );

const isMultipart = (node: ts.Node): node is ts.PropertySignature & { readonly type: ts.TypeNode } =>
  ts.isPropertySignature(node) &&
  node.type !== undefined &&
  ts.isStringLiteral(node.name) &&
  node.name.text === 'multipart/form-data';

/** A multipart body is given as its parts, or as the `FormData` that somebody has already. */
export const acceptMultipart = (nodes: readonly ts.Node[]): ts.Node[] => {
  const visit = (node: ts.Node): ts.Node => {
    if (!isMultipart(node)) return ts.visitEachChild(node, visit, undefined);
    const { modifiers, name, questionToken } = node;
    const type = factory.createUnionTypeNode([
      accept(node.type) as ts.TypeNode,
      factory.createTypeReferenceNode('FormData'),
    ]);
    return factory.updatePropertySignature(node, modifiers, name, questionToken, type);
  };
  return nodes.map(visit);
};
