import type { OtherShape } from '@bgc/promises/suites';

import { readSample } from './read-sample.ts';
import type { SchemaName } from './samples.ts';

const output = readSample('work_output');
const { payload } = readSample('webhook_async_completed') as { readonly payload: Readonly<Record<string, unknown>> };
const error = readSample('error_4001');

const request = {
  _id: 'AR02zfeuv2iz5ksij09nf',
  number: '3801-575765-9695',
  requestId: 'ea1d5141-c32d-48ba-bef4-0a34b0ce1531',
  status: 'COMPLETED',
  input: { tag: 'ABCD1234', references: [{ name: 'Mentor One' }] },
  output,
  error: null,
  created: 1_661_024_715_867,
  updated: 1_661_111_115_867,
  signature: payload['signature'],
};

const initiated = { ...request, status: 'INITIATED', output: null, updated: null, signature: null };

/** Shapes that the tables tell of and no sample shows, and those that tables and samples tell differently. */
export const OTHER_SHAPES: readonly OtherShape<SchemaName>[] = [
  { what: 'a completed request', schema: 'asyncRequestSchema', document: request },
  { what: 'one that waits', schema: 'asyncRequestSchema', document: initiated },
  {
    what: 'one whose error is an object',
    schema: 'asyncRequestSchema',
    document: { ...initiated, status: 'ERRORED', error },
  },
  {
    what: 'one whose error is text',
    schema: 'asyncRequestSchema',
    document: { ...initiated, status: 'ERRORED', error: 'Request could not be processed' },
  },
  {
    what: 'one whose input is text',
    schema: 'asyncRequestSchema',
    document: { ...initiated, input: '{"tag":"ABCD1234"}' },
  },
  {
    what: 'a request with a status to come',
    schema: 'asyncRequestSchema',
    document: { ...initiated, status: 'QUEUED' },
    drift: [{ path: 'status', kind: 'unknown-value' }],
  },
  {
    what: 'an output with a status to come, and a member to come',
    schema: 'workOutputSchema',
    document: { ...(output as object), status: 'Escalated', score: 1 },
    value: { ...(output as object), status: 'Escalated' },
    drift: [
      { path: 'score', kind: 'unknown-member' },
      { path: 'status', kind: 'unknown-value' },
    ],
  },
  {
    what: 'an output with one recording that is no list',
    schema: 'workOutputSchema',
    document: { ...(output as object), voiceRecords: 'MX1NTqvN4QUfyRzsDY' },
    value: { ...(output as object), voiceRecords: ['MX1NTqvN4QUfyRzsDY'] },
    drift: [{ path: 'voiceRecords', kind: 'one-for-many' }],
  },
  {
    what: 'an archived webhook',
    schema: 'asyncEventPayloadSchema',
    document: { ...payload, signature: null },
  },
  {
    what: 'an error with all that any page tells of',
    schema: 'errorBodySchema',
    document: {
      httpStatusCode: 400,
      code: 4005,
      message: 'Image file size exceeds the maximum permissible limit of 15MB',
      details: 'file',
      requestId: 'ea1d5141-c32d-48ba-bef4-0a34b0ce1531',
    },
  },
  {
    what: 'a delivery of an event of another product',
    schema: 'webhookDeliverySchema',
    document: { event: 'flowx.completed', payload: { _id: 'DS02zfeuv6n4gkq51hvw6' } },
  },
];
