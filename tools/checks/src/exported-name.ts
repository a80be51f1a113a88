import ts from 'typescript';

const declaredName = (statement: ts.Statement): string | undefined => {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  if (!isExported) return undefined;
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText();
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) ? statement.name.text : undefined;
};

/** Some name that the declarations export: that of a type where there is one. */
export const exportedName = (declarations: string): string | undefined => {
  const file = ts.createSourceFile('index.d.ts', declarations, ts.ScriptTarget.ESNext, true);
  const listed = file.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? [...statement.exportClause.elements]
      : [],
  );
  const chosen = listed.find(({ isTypeOnly }) => isTypeOnly) ?? listed[0];
  return chosen?.name.text ?? file.statements.map(declaredName).find((name) => name !== undefined);
};
