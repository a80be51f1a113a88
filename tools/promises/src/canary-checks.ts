import { isConfigurationError } from '@bgc/core';

import { parameterPlace } from './by-escape-hatch.ts';
import type { CanaryClient, CanaryRun } from './canary-client.ts';
import type { CanaryWatch } from './canary-watch.ts';
import { createLeakSearch } from './leak-search.ts';
import type { LeakSearch } from './leak-search.ts';
import { leakChecks } from './leak-checks.ts';
import { echoed, neverRepeated, notOnTheWire, onTheWrongSide, placesOnTheWire } from './judge-wire.ts';
import type { PlacesOnTheWire } from './judge-wire.ts';
import type { Surface } from './surfaces.ts';

/** One promise about a client that was watched. */
export interface CanaryCheck {
  readonly group: 'the search is worth something' | 'no canary gets out';
  readonly name: string;
  /** Nothing, as it should be. Names places and ways out, and no value. */
  readonly complaints: () => readonly string[] | Promise<readonly string[]>;
  /** What was seen, for who mends it. */
  readonly context?: () => string;
}

/** Nothing is ever to come out there. */
const silent: readonly Surface[] = ['console', 'unhandled rejection', 'uncaught exception', 'causes of an error'];
/** Others may say something there. */
const shared: readonly Surface[] = ['standard streams', 'process warning'];
const talking: readonly Surface[] = [
  ...(['message of an error', 'inspect of an error', 'JSON of an error', 'details of an error'] as const),
  ...(['hidden members of an error', 'logger', 'onDrift', 'tracer', 'OpenTelemetry'] as const),
  ...(['onFailure', 'supportReport', 'journal'] as const),
];

const differences = (wanted: readonly string[], found: readonly string[]): readonly string[] => [
  ...wanted.filter((each) => !found.includes(each)).map((each) => `${each} was not met`),
  ...found.filter((each) => !wanted.includes(each)).map((each) => `${each} was met`),
];

/** Every way out of a client. */
export const waysOut = <Own extends string>(client: CanaryClient<Own>): readonly (Surface | Own)[] => [
  ...talking.filter((surface) => client.without?.includes(surface) !== true),
  ...client.ownSurfaces,
  ...silent,
  ...shared,
];

export interface CanaryChecks<Own extends string> {
  readonly checks: readonly CanaryCheck[];
  readonly search: LeakSearch<Own>;
  /** Looked for once: there is much to look through. */
  readonly onWire: () => PlacesOnTheWire;
}

/** Everything that must hold once a client has been watched: its tests go through it one by one, and the report all at once. */
export const canaryChecks = <Own extends string>(
  client: CanaryClient<Own>,
  watch: CanaryWatch<Own>,
  ran: () => CanaryRun,
): CanaryChecks<Own> => {
  const { canaries, surfaces, wire, errors } = watch;
  const { placeOf = parameterPlace, rareErrorNames = [] } = client;
  const search = createLeakSearch<Own>(canaries, surfaces, client.allowed);
  let places: PlacesOnTheWire | undefined;
  const onWire = (): PlacesOnTheWire => (places ??= placesOnTheWire({ canaries, wire }));
  const worth = 'the search is worth something';
  const none = 'no canary gets out';
  const talks = waysOut(client).filter((surface) => ![...silent, ...shared].includes(surface as Surface));

  const checks: readonly CanaryCheck[] = [
    ...Object.values(client.operations).map((operation) => ({
      ...({ group: worth, name: `every string of ${operation.id} was planted, and went over the wire` } as const),
      complaints: () => notOnTheWire(operation, { canaries, wire, placeOf }),
    })),
    {
      group: worth,
      name: 'what was to be sent was sent, what was to be answered was answered, and what was to be withheld was not sent',
      complaints: () => onTheWrongSide(canaries.all(), onWire(), client.isOnBothSides),
    },
    {
      group: worth,
      name: 'every way out was looked at',
      complaints: () =>
        differences(
          talks,
          surfaces.seen().filter((surface) => ![...silent, ...shared].includes(surface as Surface)),
        ),
    },
    {
      group: worth,
      name: 'every class of error was met',
      complaints: () =>
        differences(
          client.errorNames,
          [...errors.names].filter((name) => !rareErrorNames.includes(name)),
        ),
    },
    {
      group: worth,
      name: 'every operation that is called by its users succeeded, too',
      complaints: () =>
        differences(
          Object.keys(client.operations).filter((name) => name !== client.tokenOperation),
          ran().wentWell,
        ),
    },
    {
      group: worth,
      name: 'what was sent came back in answers',
      complaints: () => [
        ...(echoed(canaries.all(), onWire()).length > 0 ? [] : ['nothing was echoed']),
        ...neverRepeated(canaries.all(), wire).map((how) => `nothing was echoed ${how}`),
      ],
    },
    ...leakChecks(client, search),
    ...waysOut(client).map((surface) => ({
      ...({ group: none, name: `by way of: ${surface}` } as const),
      complaints: () => search.leaksAt(surface).map(({ place, form }) => `${place}, ${form}, by way of ${surface}`),
      context: () =>
        search
          .leaksAt(surface)
          .map(({ place, text }) => `${place}: ${text.slice(0, 300)}`)
          .join('\n'),
    })),
    ...silent.map((surface) => ({
      ...({ group: none, name: `nothing at all comes by way of: ${surface}` } as const),
      complaints: () =>
        surfaces
          .texts(surface)
          .slice(0, 1)
          .map(() => `something came by way of ${surface}`),
      context: () => surfaces.texts(surface).join('\n').slice(0, 2_000),
    })),
    {
      group: none,
      name: 'only typed errors are thrown',
      complaints: () => errors.untyped.map(() => 'an error of no class of ours'),
      context: () =>
        errors.untyped
          .map((error) => String((error as Error).stack))
          .join('\n')
          .slice(0, 2_000),
    },
    {
      group: none,
      name: 'a wrong option is refused by its name',
      complaints: async () =>
        (await client.refusals('canary')).flatMap((error, index) =>
          isConfigurationError(error) ? [] : [`wrong option ${index} was not refused`],
        ),
    },
    ...(client.ownChecks?.({ watch, search, ran }) ?? []),
  ];
  return { checks, search, onWire };
};
