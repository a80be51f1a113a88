import { markdownTable } from '@bgc/tool-parts/markdown';

import type { Weight } from './weigh.ts';

/** A row of the page. */
export interface Weighed {
  readonly name: string;
  readonly version: string;
  readonly maker: 'ours' | 'another';
  readonly weight: Weight;
}

export interface AboutRun {
  /** `2026-01-31`. */
  readonly date: string;
  readonly machine: string;
  readonly compiler: string;
}

const COLUMNS = [
  'package',
  'one call, kB',
  'all of it, kB',
  'import, ms',
  'packages',
  'MB',
  'tsc, s',
  'tsc, MB',
  'instantiations',
  'errors in its types',
];

const difference = ({ types }: Weight, key: 'seconds' | 'megabytes' | 'instantiations'): number =>
  types.ours[key] - types.baseline[key];

const signed = (value: number, digits: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;

const thousands = (value: number): string => value.toLocaleString('en');

const rowOf = ({ name, version, maker, weight }: Weighed): readonly string[] => {
  const { bundle, packages, bytes, types } = weight;
  const mark = bundle.platform === 'node' ? ' ¹' : '';
  return [
    maker === 'ours' ? `**\`${name}\`**` : `\`${name}\` ${version}`,
    `${(bundle.loaded / 1000).toFixed(1)}${mark}`,
    `${(bundle.whole / 1000).toFixed(1)}${mark}`,
    weight.importMs.toFixed(1),
    `${packages}`,
    (bytes / 1e6).toFixed(2),
    signed(difference(weight, 'seconds'), 2),
    signed(difference(weight, 'megabytes'), 0),
    `+${thousands(difference(weight, 'instantiations'))}`,
    `${types.ours.errors}`,
  ];
};

const byLoaded = (a: Weighed, b: Weighed): number => a.weight.bundle.loaded - b.weight.bundle.loaded;

/** `docs/weight.md`: every package of ours beside those of other makers, lightest first. */
export const weightPage = (weighed: readonly Weighed[], about: AboutRun): string => `# What it weighs

Written by \`npm run weight -- --write\` on ${about.date}, all rows in one run. ${about.machine}, TypeScript ${about.compiler}. Ours are the packages as they would be
published; the others come from npm, in the versions named.

${markdownTable(COLUMNS, weighed.toSorted(byLoaded).map(rowOf), { others: 'right' })}

¹ It cannot be bundled for a browser: bundled for Node, whose built-ins count nothing.

| column | what is measured |
| --- | --- |
| one call, all of it | a program that makes one call, bundled with code splitting, minified and gzipped: what it loads at its start, and with what is loaded when it is first used |
| import | \`import\` of it in a fresh process, beyond an import of nothing: the shortest of 15, in turns |
| packages, MB | what \`npm install\` of it alone leaves in \`node_modules\` |
| tsc, instantiations | ten lines of a consumer, beyond the same ten lines over \`fetch\`; \`skipLibCheck: false\`, the quicker of three |
| errors in its types | what the compiler finds in these ten lines and in the declarations that they bring, where neither \`@types/node\` nor anything else is installed |

An SDK of a whole company does more than a client of ours, and \`ky\` and \`openapi-fetch\` do less: neither has tokens, an idempotency key, or a promise about what an error shows. What of
ours is text (what is wrong and what to give instead) is about a third. \`npm run bench\` sets the cost of calls beside bare \`fetch\`.

Every change is held to these figures: the gates \`size budgets\` and \`weight budgets\` of \`npm run check\`, with their limits in \`tools/checks/budgets.ts\`.
`;
