import { isBgcError, isConfigurationError } from '@bgc/sterling';
import { createCanaries, createFinder, createLeakSearch, createSurfaces, formsOf, watchProcess } from '@bgc/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callbacks } from '../../src/generated/callbacks.ts';
import { operations } from '../../src/generated/operations.ts';
import { allowed } from './support/canary/allowed.ts';
import { behaviours } from './support/canary/behaviours.ts';
import { readAgain, useCallbacks } from './support/canary/callback-canaries.ts';
import { createCanaryWorld, createWire } from './support/canary/canary-world.ts';
import { doDeeds, doOperation } from './support/canary/do-deeds.ts';
import { leaks } from './support/canary/leaky.ts';
import { isOwnError } from './support/canary/own-error.ts';
import { particularDeeds } from './support/canary/particular-deeds.ts';
import type { OperationName } from './support/canary/planted-provider.ts';
import { useSandbox } from './support/canary/sandbox-canaries.ts';
import type { Surface, Surfaces } from './support/canary/surfaces.ts';
import { refusals } from './support/canary/wrong-options.ts';
import { loadEverything } from './support/load-everything.ts';

const canaries = createCanaries();
const surfaces: Surfaces = createSurfaces();
const wire = createWire();
const errorNames = new Set<string>();
const untyped: unknown[] = [];
const wentWell = new Set<OperationName>();

const watching: Surfaces = {
  ...surfaces,
  note(surface, value) {
    if (isOwnError(value)) return;
    surfaces.note(surface, value);
    if (!(value instanceof Error)) return;
    errorNames.add(value.name);
    if (!isBgcError(value)) untyped.push(value);
  },
};

let stopWatching = (): void => undefined;

beforeAll(async () => {
  await loadEverything();
  stopWatching = watchProcess(surfaces);
  for (const behaviour of behaviours) {
    const world = createCanaryWorld(canaries, watching, wire, behaviour);
    for (const name of behaviour.shownBy)
      for (const done of await doOperation(world, name))
        if (done.ok && behaviour.name === `${name} answers well`) wentWell.add(done.name);
  }
  await doDeeds(createCanaryWorld(canaries, watching, wire, { at: {} }), particularDeeds);
  await doOperation(createCanaryWorld(canaries, watching, wire, { at: {} }), 'requestToken');
  const unread = behaviours.filter(({ name }) => name.startsWith('getScreening ') && !name.includes(' code'));
  await useCallbacks(createCanaryWorld(canaries, watching, wire, { at: {} }));
  for (const behaviour of unread) await readAgain(createCanaryWorld(canaries, watching, wire, behaviour));
  for (const error of refusals(canaries.plant('refused.client.option', 'withheld'))) watching.note('error', error);
  await useSandbox(canaries, surfaces);
}, 60_000);

afterAll(() => stopWatching());

const { sightings, leaksAt, allowanceFor } = createLeakSearch(canaries, surfaces, allowed);

describe('the test is worth something', () => {
  it.each(Object.values(operations))('every string of $id was planted, and went over the wire', ({ id, sensitive }) => {
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
    for (const name of Object.keys(sensitive.parameters))
      expect(sent, `${id} ${name}`).toContain(planted.get(`${id}.parameter.${name}`) ?? 'nothing planted');
  });

  it.each(Object.keys(callbacks.screening.sensitive).filter((leaf) => leaf !== 'type'))(
    'the %s of a callback was planted',
    (leaf) => {
      expect(canaries.all().map(({ place }) => place)).toContain(`callbacks.callback.${leaf}`);
    },
  );

  it('what was to be sent was sent, what was to be answered was answered, and what was to be withheld was not sent', () => {
    const find = createFinder(canaries.all());
    const placesIn = (texts: ReadonlySet<string>) =>
      new Set([...texts].flatMap((text) => find(text).map(({ place }) => place)));
    const sent = placesIn(wire.sent);
    const answered = placesIn(wire.answered);
    const wrong = canaries.all().filter(({ place, side }) => {
      // The id of a callback is the caller's to read the screening by.
      if (place === 'callbacks.callback.payload.id' || place.startsWith('callbacks.sweep')) return false;
      return side === 'sent' ? !sent.has(place) : side === 'answered' ? !answered.has(place) : sent.has(place);
    });
    expect(wrong.map(({ place, side }) => `${place} (${side})`)).toEqual([]);
  });

  it('every operation was called as its users call it, with success, too', () => {
    expect([...wentWell].sort()).toEqual(
      Object.keys(operations)
        .filter((name) => name !== 'requestToken')
        .sort(),
    );
  });

  it('every way out was looked at', () => {
    const silent: readonly Surface[] = ['console', 'unhandled rejection'];
    const talking = surfaces.seen().filter((surface) => !silent.includes(surface));
    expect([...talking].sort()).toEqual([
      'answer to a callback',
      'callback store',
      'error',
      'event',
      'hidden members of an error',
      'journal',
      'logger',
      'onDrift',
      'onFailure',
      'supportReport',
      'sweep report',
      'tracer',
    ]);
  });

  it('every class of error was met', () => {
    expect([...errorNames].sort()).toEqual([
      'AbortedError',
      'ApiError',
      'AuthenticationError',
      'CandidateHeldError',
      'CandidateNotKeptError',
      'ConfigurationError',
      'ConflictError',
      'ConnectionError',
      'EarlierEditRefusedError',
      'InvalidRequestError',
      'KeptCandidateError',
      'NotFoundError',
      'OutcomeUnknownError',
      'PermissionError',
      'PollTimeoutError',
      'RateLimitError',
      'RedirectError',
      'ResponseParseError',
      'ResponseTooLargeError',
      'ServerError',
      'StoreError',
      'TimeoutError',
      'UnconfirmedEditError',
      'ValidationError',
      'WebhookVerificationError',
    ]);
  });

  it.each(formsOf('').map(({ form }) => form))('a canary is found whole and by half, written as: %s', (form) => {
    const [canary] = canaries.all();
    if (!canary) throw new Error('Nothing was planted.');
    const { needles = [] } = formsOf(canary.text).find((each) => each.form === form) ?? {};
    const find = createFinder([canary]);
    for (const needle of needles) expect(find(`…${needle}…`).map(({ place }) => place)).toContain(canary.place);
    expect(find('nothing of the kind')).toEqual([]);
  });

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
    ...(['error', 'hidden members of an error', 'logger', 'console', 'onDrift', 'tracer', 'onFailure'] as const),
    ...(['supportReport', 'unhandled rejection', 'journal'] as const),
    ...(['answer to a callback', 'callback store', 'sweep report'] as const),
  ];

  it.each(everywhere)('by way of: %s', (surface) => {
    expect(leaksAt(surface)).toEqual([]);
  });

  it('of a candidate that a callback embeds, when its event is logged', () => {
    const places = sightings('event').map(({ place }) => place);
    expect(places).toContain('callbacks.callback.payload.candidateId');
    expect(places.filter((place) => /payload\.candidate\.|unknown|callbacks\.(?:user|password)/.test(place))).toEqual(
      [],
    );
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
