import { fileURLToPath } from 'node:url';

/** The manifest and the lockfile of the runtimes; their node_modules once they are asked for. */
export const runtimesFolder = fileURLToPath(new URL('../../runtimes/', import.meta.url));

/** Plain JavaScript, copied to where a runtime can read it. */
export const suiteFolder = fileURLToPath(new URL('./suite/', import.meta.url));
