import type { Metafile } from 'esbuild';

/** Paths of the outputs that a program given as text loads at its start: it, and what it imports statically. */
export const loadedAtStart = ({ outputs }: Metafile): ReadonlySet<string> => {
  // What is imported on demand is an entry point too.
  const paths = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === '<stdin>'));
  // A set is walked to its end, additions included.
  for (const path of paths)
    for (const { kind, path: imported } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement') paths.add(imported);
  return paths;
};
