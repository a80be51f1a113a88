import ts from 'typescript';

export interface ImportedModule {
  readonly specifier: string;
  readonly line: number;
  /** Takes values by their names, not the module as a whole and not only types. */
  readonly takesNames: boolean;
}

/** A TypeScript source as the gates look at it. */
export interface SourceFile {
  readonly path: string;
  /** Modules named by `import`, `export … from`, `import()`, `require()` and `import('…')` types. */
  readonly imports: readonly ImportedModule[];
  /** Lines with `export *` or `export * as name`. */
  readonly starExports: readonly number[];
  /** Lines that ask the system for the current time through `new Date()` or `Date()`. */
  readonly currentDates: readonly number[];
}

const isText = (node: ts.Node | undefined): node is ts.StringLiteralLike =>
  node !== undefined && ts.isStringLiteralLike(node);

const moduleOf = (node: ts.Node): ts.StringLiteralLike | undefined => {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && isText(node.moduleSpecifier)) {
    return node.moduleSpecifier;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && isText(node.argument.literal)) {
    return node.argument.literal;
  }
  if (!ts.isCallExpression(node) || !isText(node.arguments[0])) return undefined;
  const { expression } = node;
  const loads =
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require');
  return loads ? node.arguments[0] : undefined;
};

const takesNames = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) &&
  node.importClause !== undefined &&
  node.importClause.phaseModifier !== ts.SyntaxKind.TypeKeyword &&
  (node.importClause.name !== undefined ||
    (node.importClause.namedBindings !== undefined && ts.isNamedImports(node.importClause.namedBindings)));

const isStarExport = (node: ts.Node): boolean =>
  ts.isExportDeclaration(node) && !(node.exportClause && ts.isNamedExports(node.exportClause));

const isCurrentDate = (node: ts.Node): boolean =>
  ((ts.isNewExpression(node) && !node.arguments?.length) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'Date';

export const readSourceFile = (path: string, text: string): SourceFile => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const imports: ImportedModule[] = [];
  const starExports: number[] = [];
  const currentDates: number[] = [];
  const visit = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    const module = moduleOf(node);
    if (module) imports.push({ specifier: module.text, line, takesNames: takesNames(node) });
    if (isStarExport(node)) starExports.push(line);
    if (isCurrentDate(node)) currentDates.push(line);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, imports, starExports, currentDates };
};
