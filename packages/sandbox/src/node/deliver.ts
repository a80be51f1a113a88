import type { ServerResponse } from 'node:http';

import type { Delivery, Reply } from '../exchange/exchange.ts';

const writeHead = (response: ServerResponse, reply: Reply, contentLength: number): void => {
  const cookies = reply.cookies?.length ? { 'set-cookie': [...reply.cookies] } : {};
  const headers = { ...reply.headers, ...cookies, 'content-length': String(contentLength) };
  // A 204 must not carry a length (RFC 9110 section 8.6).
  if (reply.status === 204) Reflect.deleteProperty(headers, 'content-length');
  if (reply.statusText === undefined) response.writeHead(reply.status, headers);
  else response.writeHead(reply.status, reply.statusText, headers);
};

const whole = (response: ServerResponse, reply: Reply): void => {
  writeHead(response, reply, reply.body.byteLength);
  response.end(reply.status === 204 ? undefined : reply.body);
};

const truncated = (response: ServerResponse, reply: Reply): void => {
  writeHead(response, reply, Math.max(2, reply.body.byteLength));
  const half = reply.body.subarray(0, Math.floor(reply.body.byteLength / 2));
  response.flushHeaders();
  response.write(half.byteLength > 0 ? half : new Uint8Array([0x20]), () => response.destroy());
};

const stalled = (response: ServerResponse, reply: Reply): void => {
  writeHead(response, reply, Math.max(2, reply.body.byteLength));
  response.flushHeaders();
};

/** Puts a delivery on the wire, spoiled as it says. */
export const deliver = (response: ServerResponse, delivery: Delivery): void => {
  if (delivery.kind === 'silence' || response.destroyed) return;
  if (delivery.kind === 'reset') return void response.socket?.resetAndDestroy();
  if (delivery.kind === 'whole' || delivery.reply.status === 204) return whole(response, delivery.reply);
  return delivery.kind === 'truncated' ? truncated(response, delivery.reply) : stalled(response, delivery.reply);
};
