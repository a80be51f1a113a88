import type { Clock } from '../clock.ts';
import { createGrowingBytes } from '../growing-bytes.ts';
import { systemClock } from '../system-clock.ts';

/** `already-read`: something consumed the body before, or it is not a web-standard Request at all. */
export type CappedBody =
  | { readonly kind: 'complete'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'already-read' };

/** How long a body may take to come. */
export interface BodyTimeLimit {
  /** Milliseconds until the whole body has to be there; no limit unless told. */
  readonly timeoutMs?: number;
  /** The system's time unless told. */
  readonly clock?: Clock;
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** Not waited for: a sender that does not stop would hold the answer up. */
const giveUp = (reader: Reader): void => void reader.cancel().catch(() => {});

const readStream = async (reader: Reader, maxBytes: number): Promise<CappedBody> => {
  const bytes = createGrowingBytes();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { kind: 'complete', bytes: bytes.view() };
    if (!ArrayBuffer.isView(value)) return { kind: 'unreadable' };
    if (!(bytes.length() + value.byteLength <= maxBytes)) {
      giveUp(reader);
      return { kind: 'too-large' };
    }
    bytes.add(value);
  }
};

const readInTime = async (
  reader: Reader,
  maxBytes: number,
  { timeoutMs, clock = systemClock }: BodyTimeLimit,
): Promise<CappedBody> => {
  if (timeoutMs === undefined) return readStream(reader, maxBytes);
  let cancel = (): void => {};
  const late = new Promise<CappedBody>((resolve) => {
    cancel = clock.schedule(timeoutMs, () => {
      resolve({ kind: 'too-slow' });
      giveUp(reader);
    });
  });
  return Promise.race([late, readStream(reader, maxBytes)]).finally(cancel);
};

/**
 * Reads the body of a request, or of an answer, and stops as soon as it is larger than `maxBytes`, whatever its Content-Length says or whether it has one,
 * or when it takes longer than `timeoutMs`, however steadily it trickles. Total: never throws.
 *
 * @example
 * const body = await readCappedBody(request, 1_000_000, { timeoutMs: 30_000 });
 * if (body.kind !== 'complete') return new Response(null, { status: body.kind === 'too-large' ? 413 : 400 });
 */
export const readCappedBody = async (
  request: Pick<Request, 'body' | 'bodyUsed' | 'headers'>,
  maxBytes: number,
  limit: BodyTimeLimit = {},
): Promise<CappedBody> => {
  try {
    const { body } = request;
    if (request.bodyUsed || body?.locked === true) return { kind: 'already-read' };
    if (body === null) return { kind: 'complete', bytes: new Uint8Array() };
    // An Express or Node request has no `body`, or a parsed one.
    if (typeof body?.getReader !== 'function') return { kind: 'already-read' };
    if (Number(request.headers.get('content-length')) > maxBytes) return { kind: 'too-large' };
    return await readInTime(body.getReader(), maxBytes, limit);
  } catch {
    return { kind: 'unreadable' };
  }
};
