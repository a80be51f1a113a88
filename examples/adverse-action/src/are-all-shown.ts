import type { Screening, SterlingClient } from '@bgc/sterling';

/**
 * Are the adverse actions that were read of a screening all that there are? `screenings.get` reads `{}`, an empty text and entries of `null` as none, and by that a second notice
 * would go out. So before one does, the answer is looked at as it came: it has to be a list, of just as many.
 */
export const areAllShown = async (
  { api }: Pick<SterlingClient, 'api'>,
  { id, adverseActions = [] }: Screening,
): Promise<boolean> => {
  const { data } = await api.GET('/v1/screenings/{id}', { params: { path: { id } } });
  const list: unknown = (data as Partial<Screening> | undefined)?.adverseActions;
  return Array.isArray(list) && list.length === adverseActions.length && !list.includes(null);
};
