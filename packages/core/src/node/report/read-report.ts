/// <reference types="node" />
import type { IncomingMessage } from 'node:http';

import { ResponseTooLargeError } from '../../errors/transport-errors.ts';
import { createGrowingBytes } from '../../growing-bytes.ts';
import { beginsAs, tellingBytes } from './content-openings.ts';
import type { FetchedReport } from './fetch-report.ts';
import type { ReportContentProblem } from './report-errors.ts';
import { contentFailure, operation } from './report-failures.ts';
import type { ReportSettings } from './report-options.ts';

type Headers = Pick<IncomingMessage, 'headersDistinct'>;

const valuesOf = ({ headersDistinct }: Headers, name: string): readonly string[] => headersDistinct[name] ?? [];

/** In lower case and without parameters; `undefined` where there is not exactly one. */
const typeOf = (response: Headers): string | undefined => {
  const [type, ...others] = valuesOf(response, 'content-type');
  return others.length > 0 ? undefined : type?.split(';')[0]?.trim().toLowerCase();
};

const only = (values: readonly string[], wanted: string): boolean =>
  values.every((value) => value.trim().toLowerCase() === wanted);

/** What speaks against an answer before its first byte. */
const headerProblem = (
  response: Pick<IncomingMessage, 'statusCode'> & Headers,
  wanted: readonly string[],
): ReportContentProblem | undefined => {
  if (response.statusCode !== 200) return 'status';
  if (!wanted.includes(typeOf(response) ?? '')) return 'content-type';
  const transfer = valuesOf(response, 'transfer-encoding');
  if (!only(valuesOf(response, 'content-encoding'), 'identity') || !only(transfer, 'chunked')) return 'encoded';
  return transfer.length > 0 || valuesOf(response, 'content-length').length > 0 ? undefined : 'length';
};

/** The whole report. Node itself fails a body that is shorter than announced, and reads no further than that. */
export const readReport = async (
  response: IncomingMessage,
  { contentTypes, maxBytes }: Pick<ReportSettings, 'contentTypes' | 'maxBytes'>,
  attempts: number,
): Promise<FetchedReport> => {
  const facts = { attempts, status: response.statusCode };
  const fail = (reason: ReportContentProblem) => contentFailure(reason, contentTypes.join(' or '), facts);
  const tooLarge = (): ResponseTooLargeError =>
    new ResponseTooLargeError(`the report is longer than the limit of ${maxBytes} bytes.`, {
      ...facts,
      operation,
      maxBytes,
      advice: 'Raise maxBytes if it is meant to be.',
    });
  const problem = headerProblem(response, contentTypes);
  if (problem !== undefined) throw fail(problem);
  if (Number(valuesOf(response, 'content-length')[0] ?? 0) > maxBytes) throw tooLarge();

  const contentType = typeOf(response) ?? '';
  const telling = tellingBytes(contentType);
  const content = createGrowingBytes();
  let told = false;
  const tell = (): void => {
    told = true;
    if (!beginsAs(contentType, content.view().subarray(0, telling))) throw fail('content');
  };
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    if (content.length() + chunk.length > maxBytes) throw tooLarge();
    content.add(chunk);
    if (!told && content.length() >= telling) tell();
  }
  if (content.length() === 0) throw fail('empty');
  if (!told) tell();
  const bytes = content.view().slice();
  return Object.defineProperty({ contentType, length: bytes.length }, 'bytes', { value: bytes }) as FetchedReport;
};
