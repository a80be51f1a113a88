import { STATUS_CODES } from 'node:http';
import type { Exchange } from '../fault.ts';

type Headers = readonly (readonly [name: string, value: string])[];

/** The bytes of a status line and headers. Values are latin1: any byte can be said. */
export const head = (statusLine: string, headers: Headers): Buffer =>
  Buffer.from([statusLine, ...headers.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n'), 'latin1');

export const headersOf = ({ headers }: { readonly headers: Readonly<Record<string, string>> }): Headers =>
  Object.entries(headers).filter(([name]) => !['content-length', 'transfer-encoding'].includes(name.toLowerCase()));

/** A whole answer with the right framing, as a healthy server writes it. */
export const wholeAnswer = (
  method: string,
  status: number,
  headers: Headers,
  body: Uint8Array | string,
  reason = STATUS_CODES[status] ?? 'Unheard Of',
): Buffer => {
  const bytes = Buffer.from(body);
  const bodiless = status === 204 || status === 304;
  const length: Headers = bodiless ? [] : [['content-length', String(bytes.length)]];
  const start = head(`HTTP/1.1 ${status} ${reason}`, [...headers, ...length]);
  return method === 'HEAD' || bodiless ? start : Buffer.concat([start, bytes]);
};

/** Answers an exchange whole. */
export const answer = (
  { socket, request }: Exchange,
  status: number,
  headers: Headers,
  body: Uint8Array | string = '',
): void => {
  socket.write(wholeAnswer(request.method, status, headers, body));
};

/** Answers as a healthy provider does. */
export const answerWell = (exchange: Exchange): void =>
  answer(exchange, exchange.good.status, headersOf(exchange.good), exchange.good.body);
