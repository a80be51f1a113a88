import { createCanaries } from './canaries.ts';
import type { CanaryCheck } from './canary-checks.ts';
import type { CanaryClient } from './canary-client.ts';
import { createFinder, formsOf } from './find-canaries.ts';
import { createLeakSearch } from './leak-search.ts';
import type { LeakSearch } from './leak-search.ts';
import { createSurfaces } from './surfaces.ts';

const group = 'the search is worth something';

const formChecks = (): readonly CanaryCheck[] =>
  formsOf('').map(({ form }) => ({
    ...{ group, name: `a canary is found whole and by half, written as: ${form}` },
    complaints() {
      const canary = { place: 'somewhere', side: 'sent', text: createCanaries().plant('somewhere', 'sent') } as const;
      const { needles = [] } = formsOf(canary.text).find((each) => each.form === form) ?? {};
      const find = createFinder([canary]);
      const missed = needles.filter((needle) => find(`…${needle}…`).length === 0).map(() => `${form} is not found`);
      return find('nothing of the kind').length === 0 ? missed : [...missed, 'what is not there is found'];
    },
  }));

/** Each deliberate leak is found, and each allowance is for something that happens. */
export const leakChecks = <Own extends string>(
  { leaks, allowed }: Pick<CanaryClient<Own>, 'leaks' | 'allowed'>,
  search: LeakSearch<Own>,
): readonly CanaryCheck[] => [
  ...formChecks(),
  ...leaks.map(({ name, surface, place, spring }) => ({
    ...({ group, name: `${name} is found` } as const),
    async complaints() {
      const planted = createCanaries();
      const seenOn = createSurfaces<Own>();
      await spring(planted, seenOn);
      const found = createLeakSearch<Own>(planted, seenOn, allowed).sightings(surface);
      return [
        ...(found.some((each) => each.place === place) ? [] : [`${place} is not found on ${surface}`]),
        ...(search.allowanceFor(place, surface) === undefined ? [] : [`${place} would be allowed on ${surface}`]),
      ];
    },
  })),
  ...allowed.map(({ place, surfaces: where }) => ({
    ...({ group, name: `${String(place)} is allowed for something that happens` } as const),
    complaints: () =>
      where
        .filter((surface) => !search.sightings(surface).some((each) => place.test(each.place)))
        .map((surface) => `it never happens on ${surface}`),
  })),
];
