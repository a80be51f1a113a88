import { isBgcError, isConfigurationError } from '@bgc/pageup';
import { createCanaries, createFinder, createLeakSearch, createSurfaces, formsOf, watchProcess } from '@bgc/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { operations } from '../src/generated/operations.ts';
import { allowed } from './support/canary/allowed.ts';
import { behaviours } from './support/canary/answers.ts';
import { createCanaryWorld, createWire } from './support/canary/canary-world.ts';
import { doEverything } from './support/canary/deeds.ts';
import { useSandbox } from './support/canary/sandbox-canaries.ts';
import { leaks } from './support/canary/leaky.ts';
import type { Surface, Surfaces } from './support/canary/surfaces.ts';
import { refusals } from './support/canary/wrong-options.ts';
import { loadEverything } from './support/load-everything.ts';

const canaries = createCanaries();
const surfaces: Surfaces = createSurfaces();
const wire = createWire();
const errorNames = new Set<string>();
const untyped: unknown[] = [];
const own = (error: unknown): boolean => error instanceof TypeError && error.message === 'A handler that fails.';

const watching: Surfaces = {
  ...surfaces,
  note(surface, value) {
    surfaces.note(surface, value);
    if (!(value instanceof Error)) return;
    errorNames.add(value.name);
    if (!isBgcError(value) && !own(value)) untyped.push(value);
  },
};

let stopWatching = (): void => undefined;

beforeAll(async () => {
  await loadEverything();
  stopWatching = watchProcess(surfaces);
  for (const behaviour of behaviours) await doEverything(createCanaryWorld(canaries, watching, wire, behaviour));
  for (const error of refusals(canaries.plant('refused.client.option', 'withheld'))) watching.note('error', error);
  await useSandbox(canaries, surfaces);
}, 60_000);

afterAll(() => stopWatching());

const { sightings, leaksAt, allowanceFor } = createLeakSearch(canaries, surfaces, allowed);

describe('the test is worth something', () => {
  it.each(Object.values(operations))(
    'every string of $id was planted, and went over the wire',
    ({ id, path, sensitive }) => {
      const planted = new Map(canaries.all().map(({ place, text }) => [place, text]));
      const parts = { request: sensitive.request, response: sensitive.response, error: sensitive.error };
      const sent = [...wire.sent].join('\n');
      const answered = [...wire.answered].join('\n');
      for (const [part, paths] of Object.entries(parts)) {
        for (const leaf of Object.keys(paths)) {
          const text = planted.get(`${id}.${part}.${leaf}`);
          expect(text, `${id}.${part}.${leaf}`).toBeDefined();
          expect((part === 'request' ? sent : answered).includes(text ?? ''), `${id}.${part}.${leaf} on the wire`).toBe(
            true,
          );
        }
      }
      for (const name of Object.keys(sensitive.parameters)) {
        const place = name === 'tenantId' ? 'options.tenantId' : `${id}.parameter.${name}`;
        expect(sent, `${path} ${name}`).toContain(planted.get(place) ?? 'nothing planted');
      }
    },
  );

  it('what was to be sent was sent, what was to be answered was answered, and what was to be withheld was not sent', () => {
    const find = createFinder(canaries.all());
    const placesIn = (texts: ReadonlySet<string>) =>
      new Set([...texts].flatMap((text) => find(text).map(({ place }) => place)));
    const sent = placesIn(wire.sent);
    const answered = placesIn(wire.answered);
    for (const { place, side } of canaries.all()) {
      if (side === 'sent') expect(sent.has(place), place).toBe(true);
      else if (side === 'answered') expect(answered.has(place), place).toBe(true);
      else expect(sent.has(place), place).toBe(false);
    }
  });

  it('every way out was looked at', () => {
    const silent: readonly Surface[] = ['console', 'unhandled rejection'];
    const talking = surfaces.seen().filter((surface) => !silent.includes(surface));
    expect(new Set(talking)).toEqual(
      new Set<Surface>([
        'error',
        'hidden members of an error',
        'journal',
        'logger',
        'onDrift',
        'onFailure',
        'onReport',
        'onSetAside',
        'summary',
        'supportReport',
        'tracer',
        'watch status',
      ]),
    );
  });

  it('every class of error was met', () => {
    const met = [...errorNames].sort();
    expect(met).toEqual(
      expect.arrayContaining(['ApiError', 'AuthenticationError', 'PermissionError', 'NotFoundError']),
    );
    expect(met).toEqual(expect.arrayContaining(['ConflictError', 'ValidationError', 'RateLimitError', 'ServerError']));
    expect(met).toEqual(expect.arrayContaining(['ConnectionError', 'TimeoutError', 'AbortedError', 'RedirectError']));
    expect(met).toEqual(
      expect.arrayContaining([
        'ResponseParseError',
        'ResponseTooLargeError',
        'InvalidRequestError',
        'ConfigurationError',
      ]),
    );
    expect(met).toEqual(
      expect.arrayContaining(['CannotKeepError', 'KeptRecordError', 'NothingKeptError', 'CheckHeldError']),
    );
    expect(met).toEqual(expect.arrayContaining(['LeaseLostError', 'TransitionError', 'UnconfirmedWriteError']));
  });

  it.each(formsOf('').map(({ form }) => form))('a canary is found whole and by half, written as: %s', (form) => {
    const [canary] = canaries.all();
    if (!canary) throw new Error('Nothing was planted.');
    const { needles = [] } = formsOf(canary.text).find((each) => each.form === form) ?? {};
    const find = createFinder([canary]);
    for (const needle of needles) expect(find(`…${needle}…`).map(({ place }) => place)).toContain(canary.place);
    expect(find('nothing of the kind')).toEqual([]);
  });

  it.each([0, 1, 2, 3, 4])(
    'a canary is found in the base64 of a longer text that begins %i characters before it',
    (before) => {
      const [canary] = canaries.all();
      if (!canary) throw new Error('Nothing was planted.');
      const find = createFinder([canary]);
      expect(find(btoa(`${'='.repeat(before)}${canary.text} and more`))).not.toEqual([]);
    },
  );

  it.each(leaks)('$name is found', async ({ surface, place, spring }) => {
    const planted = createCanaries();
    const seenOn: Surfaces = createSurfaces();
    await spring(planted, seenOn);
    const searched = createLeakSearch(planted, seenOn, allowed).sightings(surface);
    expect(searched.map((each) => each.place)).toContain(place);
    expect(allowanceFor(place, surface)).toBeUndefined();
  });

  it.each(allowed)('$place is allowed for something that happens', ({ place, surfaces: where }) => {
    for (const surface of where)
      expect(
        sightings(surface).some((each) => place.test(each.place)),
        surface,
      ).toBe(true);
  });
});

describe('no canary gets out', () => {
  const everywhere: readonly Surface[] = [
    ...([
      'error',
      'hidden members of an error',
      'logger',
      'console',
      'onDrift',
      'tracer',
      'onFailure',
      'supportReport',
    ] as const),
    ...(['onSetAside', 'onReport', 'summary', 'watch status', 'unhandled rejection', 'journal'] as const),
  ];

  it.each(everywhere)('by way of: %s', (surface) => {
    expect(leaksAt(surface)).toEqual([]);
  });

  it('nothing is written to the console, and no rejection is left unhandled', () => {
    expect(surfaces.texts('console')).toEqual([]);
    expect(surfaces.texts('unhandled rejection')).toEqual([]);
  });

  it('only typed errors are thrown', () => {
    expect(untyped).toEqual([]);
  });

  it('a wrong option is refused by its name', () => {
    const errors = refusals('canary');
    expect(errors.map((error) => isConfigurationError(error))).toEqual(errors.map(() => true));
  });
});
