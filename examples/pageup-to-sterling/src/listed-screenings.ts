import { screeningIdsOf } from '@bgc/sterling';
import type { SterlingClient } from '@bgc/sterling';

import { Trouble } from './trouble.ts';

type Lists = Readonly<Record<'screenings' | 'screeningIds', unknown>>;

/**
 * The ids of a candidate's screenings, where it is asked whether an order arrived: Sterling's sample shows the list also where it is empty. A candidate without it, with
 * something else in its place, or with entries that no id is found in, does not say that there are none, and the order would be sent again. `candidates.get` reads such as an
 * empty list, so the answer is looked at as it came.
 */
export const listedScreenings = async (
  { api }: Pick<SterlingClient, 'api'>,
  id: string,
): Promise<readonly string[]> => {
  const { data, response } = await api.GET('/v1/candidates/{id}', { params: { path: { id } } });
  const { screenings, screeningIds } = (data ?? {}) as Partial<Lists>;
  const lists = [screenings, screeningIds].filter(Boolean);
  const ids = lists.filter(Array.isArray).flatMap((entries) =>
    entries.map((entry: unknown) => {
      const [named] = screeningIdsOf({ id, screenings: [entry] });
      return named?.trim() ?? '';
    }),
  );
  if (lists.length === 0 || !lists.every(Array.isArray) || ids.includes(''))
    throw new Trouble(`Sterling does not say which screenings candidate ${id} has (status ${response.status}).`);
  return [...new Set(ids)];
};
