import { concatenate } from '../concatenate.ts';

/** `already-read`: something consumed the body before, or it is not a web-standard Request at all. */
export type CappedBody =
  | { readonly kind: 'complete'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'already-read' };

const readStream = async (stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<CappedBody> => {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { kind: 'complete', bytes: concatenate(chunks, size) };
    if (!ArrayBuffer.isView(value)) return { kind: 'unreadable' };
    size += value.byteLength;
    if (!(size <= maxBytes)) {
      // Not waited for: a sender that does not stop would hold the answer up.
      reader.cancel().catch(() => {});
      return { kind: 'too-large' };
    }
    chunks.push(value);
  }
};

/**
 * Reads a request's body and stops as soon as it is larger than `maxBytes`, whatever its Content-Length says or whether it has one. Total:
 * never throws.
 *
 * @example
 * const body = await readCappedBody(request, 1_000_000);
 * if (body.kind !== 'complete') return new Response(null, { status: body.kind === 'too-large' ? 413 : 400 });
 */
export const readCappedBody = async (request: Request, maxBytes: number): Promise<CappedBody> => {
  try {
    const { body } = request;
    if (request.bodyUsed || body?.locked === true) return { kind: 'already-read' };
    if (body === null) return { kind: 'complete', bytes: new Uint8Array() };
    // An Express or Node request has no `body`, or a parsed one.
    if (typeof body?.getReader !== 'function') return { kind: 'already-read' };
    if (Number(request.headers.get('content-length')) > maxBytes) return { kind: 'too-large' };
    return await readStream(body, maxBytes);
  } catch {
    return { kind: 'unreadable' };
  }
};
