import type { Canaries, Canary } from './canaries.ts';
import { createFinder } from './find-canaries.ts';
import type { Sighting } from './find-canaries.ts';
import type { Surface, Surfaces } from './surfaces.ts';

/** Something that may show a canary, where, and why. */
export interface Allowance<Own extends string = never> {
  readonly place: RegExp;
  readonly surfaces: readonly (Surface | Own)[];
  readonly why: string;
}

export interface LeakSearch<Own extends string> {
  /** Every canary that was seen there. Looked for once: there is much to look through. */
  sightings(surface: Surface | Own): readonly (Sighting & { readonly text: string })[];
  /** One for each place that shows where it must not. */
  leaksAt(surface: Surface | Own): readonly (Sighting & { readonly text: string })[];
  allowanceFor(place: string, surface: Surface | Own): Allowance<Own> | undefined;
}

/** Looks for every canary that was planted, on every way out. */
export const createLeakSearch = <Own extends string = never>(
  canaries: Canaries,
  surfaces: Surfaces<Own>,
  allowed: readonly Allowance<Own>[],
): LeakSearch<Own> => {
  const found = new Map<string, readonly (Sighting & { readonly text: string })[]>();
  // One for all ways out, as long as nothing more is planted: there are thousands of forms to make.
  let finder: { readonly count: number; readonly find: ReturnType<typeof createFinder> } | undefined;
  const finderOf = (planted: readonly Canary[]): ReturnType<typeof createFinder> => {
    if (finder?.count !== planted.length) finder = { count: planted.length, find: createFinder(planted) };
    return finder.find;
  };
  const sightings: LeakSearch<Own>['sightings'] = (surface) => {
    const known = found.get(surface);
    if (known !== undefined) return known;
    const find = finderOf(canaries.all());
    const seen = surfaces.texts(surface).flatMap((text) => find(text).map((sighting) => ({ ...sighting, text })));
    found.set(surface, seen);
    return seen;
  };
  const allowanceFor: LeakSearch<Own>['allowanceFor'] = (place, surface) =>
    allowed.find((allowance) => allowance.place.test(place) && allowance.surfaces.includes(surface));
  return {
    sightings,
    allowanceFor,
    leaksAt(surface) {
      const bad = sightings(surface).filter(({ place }) => !allowanceFor(place, surface));
      // The first form is the plainest.
      return [...new Map(bad.toReversed().map((each) => [each.place, each])).values()].toReversed();
    },
  };
};
