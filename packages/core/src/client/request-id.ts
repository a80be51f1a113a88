import type { Reply } from '../call.ts';
import type { ProviderDefinition } from '../provider.ts';
import { echoIn, textsSent } from './echo-of.ts';

const shape = /^[\w.:/+=-]{1,128}$/;

/** Also one that is too short to tell anything but where it stands as it is. */
const isEcho = (id: string, sent: NonNullable<Reply['sent']>): boolean => {
  const texts = textsSent(sent);
  return texts.some((text) => text.includes(id)) || echoIn(texts)(id);
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
