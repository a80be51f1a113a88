import { Buffer } from 'node:buffer';

import { canaryChecks, waysOut } from '../canary-checks.ts';
import type { CanaryClient } from '../canary-client.ts';
import { createCanaryWatch } from '../canary-watch.ts';
import type { CanaryWatch } from '../canary-watch.ts';
import { formsOf } from '../find-canaries.ts';
import { echoed } from '../judge-wire.ts';
import { kindOf, kinds } from './kinds-of-values.ts';
import type { Kind } from './kinds-of-values.ts';

export interface Sink {
  readonly name: string;
  /** How often something came out there. */
  readonly noted: number;
  /** Without repetitions. */
  readonly texts: number;
  readonly bytes: number;
}

export interface AllowedSightings {
  readonly place: string;
  readonly surfaces: readonly string[];
  readonly why: string;
  /** In how many texts. */
  readonly seen: number;
}

/** What was planted in a client, where it was looked for, and what was found. No value is in it. */
export interface ClientReport {
  readonly client: string;
  readonly operations: number;
  readonly behaviours: number;
  readonly requests: number;
  readonly planted: Readonly<Record<Kind, number>>;
  /** Of them, those that the provider sent back. */
  readonly echoed: number;
  readonly sinks: readonly Sink[];
  readonly forms: readonly string[];
  readonly allowed: readonly AllowedSightings[];
  readonly checks: number;
  /** The checks that failed: what was found where. */
  readonly red: readonly { readonly name: string; readonly complaints: readonly string[] }[];
}

/** Springs one of the client's own deliberate leaks, as if it were its code. */
const plantLeak = async <Own extends string>(client: CanaryClient<Own>, watch: CanaryWatch<Own>): Promise<void> => {
  const [leak] = client.leaks;
  if (leak === undefined) throw new Error(`${client.name} has no leak that could be planted.`);
  await leak.spring(watch.canaries, watch.surfaces);
  for (const { place, side, text } of watch.canaries.all())
    if (place.startsWith('leak.') && side !== 'withheld') watch.wire[side].add(text);
};

const sinkOf = <Own extends string>(
  { surfaces }: CanaryWatch<Own>,
  name: Parameters<typeof surfaces.texts>[0],
): Sink => {
  const texts = surfaces.texts(name);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { name, noted: surfaces.noted(name), texts: texts.length, bytes };
};

/** Watches a client as its tests do, and says what came of it. */
export const reportOn = async <Own extends string>(
  client: CanaryClient<Own>,
  options: { readonly plantLeak?: boolean } = {},
): Promise<ClientReport> => {
  const watch = createCanaryWatch<Own>(client);
  const ran = await watch.during(() => client.run(watch));
  if (options.plantLeak === true) await plantLeak(client, watch);
  const { checks, search, onWire } = canaryChecks(client, watch, () => ran);
  const red: { readonly name: string; readonly complaints: readonly string[] }[] = [];
  // Leaks are sprung by the checks, too: what they leave behind must not end the report.
  const late = createCanaryWatch<Own>(client);
  await late.during(async () => {
    for (const { name, complaints } of checks) {
      const found = await complaints();
      if (found.length > 0) red.push({ name, complaints: found });
    }
  });
  const left = (['unhandled rejection', 'uncaught exception'] as const).filter((name) => late.surfaces.noted(name) > 0);
  if (left.length > 0)
    red.push({
      name: 'nothing is left behind by a call that leaks',
      complaints: left.map((name) => `by way of ${name}`),
    });
  const planted = watch.canaries.all();
  const plantedAs = (kind: Kind): number =>
    planted.filter((canary) => kindOf(canary, client.operations) === kind).length;
  return {
    client: client.name,
    operations: Object.keys(client.operations).length,
    behaviours: ran.behaviours,
    requests: [...watch.wire.requests.values()].reduce((sum, each) => sum + each, 0),
    planted: Object.fromEntries(kinds.map((kind) => [kind, plantedAs(kind)])) as Record<Kind, number>,
    echoed: echoed(planted, onWire()).length,
    sinks: waysOut(client).map((name) => sinkOf(watch, name)),
    forms: formsOf('').map(({ form }) => form),
    allowed: client.allowed.map(({ place, surfaces, why }) => ({
      ...{ place: place.source, surfaces, why },
      seen: surfaces.flatMap((surface) => search.sightings(surface).filter((each) => place.test(each.place))).length,
    })),
    ...{ checks: checks.length, red },
  };
};
