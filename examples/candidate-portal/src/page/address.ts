import { accessIdIn } from '../paths.ts';

/** What the candidate came with. */
export interface Arrival {
  readonly accessId: string | undefined;
  /** A one-time code of the eID. */
  readonly eid: string | undefined;
  /** What the page had the eID bring back. */
  readonly state: string | undefined;
  /** Why there is none: `failed` or `declined`. */
  readonly eidError: string | undefined;
  /** A decision that was made in the approving app, as a JWT. */
  readonly token: string | undefined;
}

/** Reads the address, and at once takes out of it, and so out of the history, all but the access code. */
export const arrive = (location: Location, history: History): Arrival => {
  const { pathname, search, hash } = location;
  if (search !== '' || hash !== '') history.replaceState(null, '', pathname);
  const query = new URLSearchParams(search);
  const given = (name: string): string | undefined => query.get(name) ?? undefined;
  return {
    accessId: accessIdIn(pathname),
    eid: given('eid'),
    state: given('state'),
    eidError: given('eidError'),
    token: given('token'),
  };
};
