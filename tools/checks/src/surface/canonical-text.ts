import ts from 'typescript';

const nameOf = (node: ts.Node): string => {
  const { name } = node as { readonly name?: ts.Node };
  return name?.getText() ?? '';
};

/** Members in the order of their names; those of one name keep theirs, as it says which signature is tried first. */
const inOrder = (members: readonly ts.Node[]): readonly ts.Node[] =>
  members.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : nameOf(one) > nameOf(other) ? 1 : 0));

const isIn = (list: ts.Node, parent: ts.Node): boolean =>
  (ts.isTypeLiteralNode(parent) || ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)) &&
  list.pos === parent.members.pos;

const parameterIndex = (node: ts.TypePredicateNode): string => {
  const { parameters } = node.parent as ts.SignatureDeclaration;
  const index = parameters.findIndex(({ name }) => name.getText() === node.parameterName.getText());
  return index === -1 ? node.parameterName.getText() : `#${index}`;
};

/**
 * What a declaration says, whatever its layout, its comments, its order of members and of alternatives, and the names of its parameters: two that read
 * the same here mean the same.
 */
export const canonicalText = (node: ts.Node): string => {
  if (ts.isJSDoc(node)) return '';
  if (ts.isStringLiteral(node)) return JSON.stringify(node.text);
  if (ts.isParenthesizedTypeNode(node))
    return ts.isUnionTypeNode(node.type) ? canonicalText(node.type) : `(${canonicalText(node.type)})`;
  if (ts.isUnionTypeNode(node)) return `(${node.types.map(canonicalText).toSorted().join('|')})`;
  if (ts.isTypePredicateNode(node)) {
    const type = node.type ? canonicalText(node.type) : '';
    return `${node.assertsModifier ? 'asserts ' : ''}${parameterIndex(node)} is ${type}`;
  }
  if (ts.isParameter(node) && !ts.isParameterPropertyDeclaration(node, node.parent)) {
    const type = node.type ? canonicalText(node.type) : '';
    return `${node.dotDotDotToken ? '...' : ''}${node.questionToken ? '?' : ''}:${type}`;
  }
  return childrenOf(node);
};

const childrenOf = (node: ts.Node): string => {
  const children = node.getChildren();
  if (children.length === 0) return /^[,;]?$/.test(node.getText()) ? '' : node.getText();
  return children
    .map((child) => {
      if (child.kind !== ts.SyntaxKind.SyntaxList) return canonicalText(child);
      const parts = isIn(child, node) ? inOrder(child.getChildren()) : child.getChildren();
      // A comma and a semicolon separate what is separate here anyway.
      return parts.map(canonicalText).filter(Boolean).join(' ; ');
    })
    .filter(Boolean)
    .join(' ');
};
