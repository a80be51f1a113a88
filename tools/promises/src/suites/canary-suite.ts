import { isConfigurationError } from '@bgc/core';
import type { DescribedOperation } from '@bgc/core';
import { describe, expect, it } from 'vitest';

import { parameterPlace } from '../by-escape-hatch.ts';
import { createCanaries } from '../canaries.ts';
import type { Canaries } from '../canaries.ts';
import type { Leak } from '../common-leaks.ts';
import { createFinder, formsOf } from '../find-canaries.ts';
import { notOnTheWire, onTheWrongSide } from '../judge-wire.ts';
import { createLeakSearch } from '../leak-search.ts';
import type { Allowance, LeakSearch } from '../leak-search.ts';
import { createSurfaces } from '../surfaces.ts';
import type { Surface, Surfaces } from '../surfaces.ts';
import type { ErrorWatch } from '../watch-errors.ts';
import type { Wire } from '../wire.ts';

/** What every client's canary test has done before it looks. */
export interface CanarySuite<Own extends string> {
  readonly operations: Readonly<Record<string, DescribedOperation>>;
  readonly canaries: Canaries;
  readonly surfaces: Surfaces<Own>;
  readonly errors: Pick<ErrorWatch<Own>, 'names' | 'untyped'>;
  readonly wire: Wire;
  readonly allowed: readonly Allowance<Own>[];
  readonly leaks: readonly Leak<Own>[];
  /** The client's own ways out, beside those that all have. */
  readonly ownSurfaces: readonly Own[];
  /** Those of them that may say more than the others, and are looked at by tests of their own. */
  readonly judgedApart?: readonly Own[];
  /** Every class of error that must have been met: all of them, and no other. */
  readonly errorNames: readonly string[];
  /** Those that are met only on a slow machine. */
  readonly rareErrorNames?: readonly string[];
  readonly placeOf?: (operation: string, parameter: string) => string;
  /** Places that may be on both sides. */
  readonly isOnBothSides?: (place: string) => boolean;
  readonly refusals: (canary: string) => readonly unknown[];
}

const silent: readonly Surface[] = ['console', 'unhandled rejection'];
const talking: readonly Surface[] = [
  ...(['error', 'hidden members of an error', 'logger', 'onDrift', 'tracer'] as const),
  ...(['onFailure', 'supportReport', 'journal'] as const),
];

/** Shows that the canaries were really there, that leaks are found, and that there is none. Gives the search, for what is particular to a client. */
export const canarySuite = <Own extends string = never>(suite: CanarySuite<Own>): LeakSearch<Own> => {
  const { canaries, surfaces, wire, allowed, ownSurfaces, placeOf = parameterPlace } = suite;
  const search = createLeakSearch<Own>(canaries, surfaces, allowed);

  describe('the test is worth something', () => {
    it.each(Object.values(suite.operations))('every string of $id was planted, and went over the wire', (operation) => {
      expect(notOnTheWire(operation, { canaries, wire, placeOf })).toEqual([]);
    });

    it('what was to be sent was sent, what was to be answered was answered, and what was to be withheld was not sent', () => {
      expect(onTheWrongSide({ canaries, wire }, suite.isOnBothSides)).toEqual([]);
    });

    it('every way out was looked at', () => {
      const isSilent = (surface: Surface | Own): boolean => (silent as readonly string[]).includes(surface);
      const seen = surfaces.seen().filter((surface) => !isSilent(surface));
      expect(seen.toSorted()).toEqual([...talking, ...ownSurfaces].toSorted());
    });

    it('every class of error was met', () => {
      const met = [...suite.errors.names].filter((name) => suite.rareErrorNames?.includes(name) !== true);
      expect(met.toSorted()).toEqual(suite.errorNames.toSorted());
    });

    it.each(formsOf('').map(({ form }) => form))('a canary is found whole and by half, written as: %s', (form) => {
      const [canary] = canaries.all();
      if (!canary) throw new Error('Nothing was planted.');
      const { needles = [] } = formsOf(canary.text).find((each) => each.form === form) ?? {};
      const find = createFinder([canary]);
      for (const needle of needles) expect(find(`…${needle}…`).map(({ place }) => place)).toContain(canary.place);
      expect(find('nothing of the kind')).toEqual([]);
    });

    it.each(suite.leaks)('$name is found', async ({ surface, place, spring }) => {
      const planted = createCanaries();
      const seenOn = createSurfaces<Own>();
      await spring(planted, seenOn);
      const searched = createLeakSearch<Own>(planted, seenOn, allowed).sightings(surface);
      expect(searched.map((each) => each.place)).toContain(place);
      expect(search.allowanceFor(place, surface)).toBeUndefined();
    });

    it.each(allowed)('$place is allowed for something that happens', ({ place, surfaces: where }) => {
      for (const surface of where) {
        const isSeen = search.sightings(surface).some((each) => place.test(each.place));
        expect(isSeen, surface).toBe(true);
      }
    });
  });

  describe('no canary gets out', () => {
    const judgedHere = ownSurfaces.filter((surface) => suite.judgedApart?.includes(surface) !== true);
    it.each([...talking, ...silent, ...judgedHere])('by way of: %s', (surface) => {
      expect(search.leaksAt(surface)).toEqual([]);
    });

    it('nothing is written to the console, and no rejection is left unhandled', () => {
      expect(surfaces.texts('console')).toEqual([]);
      expect(surfaces.texts('unhandled rejection')).toEqual([]);
    });

    it('only typed errors are thrown', () => {
      expect(suite.errors.untyped).toEqual([]);
    });

    it('a wrong option is refused by its name', () => {
      const errors = suite.refusals('canary');
      expect(errors.map((error) => isConfigurationError(error))).toEqual(errors.map(() => true));
    });
  });
  return search;
};
