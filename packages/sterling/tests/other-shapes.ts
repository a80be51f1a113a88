import type { OtherShape } from '@bgc/promises/suites';

import { readSample } from './read-sample.ts';
import type { SchemaName } from './samples.ts';

const candidate = readSample('candidate_get') as Record<string, unknown>;
const screening = readSample('screening_get') as Record<string, unknown>;
const callback = readSample('callback_screening') as {
  readonly type: string;
  readonly payload: Record<string, unknown>;
};
const subscription = readSample('subscription_created') as Record<string, unknown>;
const [action] = screening['adverseActions'] as readonly Record<string, unknown>[];

const { candidateId: _, ...payload } = callback.payload;
const embedded = {
  email: 'ada@example.com',
  givenName: 'Ada',
  familyName: 'Example',
  confirmedNoMiddleName: true,
  dob: '1975-02-28T00:00:00',
  ssn: '900000000',
  phone: '+12125550100',
  address: {
    addressLine: '1 Example Street',
    municipality: 'Seattle',
    regionCode: 'WA',
    postalCode: '98101',
    countryCode: 'USA',
    validFrom: '0001-01-01T00:00:00',
    validTo: '0001-01-01T00:00:00',
  },
};

const withStatus = (status: string): unknown => ({ ...screening, status });

/** Shapes that Sterling's SDKs, other versions and other sources have, and the reference shows no sample of. */
export const OTHER_SHAPES: readonly OtherShape<SchemaName>[] = [
  { what: 'candidates as an array', schema: 'candidateListSchema', document: [candidate] },
  { what: 'no candidates', schema: 'candidateListSchema', document: [] },
  {
    what: 'a candidate with the ids of its screenings, identities and trusts',
    schema: 'candidateSchema',
    document: { ...candidate, screeningIds: ['00100008675309'], identityIds: ['1123123'], trustIds: ['123'] },
  },
  {
    what: 'ids as numbers',
    schema: 'screeningSchema',
    document: { ...screening, packageId: 164741, candidateId: 927084 },
    value: screening,
    drift: [
      { path: 'packageId', kind: 'number-for-string' },
      { path: 'candidateId', kind: 'number-for-string' },
    ],
  },
  {
    what: 'the lifetime of a token as text',
    schema: 'tokenResponseSchema',
    document: { access_token: 'REDACTED', token_type: 'bearer', expires_in: '36000' },
    value: { access_token: 'REDACTED', token_type: 'bearer', expires_in: 36_000 },
    drift: [{ path: 'expires_in', kind: 'string-for-number' }],
  },
  {
    what: 'a portal link',
    schema: 'candidateLinksSchema',
    document: { candidatePortal: 'https://portal.example.com/1' },
  },
  {
    what: 'report links',
    schema: 'reportLinksSchema',
    document: {
      link: 'https://reports.example.com/1',
      html: 'https://reports.example.com/1.html',
      pdf: 'https://reports.example.com/1.pdf',
      token: 'REDACTED',
    },
  },
  {
    what: 'the details of report items',
    schema: 'reportItemDetailsListSchema',
    document: [
      {
        id: '62555552',
        type: 'Criminal Check by Jurisdiction',
        status: 'complete',
        result: 'alert',
        resultStatement: 'Records found',
        reason: 'See report',
        disclosureDetails: 'None',
        completedAt: '2016-11-15T00:31:25Z',
        updatedAt: '2016-11-15T00:31:25Z',
      },
    ],
  },
  { what: 'an adverse action answered with a body', schema: 'adverseActionSchema', document: action },
  {
    what: 'an invite with its legacy member',
    schema: 'inviteAnswerSchema',
    document: { invite: { method: 'email', legacyInvite: false } },
  },
  {
    what: 'a subscription with metrics',
    schema: 'subscriptionSchema',
    document: { ...subscription, metrics: { runCount: 3, failureCount: 0 } },
  },
  {
    what: 'a subscription that was ended',
    schema: 'subscriptionSchema',
    document: { ...subscription, status: 'disabled' },
  },
  {
    what: 'the events of a subscription',
    schema: 'subscriptionEventsSchema',
    document: { screenings: [{ id: '001000063225945', createdAt: '2016-12-02T20:11:23.634Z' }] },
  },
  {
    what: 'an identity that the client verified',
    schema: 'identitySchema',
    document: { id: '867', candidateId: '1191285', type: 'client verified', status: 'verified' },
  },
  { what: 'a trusted user', schema: 'trustedUserSchema', document: { id: '123', identityId: '10103' } },
  { what: 'whatever the health is', schema: 'healthSchema', document: { status: 'UP' } },
  {
    what: 'members that were added since ("fields may be added to introduce new capabilities")',
    schema: 'screeningSchema',
    document: { ...screening, priority: 'high', adverseActions: [{ ...action, officer: { id: '5' } }] },
    value: screening,
    drift: [
      { path: 'priority', kind: 'unknown-member' },
      { path: 'adverseActions[].officer', kind: 'unknown-member' },
    ],
  },
  { what: 'a screening that was canceled', schema: 'screeningSchema', document: withStatus('canceled') },
  { what: 'a screening that was cancelled', schema: 'screeningSchema', document: withStatus('cancelled') },
  {
    what: 'a status that nobody knows',
    schema: 'screeningSchema',
    document: withStatus('postponed'),
    drift: [{ path: 'status', kind: 'unknown-value' }],
  },
  {
    what: 'the criteria of the client',
    schema: 'screeningSchema',
    document: { ...screening, result: 'client criteria', clientCriteriaResult: 'does not meet criteria - review' },
  },
  {
    what: 'a result in capitals',
    schema: 'screeningSchema',
    document: { ...screening, result: 'FAIL' },
    drift: [{ path: 'result', kind: 'unknown-value' }],
  },
  ...['active', 'Active', 'deactivated', 'Deactivated'].map((status): OtherShape<SchemaName> => ({
    what: `a dispute that is ${status}`,
    schema: 'screeningSchema',
    document: { ...screening, dispute: { status, createdAt: '2016-12-01T21:03:00Z' } },
  })),
  ...['initiated', 'pending', 'awaiting-dispute', 'complete', 'completed', 'cancelled', 'canceled'].map(
    (status): OtherShape<SchemaName> => ({
      what: `an adverse action that is ${status}`,
      schema: 'screeningSchema',
      document: { ...screening, adverseActions: [{ ...action, status }] },
    }),
  ),
  {
    what: 'reference codes as they were sent',
    schema: 'screeningSchema',
    document: { ...screening, referenceCodes: ['US', 'WA'] },
  },
  {
    what: 'a screening of a trusted user that was charged',
    schema: 'screeningSchema',
    document: { ...screening, trustedUserId: '123', billingCode: 'Northwest', chargeId: '5' },
  },
  {
    what: 'a callback with an embedded candidate, as version 2 has it',
    schema: 'screeningCallbackSchema',
    document: { type: 'screening', payload: { ...payload, candidate: embedded } },
  },
  {
    what: 'a callback of another type',
    schema: 'callbackEnvelopeSchema',
    document: { type: 'candidate', payload: { id: '10001' } },
  },
];
