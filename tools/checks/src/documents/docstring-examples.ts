export interface DocstringExample {
  /** Relative to the root. */
  readonly path: string;
  /** Line of the file on which the example begins, counted from 1. */
  readonly line: number;
  readonly code: string;
}

/** Names that a module exports, and how a program imports it. */
export interface ExportingModule {
  readonly specifier: string;
  readonly names: ReadonlySet<string>;
}

const DOCSTRING = /\/\*\*(?:(?!\*\/)[^])*\*\//g;
const EXAMPLE = /(?<=\*[ \t]+)@example\b[ \t]*\n?((?:(?!\n\s*\*\s*@(?!bgc\/))[^])*?)(?=\n\s*\*\s*@(?!bgc\/)|\s*\*\/$)/g;

/** The examples in the docstrings of a file, without stars and fences. */
export const docstringExamples = (path: string, source: string): readonly DocstringExample[] =>
  [...source.matchAll(DOCSTRING)].flatMap((docstring) =>
    [...docstring[0].matchAll(EXAMPLE)].map((example) => {
      const text = (example[1] ?? '').replaceAll(/^\s*\* ?/gm, '').trim();
      return {
        path,
        line: source.slice(0, docstring.index + example.index).split('\n').length,
        code: /^```ts\n([^]*?)^```$/m.exec(text)?.[1] ?? text,
      };
    }),
  );

/** Names that a module exports by itself or passes on. Nothing here exports a star. */
export const exportedNames = (source: string): ReadonlySet<string> =>
  new Set([
    ...[...source.matchAll(/^export\s+(?:type\s+)?\{([^}]*)\}/gm)].flatMap(([, list = '']) =>
      list
        .replaceAll(/\/\/.*$/gm, '')
        .split(',')
        .flatMap((item) => /(?:(?:\w+)\s+as\s+)?(\w+)\s*$/.exec(item.trim())?.[1] ?? []),
    ),
    ...[...source.matchAll(/^export (?:abstract )?(?:async )?(?:const|function|class|interface|type) (\w+)/gm)].map(
      ([, name = '']) => name,
    ),
  ]);

/** What examples call the things that a reader has made before. */
const USUAL: Readonly<Record<string, string>> = {
  pageup: "import('@bgc/pageup').PageUpClient",
  sterling: "import('@bgc/sterling').SterlingClient",
  truora: "import('@bgc/truora').TruoraClient",
  attestr: "import('@bgc/attestr').AttestrClient",
  sandbox: "import('@bgc/sandbox').Sandbox",
};

/** What the platform has under the same name. */
const OF_THE_PLATFORM = new Set(['fetch', 'Request', 'Response']);

/**
 * A program of an example: what it names and a package exports is imported, from the first of `modules` that has it, and the usual things are there.
 * It begins on the first line of the program that is not an import, so that its own lines count from there.
 */
export const exampleProgram = (
  { code }: DocstringExample,
  modules: readonly ExportingModule[],
): { readonly text: string; readonly firstLine: number } => {
  const own = code.match(/^import [^;]*;$/gm) ?? [];
  const body = own.reduce((rest, statement) => rest.replace(statement, () => ''), code);
  const named = new Set(body.replaceAll(/\/\/.*$|'[^'\n]*'/gm, '').match(/(?<![.\w])[A-Za-z_]\w*/g));
  const imported = new Set(own.join('\n').match(/\w+/g));
  const isTop = /^export /m.test(body);
  const declared = new Set([...body.matchAll(/\b(?:const|function|class) (\w+)/g)].map(([, name = '']) => name));
  const imports = [...named]
    .filter((name) => !imported.has(name) && !OF_THE_PLATFORM.has(name) && !(isTop && declared.has(name)))
    .flatMap((name) => {
      const module = modules.find(({ names }) => names.has(name));
      return module ? [`import { ${name} } from '${module.specifier}';`] : [];
    });
  const usual = Object.entries(USUAL).flatMap(([name, type]) =>
    named.has(name) ? [`declare const ${name}: ${type};`] : [],
  );
  const head = [...own, ...imports, ...usual, isTop ? '' : 'export default async () => {'];
  return { text: [...head, body, isTop ? '' : '};'].join('\n'), firstLine: head.length + 1 };
};

/** A name, a member, a value of no known type, or a package of another maker. */
const UNKNOWN = /error TS(?:2304|2552|2582|2593|18004|18046|2307): (?:[^']*)'([^']+)'/;
/** A name that only we could have given: a class, a type, one of our makers, one of our packages. What a reader brings is called otherwise. */
const OURS = /^(?:[A-Z]|(?:create|derive|sign|verify)[A-Z]|@bgc\/)/;

/** Whether a message of the compiler is about something that a reader brings: a name in small letters that the example does not explain. */
export const isBroughtByReader = (message: string): boolean => {
  const [, name] = UNKNOWN.exec(message) ?? [];
  return name !== undefined && !OURS.test(name);
};
