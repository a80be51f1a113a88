import { createGrowingBytes } from '../growing-bytes.ts';
import { AttemptFailure } from './attempt-failure.ts';

/** What `content-length` promises of the bytes that we get to see: nothing, once they were encoded on the way. */
export const announcedLength = (headers: Headers): number | undefined => {
  const length = headers.get('content-length');
  return length !== null && /^\d{1,15}$/.test(length) && headers.get('content-encoding') === null
    ? Number(length)
    : undefined;
};

/** The whole body, up to `maxBytes`; let go when the signal is aborted, also where fetch itself would not. A body that is shorter or longer than announced is a failed attempt, also where fetch lets it pass. */
export const readBody = async (
  response: Response,
  {
    maxBytes,
    hasBody,
    signal,
  }: { readonly maxBytes: number; readonly hasBody: boolean; readonly signal?: AbortSignal | undefined },
): Promise<Uint8Array> => {
  const { body } = response;
  const announced = hasBody ? announcedLength(response.headers) : undefined;
  if (announced !== undefined && announced > maxBytes) {
    void body?.cancel().catch(() => undefined);
    throw new AttemptFailure('too-large', { maxBytes, status: response.status });
  }
  const bytes = createGrowingBytes();
  if (body !== null) {
    const reader = body.getReader();
    const letGo = (): void => void reader.cancel().catch(() => undefined);
    signal?.addEventListener('abort', letGo);
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        if (bytes.length() + part.value.length > maxBytes) {
          letGo();
          throw new AttemptFailure('too-large', { maxBytes, status: response.status });
        }
        bytes.add(part.value);
      }
    } finally {
      // Also after a body that broke off: Node's fetch keeps the signal, and a listener that holds the body keeps what was sent with it, for good.
      signal?.removeEventListener('abort', letGo);
    }
  }
  if (announced !== undefined && announced !== bytes.length())
    throw new AttemptFailure('truncated', { reason: 'content-length' });
  return bytes.view();
};
