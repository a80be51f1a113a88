/** What a package may cost whoever installs it. */
export interface WeightLimit {
  /** In `node_modules`, itself counted. */
  readonly packages: number;
  /** Bytes in `node_modules`. */
  readonly installed: number;
  /** How often the compiler instantiates a type for ten lines of a consumer, beyond the same ten lines over `fetch`. */
  readonly instantiations: number;
  /** Time of the compiler for these ten lines, against the same over `fetch`. */
  readonly typeCheckRatio: number;
  /** Time to import it, against openapi-fetch and zod/mini: what a client by hand would begin with. */
  readonly importRatio: number;
}

/** What one costs. */
export interface MeasuredWeight extends WeightLimit {
  /** Packages that come with it and are not ours. */
  readonly foreign: readonly string[];
  /** What the compiler finds in ten lines of a consumer. */
  readonly errors: number;
}

const NAMES = {
  packages: 'packages installed',
  installed: 'bytes installed',
  instantiations: 'instantiations of types',
  typeCheckRatio: 'time to type-check, against fetch,',
  importRatio: 'time to import, against openapi-fetch and zod/mini,',
} as const satisfies Record<keyof WeightLimit, string>;

/** What is wrong with the weight of a package. A figure that could not be measured is wrong, too. */
export const judgeWeight = (name: string, measured: MeasuredWeight, limit: WeightLimit): readonly string[] => [
  ...measured.foreign.map((each) => `${name} brings ${each}, which is not ours.`),
  ...(measured.errors > 0 ? [`${name}: ten lines of a consumer have ${measured.errors} errors.`] : []),
  ...(Object.keys(NAMES) as (keyof WeightLimit)[])
    .filter((key) => !(measured[key] <= limit[key]))
    .map(
      (key) =>
        `${name}: ${NAMES[key]} ${measured[key]}, over its limit of ${limit[key]}. ` +
        'Find what came in, or raise the limit in tools/checks/budgets.ts and say why.',
    ),
];
