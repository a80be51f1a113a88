import type { Cell, Finding, RuntimeFindings } from './findings.ts';
import { judge } from './judge.ts';
import type { OutsideServer } from './outside-server.ts';
import type { ModuleForm, Runtime } from './runtime.ts';
import { subjects } from './suite/subjects.js';
import { writeEntries } from './write-entries.ts';

export interface Place {
  /** Holds the packed packages in `node_modules`, the suite, and a folder for files. */
  readonly folder: string;
  readonly files: string;
  readonly server: OutsideServer;
  readonly report: (line: string) => void;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs the whole suite on a runtime, in each way in which it loads modules. */
export const tryRuntime = async (
  runtime: Runtime,
  { folder, files, server, report }: Place,
): Promise<RuntimeFindings> => {
  const version = runtime.version();
  if (version === undefined) {
    report(`${runtime.name}: not tried, as it is not installed on this platform`);
    return { name: runtime.name, cells: {} };
  }
  const offered = subjects.filter(({ needs }) => needs === undefined || runtime.lacks[needs] === undefined);
  const found = new Map<ModuleForm, ReadonlyMap<string, Finding>>();
  for (const form of runtime.forms) {
    const begun = performance.now();
    writeEntries(folder, {
      subjects: offered,
      server: server.forRun(),
      folder: files,
      unique: `${runtime.name}-${form}`.replaceAll(/[^\w.-]/g, ''),
    });
    // One after the other: each has the machine to itself, and its own entries in the folder.
    const output = await runtime.run({ folder, form, origin: server.origin }).catch(messageOf);
    const findings = judge(runtime, offered, output);
    found.set(form, findings);
    const failed = [...findings.values()].flatMap((finding) => finding.failed);
    const unforeseen = failed.filter(({ known }) => known === undefined).length;
    const outcome =
      unforeseen > 0 ? `${unforeseen} failed` : failed.length > 0 ? 'passed, but for what is known' : 'passed';
    const took = ((performance.now() - begun) / 1000).toFixed(1);
    report(`${runtime.name} ${form}, ${version}: ${outcome} (${took} s)`);
  }
  const cellOf = (name: string): Cell =>
    Object.fromEntries(
      [...found].flatMap(([form, findings]) => {
        const finding = findings.get(name);
        return finding ? [[form, finding]] : [];
      }),
    );
  const cells = subjects.map(({ name, needs }) => {
    const why = needs && runtime.lacks[needs];
    return [name, why === undefined ? cellOf(name) : { notOffered: why }] as const;
  });
  return { name: runtime.name, version, cells: Object.fromEntries(cells) };
};
