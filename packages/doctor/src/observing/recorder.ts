import type { Clock } from '@bgc/core';

import type { Fetch } from '../providers/provider.ts';

/** One request of the client and what came of it. URLs and headers are not kept, but for the date. */
export interface Exchange {
  /** Of the requests made here, only the one for a token is a POST. */
  readonly forToken: boolean;
  readonly sentAt: number;
  /** When the head of the answer was there. */
  readonly receivedAt?: number;
  readonly status?: number;
  /** The header `date`, in milliseconds. */
  readonly date?: number;
  /** What was read of the answer, at most 64 KiB. Never shown. */
  readonly body: () => Uint8Array;
}

export interface Recorder {
  readonly fetch: Fetch;
  readonly exchanges: () => readonly Exchange[];
}

const mostKept = 65_536;

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
};

/** Keeps what goes by, without delaying it or reading ahead of the client. */
const overhear = (response: Response, chunks: Uint8Array[]): Response => {
  const { body, status, statusText, headers } = response;
  if (body === null) return response;
  let kept = 0;
  const through = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      if (kept < mostKept) chunks.push(chunk.slice(0, mostKept - kept));
      kept += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  return new Response(body.pipeThrough(through), { status, statusText, headers });
};

const readDate = (headers: Headers): number | undefined => {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isFinite(date) ? date : undefined;
};

/** A fetch that notes when each request went and what came back, so that the client itself is what is looked at. */
export const createRecorder = (fetch: Fetch, clock: Clock): Recorder => {
  const noted: Exchange[] = [];
  return {
    exchanges: () => noted,
    async fetch(input, init) {
      const chunks: Uint8Array[] = [];
      const sent: Exchange = { forToken: init?.method === 'POST', sentAt: clock.now(), body: () => joined(chunks) };
      const index = noted.push(sent) - 1;
      const response = await fetch(input, init);
      const date = readDate(response.headers);
      const { status } = response;
      noted[index] = { ...sent, receivedAt: clock.now(), status, ...(date === undefined ? {} : { date }) };
      // An opaque redirect has no status that a Response could be made with.
      return status < 200 ? response : overhear(response, chunks);
    },
  };
};
