import type { Json } from '../json.ts';
import type { Reply } from './exchange.ts';

const encoder = new TextEncoder();

export const textReply = (
  status: number,
  contentType: string,
  text: string,
  headers: Record<string, string> = {},
): Reply => ({
  status,
  headers: { 'content-type': contentType, ...headers },
  body: encoder.encode(text),
});

export const jsonReply = (status: number, value: Json, headers: Record<string, string> = {}): Reply =>
  textReply(status, 'application/json; charset=utf-8', JSON.stringify(value), headers);

export const emptyReply = (status: number, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  body: new Uint8Array(0),
});
