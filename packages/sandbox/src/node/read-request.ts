import type { IncomingMessage } from 'node:http';

import type { Incoming } from '../exchange/exchange.ts';

// Larger than the largest documented upload, small enough for a laptop.
const LIMIT = 32 * 1024 * 1024;

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
};

const readBody = async (message: IncomingMessage): Promise<Uint8Array | undefined> => {
  if (Number(message.headers['content-length'] ?? 0) > LIMIT) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > LIMIT) return undefined;
    chunks.push(chunk);
  }
  return joined(chunks, size);
};

const headersOf = (message: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
};

/** A request of node:http, as the sandbox takes it in; `undefined` where its body is longer than 32 MB. */
export const readRequest = async (message: IncomingMessage, origin: string): Promise<Incoming | undefined> => {
  const body = await readBody(message);
  return (
    body && {
      method: message.method ?? 'GET',
      url: new URL(origin + (message.url?.startsWith('/') ? message.url : '/')),
      headers: headersOf(message),
      body,
    }
  );
};
