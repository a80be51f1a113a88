import type { Reply } from '../call.ts';
import type { ProviderDefinition } from '../provider.ts';

const shape = /^[\w.:/+=-]{1,128}$/;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Long enough not to be in an id by chance. */
const words = /[\w-]{6,}/g;

/** An id that is in what was sent, or that a word of what was sent is in: `req-000-00-0000`. */
const isEcho = (id: string, { url, headers, body }: NonNullable<Reply['sent']>): boolean => {
  const text = body?.kind === 'bytes' && typeof body.bytes === 'string' ? body.bytes : '';
  return [url, decode(url), ...Object.values(headers), text, decode(text)].some(
    (sent) => sent.includes(id) || (sent.match(words) ?? []).some((word) => id.includes(word)),
  );
};

/** A request id may be shown only if it looks like one and is nothing that we sent: servers echo. A header goes before the body. */
export const requestIdOf = (
  reply: Reply,
  { requestIdHeaders, readRequestId }: Pick<ProviderDefinition, 'requestIdHeaders' | 'readRequestId'>,
): string | undefined => {
  const { headers, sent } = reply;
  const header = requestIdHeaders.map((name) => headers.get(name)).find((id) => id !== null);
  const id = header ?? readRequestId?.(reply);
  return id !== undefined && shape.test(id) && !(sent && isEcho(id, sent)) ? id : undefined;
};
