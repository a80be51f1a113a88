import type { ProviderComplaint, Reply } from '@bgc/core';

import { operations } from '../generated/operations.ts';
import { connectionClosed, saysConnectionClosed } from './connection-closed.ts';

/**
 * Messages that PageUp shows in its public pages. Any other message may repeat what was sent, an applicant's name for one, and is
 * not shown (https://developers.pageuppeople.com/Content/error-handling).
 */
const documentedMessages: readonly string[] = [
  connectionClosed,
  'You are not allowed to perform this action at this time',
  'Name is required',
];

/** `results[].reportLink` → `results`, `reportLink`. */
const namesIn = (path: string): readonly string[] => path.split('.').map((name) => name.replace(/\[\]$/, ''));

const { listBackgroundChecks, updateBackgroundCheck } = operations;

/** Fields that a complaint can be about: everything that a call sends; and `name`, PageUp's own example. */
const knownFields: readonly string[] = [
  ...Object.keys(listBackgroundChecks.sensitive.parameters),
  ...Object.keys(updateBackgroundCheck.sensitive.parameters),
  ...Object.keys(updateBackgroundCheck.sensitive.request).flatMap(namesIn),
  'name',
];

const wordFrom = (list: readonly string[], value: unknown): string | undefined =>
  typeof value === 'string' ? list.find((word) => value.toLowerCase().startsWith(word.toLowerCase())) : undefined;

/** `results[0].reportLink` is about `reportLink`. The name is taken from the list, never from the answer. */
const fieldFrom = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const last =
    value
      .split('.')
      .at(-1)
      ?.replace(/\[\d*\]$/, '') ?? '';
  return knownFields.find((field) => field.toLowerCase() === last.toLowerCase());
};

const readEntry = (entry: unknown): readonly ProviderComplaint[] => {
  if (typeof entry !== 'object' || entry === null) return [];
  const { message, field } = entry as Readonly<Record<'message' | 'field', unknown>>;
  const shown = { message: wordFrom(documentedMessages, message), field: fieldFrom(field) };
  const found = Object.entries(shown).filter(([, value]) => value !== undefined);
  return found.length === 0 ? [] : [Object.fromEntries(found)];
};

/** Reads PageUp's error body: an array of `{ message, field? }`. Total: anything else is no complaint, but for the passing 404, however it is written. */
export const readComplaints = (
  document: unknown,
  reply: Pick<Reply, 'status' | 'statusText' | 'body'>,
): readonly ProviderComplaint[] => {
  if (reply.status === 404 && saysConnectionClosed(reply)) return [{ message: connectionClosed }];
  const entries: readonly unknown[] = Array.isArray(document) ? document.slice(0, 50) : [document];
  return entries.flatMap(readEntry);
};
