import { bun } from './bun.ts';
import { deno } from './deno.ts';
import { nodeRuntimes } from './node-runtimes.ts';
import type { Runtime } from './runtime.ts';
import { withoutProcess } from './without-process.ts';
import { workerd } from './workerd.ts';

/** In the order of the table's columns. */
export const allRuntimes: readonly Runtime[] = [...nodeRuntimes, bun, deno, workerd, withoutProcess];
