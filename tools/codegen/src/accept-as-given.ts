import ts from 'typescript';

const { factory } = ts;

const orUndefined = (type: ts.TypeNode): ts.TypeNode =>
  factory.createUnionTypeNode([
    ...(ts.isUnionTypeNode(type) ? type.types : [type]),
    factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
  ]);

/** A type that is only read of: readonly lists, and `undefined` for what is left out. */
export const accept = (node: ts.Node): ts.Node => {
  const inner = ts.visitEachChild(node, accept, undefined);
  if (ts.isArrayTypeNode(inner)) return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, inner);
  return ts.isPropertySignature(inner) && inner.questionToken && inner.type
    ? factory.updatePropertySignature(inner, inner.modifiers, inner.name, inner.questionToken, orUndefined(inner.type))
    : inner;
};

const nameOf = (node: ts.Node): string | undefined =>
  (ts.isPropertySignature(node) || ts.isInterfaceDeclaration(node)) &&
  (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
    ? node.name.text
    : undefined;

/**
 * What a caller gives is only read: a readonly list will do; and JSON leaves a member out that is `undefined`, so that it may be given. An answer has neither:
 * only the components that are named take this.
 */
export const acceptAsGiven = (nodes: readonly ts.Node[], components: ReadonlySet<string>): ts.Node[] => {
  const acceptSchema = (node: ts.Node): ts.Node => (components.has(nameOf(node) ?? '') ? accept(node) : node);
  const within =
    (name: string, visit: (node: ts.Node) => ts.Node) =>
    (node: ts.Node): ts.Node =>
      nameOf(node) === name ? ts.visitEachChild(node, visit, undefined) : node;
  const inSchemas = within('schemas', (type) => ts.visitEachChild(type, acceptSchema, undefined));
  return nodes.map(within('components', inSchemas));
};
