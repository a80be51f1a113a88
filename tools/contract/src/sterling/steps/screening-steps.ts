import type { InviteChoice, ScreeningOrder } from '@bgc/sterling';

import { JSON_ANSWER, JSON_BODY, SMALL_PDF, withMembers } from '../../provider/step.ts';
import { REPORT_ITEMS } from '../documented-packages.ts';
import { documentedSample } from '../samples.ts';
import { OCTETS, PDF_ANSWER, type Step } from './step.ts';

const ordered = (candidate: string | undefined): unknown =>
  withMembers(documentedSample('screening_create_request'), { candidateId: candidate });

const invited = (candidate: string | undefined, method: 'link' | 'email'): ScreeningOrder => ({
  packageId: '64731',
  candidateId: candidate ?? '',
  callback: { uri: 'https://my-company.com/screenings-callback' },
  invite: { method },
});

const path = (id: string | undefined, rest = ''): string => `/v1/screenings/${id}${rest}`;

const read = (operation: string, rest: string, call: Step['call'], what?: string): Step => ({
  operation,
  call,
  sent: ({ screening }) => ({ path: path(screening, rest), headers: JSON_ANSWER }),
  ...(what !== undefined && { what }),
});

const inviteStep = (method: 'link' | 'email'): Step => ({
  operation: 'createScreening',
  what: `with an invite by ${method}`,
  call: async ({ client, ids }) => {
    const screening = await client.screenings.create(invited(ids['candidate'], method), {
      idempotencyKey: `key-${method}`,
    });
    ids['invited'] = screening.id;
    return screening;
  },
  sent: ({ candidate }) => ({
    path: '/v1/screenings',
    headers: { ...JSON_BODY, 'idempotency-key': `key-${method}` },
    body: invited(candidate, method),
  }),
  answered: ({ candidate }) => ({
    candidateId: candidate,
    status: 'new',
    result: 'n/a',
    invite: { method },
    callback: { uri: 'https://my-company.com/screenings-callback' },
    adverseActions: [],
  }),
});

/** A screening from its order to an adverse action, and screenings by invite. */
export const screeningSteps: readonly Step[] = [
  {
    operation: 'createScreening',
    call: async ({ client, ids }) => {
      const order = ordered(ids['candidate']) as ScreeningOrder;
      const screening = await client.screenings.create(order, { idempotencyKey: 'key-1' });
      ids['screening'] = screening.id;
      return screening;
    },
    sent: ({ candidate }) => ({
      path: '/v1/screenings',
      headers: { ...JSON_BODY, 'idempotency-key': 'key-1' },
      body: ordered(candidate),
    }),
    answered: ({ candidate }) => ({
      packageId: '64731',
      candidateId: candidate,
      status: 'pending',
      result: 'n/a',
      reportItems: REPORT_ITEMS.map((type) => ({ type, status: 'pending', result: 'n/a' })),
      callback: { uri: 'https://my-company.com/screenings-callback' },
      referenceCodes: [{ code: 'US' }, { code: 'WA' }, { code: 'Seattle' }],
      adverseActions: [],
    }),
  },
  read('getScreening', '', ({ client, ids }) => client.screenings.get(ids['screening'] ?? '')),
  read('getScreeningDetails', '/details', ({ client, ids }) => client.screenings.details(ids['screening'] ?? '')),
  {
    operation: 'uploadScreeningDocument',
    call: ({ client, ids }) =>
      client.screenings.documents.upload(ids['screening'] ?? '', SMALL_PDF, {
        documentType: 'disclosure-and-authorization',
        party: 'candidate',
      }),
    sent: ({ screening }) => ({
      path: path(screening, '/documents'),
      query: { documentType: 'disclosure-and-authorization', party: 'candidate' },
      headers: OCTETS,
      bytes: SMALL_PDF,
    }),
  },
  read('listScreeningDocuments', '/documents', async ({ client, ids }) => {
    const documents = await client.screenings.documents.list(ids['screening'] ?? '');
    ids['document'] = documents[0]?.id ?? '';
    return documents;
  }),
  {
    operation: 'getScreeningDocument',
    call: async ({ client, ids }) =>
      (await client.screenings.documents.get(ids['screening'] ?? '', ids['document'] ?? '')).bytes(),
    sent: ({ screening, document }) => ({ path: path(screening, `/documents/${document}`), headers: PDF_ANSWER }),
  },
  read(
    'getScreening',
    '',
    async ({ client, sandbox, ids }) => {
      sandbox.sterling.process(ids['screening'] ?? '', { result: 'alert' });
      const screening = await client.screenings.get(ids['screening'] ?? '');
      ids['item'] = screening.reportItems?.[0]?.id ?? '';
      return screening;
    },
    'complete',
  ),
  read(
    'getScreeningDetails',
    '/details',
    ({ client, ids }) => client.screenings.details(ids['screening'] ?? ''),
    'complete',
  ),
  {
    operation: 'getScreeningReport',
    call: async ({ client, ids }) => (await client.screenings.report(ids['screening'] ?? '')).bytes(),
    sent: ({ screening }) => ({ path: path(screening, '/report'), headers: PDF_ANSWER }),
  },
  read('createScreeningReportLinks', '/report-links', async ({ client, ids }) => {
    const links = await client.screenings.reportLinks(ids['screening'] ?? '');
    ids['token'] = links.token ?? '';
    return links;
  }),
  {
    operation: 'getScreeningReportByToken',
    call: async ({ client, ids }) =>
      (await client.screenings.reportByLink(ids['screening'] ?? '', ids['token'] ?? '')).bytes(),
    sent: ({ screening, token = '' }) => ({
      path: path(screening, '/report.pdf'),
      query: { token },
      headers: PDF_ANSWER,
      isPublic: true,
    }),
  },
  {
    operation: 'createAdverseAction',
    call: ({ client, ids }) =>
      client.screenings.adverseActions.create(
        ids['screening'] ?? '',
        withMembers(documentedSample('adverse_action_request'), {
          reportItemIds: [ids['item']],
        }),
      ),
    sent: ({ screening, item }) => ({
      path: path(screening, '/adverse-actions'),
      headers: { 'content-type': 'application/json' },
      body: withMembers(documentedSample('adverse_action_request'), { reportItemIds: [item] }),
    }),
  },
  read(
    'getScreening',
    '',
    ({ client, sandbox, ids }) => {
      sandbox.sterling.dispute(ids['screening'] ?? '');
      return client.screenings.get(ids['screening'] ?? '');
    },
    'with an adverse action and a dispute',
  ),
  inviteStep('email'),
  inviteStep('link'),
  {
    operation: 'getScreening',
    what: 'that waits for its candidate',
    call: ({ client, ids }) => client.screenings.get(ids['invited'] ?? ''),
    sent: ({ invited: id }) => ({ path: path(id), headers: JSON_ANSWER }),
  },
  {
    operation: 'createScreeningInvite',
    call: ({ client, ids }) =>
      client.screenings.invite(
        ids['invited'] ?? '',
        (documentedSample('invite_request') as { invite: InviteChoice }).invite,
      ),
    sent: ({ invited: id }) => ({
      path: path(id, '/invite'),
      headers: JSON_BODY,
      body: documentedSample('invite_request'),
    }),
    answered: () => ({ invite: { method: 'link' } }),
  },
];
