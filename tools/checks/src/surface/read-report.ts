import ts from 'typescript';

/** A name that a report takes from another module. */
export interface ImportedName {
  readonly module: string;
  readonly name: string;
  /** `import type`: there is no value of this name. */
  readonly typeOnly: boolean;
}

/** One name and all that is declared of it: a function may have several signatures. */
export interface Declaration {
  readonly name: string;
  readonly nodes: readonly ts.Node[];
}

/** A committed report, as the comparison looks at it. */
export interface Surface {
  /** By their name in the report, also of what is not exported and needed by what is. */
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly imports: ReadonlyMap<string, ImportedName>;
  /** By the name that users import: the name in the report. */
  readonly exports: ReadonlyMap<string, string>;
  /** Those of them that are passed on as types alone. */
  readonly typeOnly: ReadonlySet<string>;
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

const declared = (statement: ts.Statement): readonly (readonly [string, ts.Node])[] => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((one) => [one.name.getText(), one] as const);
  const named =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return named && statement.name ? [[statement.name.text, statement]] : [];
};

const imported = (statement: ts.Statement): readonly (readonly [string, ImportedName])[] => {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const module = statement.moduleSpecifier.text;
  const { name, namedBindings, phaseModifier } = statement.importClause ?? {};
  const isTypeOnly = phaseModifier === ts.SyntaxKind.TypeKeyword;
  const whole = namedBindings && ts.isNamespaceImport(namedBindings) ? namedBindings.name.text : undefined;
  const listed = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return [
    ...(name ? [[name.text, { module, name: 'default', typeOnly: isTypeOnly }] as const] : []),
    ...(whole === undefined ? [] : [[whole, { module, name: '*', typeOnly: isTypeOnly }] as const]),
    ...listed.map((one) => {
      const typeOnly = isTypeOnly || one.isTypeOnly;
      return [one.name.text, { module, name: (one.propertyName ?? one.name).text, typeOnly }] as const;
    }),
  ];
};

/** The declarations of a report: the block of TypeScript in `*.api.md`. */
export const declarationsText = (report: string): string => {
  const block = /^```ts\n([^]*?)^```/m.exec(report)?.[1];
  if (block === undefined) throw new Error('This is no API report: it has no block of TypeScript.');
  return block;
};

export const readReport = (report: string): Surface => {
  const file = ts.createSourceFile('report.d.ts', declarationsText(report), ts.ScriptTarget.ESNext, true);
  const declarations = new Map<string, { readonly name: string; readonly nodes: ts.Node[] }>();
  const imports = new Map<string, ImportedName>();
  const exports = new Map<string, string>();
  const typeOnly = new Set<string>();
  for (const statement of file.statements) {
    for (const [name, origin] of imported(statement)) imports.set(name, origin);
    for (const [name, node] of declared(statement)) {
      const known = declarations.get(name);
      if (known) known.nodes.push(node);
      else declarations.set(name, { name, nodes: [node] });
      if (isExported(statement)) exports.set(name, name);
    }
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      for (const one of statement.exportClause.elements) {
        exports.set(one.name.text, (one.propertyName ?? one.name).text);
        if (statement.isTypeOnly || one.isTypeOnly) typeOnly.add(one.name.text);
      }
    if (ts.isExportAssignment(statement)) exports.set('default', statement.expression.getText());
  }
  for (const [name, local] of exports) if (imports.get(local)?.typeOnly === true) typeOnly.add(name);
  return { declarations, imports, exports, typeOnly };
};
