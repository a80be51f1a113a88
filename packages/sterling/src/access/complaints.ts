import type { Operation, ProviderComplaint, Reply } from '@bgc/core';

import { isEcho } from './echoed.ts';
import { isKnownSterlingErrorCode, sterlingErrorCodes } from './error-codes.ts';
import { parseSterlingErrorCode } from './parse-error-code.ts';

const mostRead = 50;

const placeholder = /\\\{id\\\}/g;

/** The documented wording, whatever stands where it has a placeholder. */
const isWording = (template: string, message: string): boolean => {
  const pattern = template.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(placeholder, '[^\\s]{1,80}');
  return new RegExp(`^${pattern}\\.?$`, 'i').test(message.trim());
};

/**
 * The document's own words, and never the answer's: "Candidate {id} is missing…" comes with an id in it, and others may repeat what was sent. Codes are what
 * programs should look at: "the error message can change from time to time" (https://sterling.readme.io, "Error Message Format").
 */
const documentedMessage = (code: string, message: unknown): string | undefined => {
  if (typeof message !== 'string' || !isKnownSterlingErrorCode(code)) return undefined;
  return sterlingErrorCodes[code].find((template) => isWording(template, message));
};

const readEntry = (
  entry: unknown,
  sent: Reply['sent'],
  operation: Pick<Operation, 'path'>,
): readonly ProviderComplaint[] => {
  if (typeof entry !== 'object' || entry === null) return [];
  const { code, message } = entry as Readonly<Record<'code' | 'message', unknown>>;
  const parsed = parseSterlingErrorCode(code);
  if (typeof code !== 'string' || parsed === undefined) return [];
  if (!isKnownSterlingErrorCode(code) && isEcho(code, sent, operation)) return [];
  const { status: _, ...meaning } = parsed;
  const shown = documentedMessage(code, message);
  return [{ code, ...meaning, ...(shown === undefined ? {} : { message: shown }) }];
};

/** Reads Sterling's error body, `{ "errors": [{ "code", "message" }] }`. Total: anything else is no complaint. */
export const readComplaints = (
  document: unknown,
  { sent }: Pick<Reply, 'sent'>,
  operation: Pick<Operation, 'path'>,
): readonly ProviderComplaint[] => {
  if (typeof document !== 'object' || document === null) return [];
  const { errors } = document as { readonly errors?: unknown };
  // The page on the error's format shows one without its envelope.
  const entries: readonly unknown[] = Array.isArray(errors) ? errors.slice(0, mostRead) : [errors ?? document];
  return entries.flatMap((entry) => readEntry(entry, sent, operation));
};
