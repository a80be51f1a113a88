import type { Consumer } from '../consumer.ts';
import { consumersOf } from './consumers-of.ts';
import { MSW, OPENTELEMETRY } from './our-packages.ts';
import type { Project, Trial } from './project.ts';
import { PROVEN } from './proven.ts';

const project: Project = { folder: 'modules', others: { msw: MSW, '@opentelemetry/api': OPENTELEMETRY } };

const trial = (name: string, file: string): Trial => ({
  name,
  commands: [{ program: 'node', parameters: [file], shows: PROVEN }],
});

/** Plain Node, without a compiler: every entry loaded, every client called. */
export const moduleConsumers: readonly Consumer[] = consumersOf('modules', project, [
  trial('Node, ESM: every entry and client', 'every-entry.mjs'),
  trial('Node, CJS: every entry and client', 'every-entry.cjs'),
  trial('Node, ESM and CJS copies in one process', 'both-copies.mjs'),
]);
