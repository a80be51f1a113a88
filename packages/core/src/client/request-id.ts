import type { Reply } from '../call.ts';

const shape = /^[\w.:/+=-]{1,128}$/;

const isEcho = (id: string, { url, headers, body }: NonNullable<Reply['sent']>): boolean =>
  url.includes(id) ||
  url.includes(encodeURIComponent(id)) ||
  Object.values(headers).some((value) => value.includes(id)) ||
  (body?.kind === 'bytes' && typeof body.bytes === 'string' && body.bytes.includes(id));

/** A request id may be shown only if it looks like one and is nothing that we sent: servers echo. */
export const requestIdOf = ({ headers, sent }: Reply, names: readonly string[]): string | undefined => {
  for (const name of names) {
    const id = headers.get(name);
    if (id !== null) return shape.test(id) && !(sent && isEcho(id, sent)) ? id : undefined;
  }
  return undefined;
};
