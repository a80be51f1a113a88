import ts from 'typescript';

import type { Surface } from './read-report.ts';

const collect = (node: ts.Node, found: Set<string>): void => {
  if (ts.isTypeReferenceNode(node)) found.add(node.typeName.getText());
  else if (ts.isExpressionWithTypeArguments(node)) found.add(node.expression.getText());
  else if (ts.isTypeQueryNode(node)) found.add(node.exprName.getText());
  ts.forEachChild(node, (child) => {
    collect(child, found);
  });
};

/** The names of types that the declarations of a report refer to, wherever those are declared. */
export const neededTypes = ({ declarations }: Surface): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { nodes } of declarations.values()) for (const node of nodes) collect(node, found);
  return found;
};
