export interface Sample {
  readonly cpuMs: number;
  readonly timeMs: number;
}

const sample = async (work: () => Promise<void>): Promise<Sample> => {
  const cpu = process.cpuUsage();
  const started = performance.now();
  await work();
  const timeMs = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000, timeMs };
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export interface Ratio {
  readonly name: string;
  readonly cpu: number;
  readonly time: number;
  readonly baselineMs: number;
  readonly oursMs: number;
}

/** Both are run in turns in the same process, so that a noisy machine is noisy for both; the ratio is the median over the rounds. */
export const compare = async (
  name: string,
  {
    baseline,
    ours,
    prepare = () => undefined,
    rounds = 11,
  }: {
    readonly baseline: () => Promise<void>;
    readonly ours: () => Promise<void>;
    /** Called before each of them, and not measured. */
    readonly prepare?: () => void;
    readonly rounds?: number;
  },
): Promise<Ratio> => {
  const measured = (work: () => Promise<void>): Promise<Sample> => {
    prepare();
    return sample(work);
  };
  await measured(baseline);
  await measured(ours);
  const pairs: { readonly baseline: Sample; readonly ours: Sample }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // The order alternates: whoever runs second finds warmer caches and more garbage.
    const first = round % 2 === 0 ? await measured(baseline) : await measured(ours);
    const second = round % 2 === 0 ? await measured(ours) : await measured(baseline);
    pairs.push(round % 2 === 0 ? { baseline: first, ours: second } : { baseline: second, ours: first });
  }
  return {
    name,
    cpu: median(pairs.map((pair) => pair.ours.cpuMs / pair.baseline.cpuMs)),
    time: median(pairs.map((pair) => pair.ours.timeMs / pair.baseline.timeMs)),
    baselineMs: median(pairs.map((pair) => pair.baseline.cpuMs)),
    oursMs: median(pairs.map((pair) => pair.ours.cpuMs)),
  };
};
