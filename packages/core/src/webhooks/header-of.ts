/** `Headers`, or a plain object as of node:http. */
export type DeliveredHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Not `instanceof`: there are as many `Headers` as there are copies of fetch. */
const isHeaders = (headers: DeliveredHeaders): headers is Headers => typeof headers.get === 'function';

/**
 * A header's value, in whatever case its name is written; of several the first.
 *
 * @example headerOf(request.headers, 'authorization');
 */
export const headerOf = (headers: DeliveredHeaders, name: string): string | undefined => {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const given = Object.keys(headers).find((candidate) => candidate.toLowerCase() === name);
  const value = given === undefined ? undefined : headers[given];
  return typeof value === 'string' || value === undefined ? value : value[0];
};
