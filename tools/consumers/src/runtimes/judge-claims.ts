import type { Findings } from './findings.ts';

export interface Document {
  readonly path: string;
  readonly text: string;
}
export interface Engines {
  readonly path: string;
  /** As the manifest has it: `>=20`. */
  readonly node: string | undefined;
}

/** What a document may call a runtime, and the name under which it was tried. `undefined`: it never is. */
const NAMES: readonly (readonly [RegExp, string | undefined])[] = [
  [/\bBun\b/, 'Bun'],
  [/\bDeno\b/, 'Deno'],
  [/\bworkerd\b|\bCloudflare Workers\b/, 'workerd'],
  [/\bany (?:other )?run-?time\b/i, undefined],
  [/\bevery run-?time\b/i, undefined],
  [/\bReact Native\b|\bElectron\b|\bHermes\b/, undefined],
];

/** What passed wherever it is offered, by name, with its version. */
const passing = ({ runtimes }: Findings): ReadonlyMap<string, string> =>
  new Map(
    runtimes.flatMap(({ name, version, cells }) => {
      const findings = Object.values(cells).flatMap((cell) => ('notOffered' in cell ? [] : Object.values(cell)));
      const passed =
        findings.length > 0 && findings.every(({ failed }) => failed.every(({ known }) => known !== undefined));
      return version !== undefined && passed ? [[name, version] as const] : [];
    }),
  );

const parts = (version: string): readonly number[] => version.split('.').map(Number);

/** The numbers of every Node that passed: major, minor, patch. */
const nodesOf = (passed: ReadonlyMap<string, string>): readonly (readonly number[])[] =>
  [...passed].filter(([name]) => name.startsWith('Node ')).map(([, version]) => parts(version));

const withoutCode = (text: string): string =>
  text.replaceAll(/^```[^]*?^```/gm, (code) => code.replaceAll(/[^\n]/g, ''));
const withoutTable = (text: string): string =>
  text.replace(/<!-- runtimes -->[^]*<!-- \/runtimes -->/, (block) => block.replaceAll(/[^\n]/g, ''));

/** Whether documents and manifests name runtimes that did not pass. Browsers are tried in one, by other tests. */
export const judgeClaims = (
  findings: Findings,
  documents: readonly Document[],
  engines: readonly Engines[],
): readonly string[] => {
  const passed = passing(findings);
  const nodes = nodesOf(passed);
  const complaints: string[] = [];
  for (const { path, node } of engines) {
    const [, major, minor = '0', patch = '0'] = /^>=(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(node ?? '') ?? [];
    if (major === undefined) complaints.push(`${path}: engines.node is ${node ?? 'missing'}; say >= and a version.`);
    else if (!nodes.some((tried) => tried.join('.') === `${major}.${minor}.${patch}`))
      complaints.push(`${path} promises Node ${major}.${minor}.${patch}, the oldest, which did not pass.`);
  }
  for (const { path, text } of documents)
    for (const [index, line] of withoutTable(withoutCode(text)).split('\n').entries()) {
      const where = `${path}:${index + 1}`;
      for (const [pattern, name] of NAMES) {
        const [said] = pattern.exec(line) ?? [];
        if (said !== undefined && (name === undefined || !passed.has(name)))
          complaints.push(`${where} says ${said}: ${name === undefined ? 'nobody tries that' : 'it did not pass'}.`);
      }
      for (const [said, major = '', minor = '0'] of line.matchAll(/Node(?:\.js)? (?:≥|>=) ?(\d+)(?:\.(\d+))?/g))
        if (!nodes.some((tried) => tried[0] === Number(major) && (tried[1] ?? 0) >= Number(minor)))
          complaints.push(`${where} says ${said}: no Node of that line passed.`);
    }
  return complaints;
};
