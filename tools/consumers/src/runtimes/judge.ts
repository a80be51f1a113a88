import type { Finding } from './findings.ts';
import { RESULTS, type Runtime } from './runtime.ts';
import type { Subject } from './suite/subjects.js';

interface Written {
  /** Globals of Node that are there. */
  readonly globals: readonly string[];
  readonly results: readonly { readonly subject: string; readonly case: string; readonly failure?: string }[];
}

const read = (output: string): Written | undefined => {
  const line = output.split('\n').find((text) => text.startsWith(RESULTS));
  return line === undefined ? undefined : (JSON.parse(line.slice(RESULTS.length)) as Written);
};

/** The last words of a program, without the folders of this machine. */
const endOf = (output: string): string =>
  output
    .trim()
    .replaceAll(/(?:file:\/\/)?\/[\w.@+/-]+\//g, '')
    .slice(-1_500);

/** Why what was written says nothing about a runtime, where it does not. */
const objection = (runtime: Runtime, output: string, written: Written | undefined): string | undefined => {
  if (written === undefined) return `The program has not come to its end. ${endOf(output)}`;
  if (runtime.lacks['modules of Node'] === undefined || written.globals.length === 0) return undefined;
  return `There is ${written.globals.join(', ')}, so this is no environment without Node.`;
};

/** By the name of the subject. A case of which nothing was heard has failed. */
export const judge = (runtime: Runtime, subjects: readonly Subject[], output: string): ReadonlyMap<string, Finding> => {
  const written = read(output);
  const objected = objection(runtime, output, written);
  return new Map(
    subjects.map(({ name, cases }) => {
      const failed = Object.keys(cases).flatMap((one) => {
        const told = written?.results.filter((result) => result.subject === name && result.case === one) ?? [];
        const heard = told.length === 1 ? told[0]?.failure : 'Nothing was heard of it.';
        // Of a program that did not come to its end, nothing is known.
        const known = objected === undefined && told.length === 1 ? runtime.breaks?.[one] : undefined;
        const failure = objected ?? heard;
        if (failure !== undefined) return [{ case: one, failure, ...(known !== undefined && { known }) }];
        return known === undefined
          ? []
          : [{ case: one, failure: 'It passes: take it out of what the runtime breaks.' }];
      });
      return [name, { passed: Object.keys(cases).length - failed.length, failed }];
    }),
  );
};
