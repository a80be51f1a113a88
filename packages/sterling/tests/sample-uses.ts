import { createSterlingClient } from '@bgc/sterling';
import type { SterlingClient } from '@bgc/sterling';
import { createSterlingDelivery, verifySterlingCallback } from '@bgc/sterling/callbacks';

import type { SchemaName } from './samples.ts';

type Call = (client: SterlingClient, document: unknown) => Promise<unknown>;

/** Where a variant of a sample comes into the client, and what reads it. */
export interface SampleUse {
  /** `answer`: the provider's, with this status. `token`: that of the token. `request`: what a caller hands in. `callback`: a delivery. */
  readonly as: 'answer' | 'token' | 'request' | 'callback';
  readonly status?: number;
  readonly call: Call;
  /** What the result is to satisfy; nothing where the result is of no interest. */
  readonly schema?: SchemaName;
}

const answer = (call: Call, schema: SchemaName, status = 200): SampleUse => ({ as: 'answer', status, call, schema });
const refusal = (status: number, call: Call): SampleUse => ({ as: 'answer', status, call });
const request = (call: Call): SampleUse => ({ as: 'request', call });

const order = { packageId: '64731', candidateId: '864109', endUserCertificate: 'true' } as const;
const candidate = { clientReferenceId: 'c-1', email: 'ada@example.com', givenName: 'Ada', familyName: 'Example' };
const schedule = { startAt: '2030-01-30T00:00:00Z', interval: { unit: 'months', value: 3 } } as const;
const callbackCredentials = 'narf:zort!';
const pdf = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');

const createCandidate: Call = (client) => client.candidates.create(candidate);
const createScreening: Call = (client) => client.screenings.create(order);
const upload: Call = (client) => client.candidates.documents.upload('10001', pdf, { fileName: 'filename.pdf' });

/** The type says what the caller should hand in; a variant is anything. */
const any = <T>(value: unknown): T => value as T;

export const SAMPLE_USES: Readonly<Record<string, SampleUse>> = {
  adverse_action_request: request((client, body) => client.screenings.adverseActions.create('1', any(body))),
  billing_codes: answer((client) => client.billingCodes.list(), 'billingCodesSchema'),
  callback_screening: { as: 'callback', call: () => Promise.resolve() },
  candidate_create_request: request((client, body) => client.candidates.create(any(body))),
  candidate_created: answer(createCandidate, 'candidateSchema', 201),
  candidate_documents: answer((client) => client.candidates.documents.list('912345678'), 'documentListSchema'),
  candidate_get: answer((client) => client.candidates.get('10001'), 'candidateSchema'),
  candidate_update_request: request((client, body) => client.candidates.update('10001', any(body))),
  candidate_updated: answer((client) => client.candidates.update('10001', candidate), 'candidateSchema'),
  candidates_list_as_published_single_object: answer((client) => client.candidates.listPage(), 'candidateListSchema'),
  error_415: refusal(415, upload),
  error_422_expired: refusal(422, (client) => client.identities.get('867')),
  error_address_line: refusal(400, createCandidate),
  error_billing_code: refusal(400, createScreening),
  error_callback_uri: refusal(400, createScreening),
  error_candidate_not_found: refusal(400, (client) => client.packages.price('1234', '10001')),
  error_document_no_body: refusal(400, upload),
  error_file_attachment: refusal(400, upload),
  error_file_name: refusal(400, upload),
  error_given_name: refusal(400, createCandidate),
  error_identity_exists: refusal(400, (client) => client.identities.create({ candidateId: '123124' })),
  error_reference_codes: refusal(400, createScreening),
  error_required_fields: refusal(400, (client) => client.packages.price('1234', '10001')),
  identity_create_request: request((client, body) => client.identities.create(any(body))),
  identity_pending: answer((client) => client.identities.get('1123123'), 'identitySchema'),
  identity_verification_request: request((client, body) => client.identities.verify('867', any(body))),
  identity_verified: answer((client) => client.identities.retry('867'), 'identitySchema'),
  invite_created: answer((client) => client.screenings.invite('1', { method: 'link' }), 'inviteSchema'),
  invite_request: request((client, body) =>
    client.screenings.invite('1', any((body as { invite?: unknown } | null)?.invite)),
  ),
  package_price: answer((client) => client.packages.price('1234', '10001'), 'packagePriceSchema'),
  packages_list: answer((client) => client.packages.list(), 'packageListSchema'),
  reference_codes: answer((client) => client.referenceCodes.list(), 'referenceCodesSchema'),
  screening_create_request: request((client, body) => client.screenings.create(any(body))),
  screening_created: answer(createScreening, 'screeningSchema', 201),
  screening_documents: answer((client) => client.screenings.documents.list('1'), 'documentListSchema'),
  screening_get: answer((client) => client.screenings.get('1'), 'screeningSchema'),
  screening_invite_email: answer((client) => client.screenings.get('1'), 'screeningSchema'),
  screening_invite_link: answer((client) => client.screenings.get('1'), 'screeningSchema'),
  sdk_callback_credentials: request((client, credentials) =>
    client.screenings.create(any({ ...order, callback: { uri: 'https://ats.example.com/callbacks', credentials } })),
  ),
  sdk_candidate_create_request: request((client, body) => client.candidates.create(any(body))),
  subscription_create_request: request((client, body) => client.subscriptions.create(any(body))),
  subscription_created: answer(
    (client) => client.subscriptions.create({ screening: { packageId: '1', candidateId: '2' }, schedule }),
    'subscriptionSchema',
    201,
  ),
  subscription_get: answer((client) => client.subscriptions.get('46'), 'subscriptionSchema'),
  token_response: { as: 'token', call: (client) => client.billingCodes.list() },
  trust: answer((client) => client.trustedUsers.get('123'), 'trustedUserSchema'),
  trust_request: request((client, body) => client.candidates.trust('10001', any(body))),
};

const TOKEN = '{"access_token":"example-access-token","token_type":"bearer","expires_in":36000}';

const parsed = (bytes: Uint8Array): unknown => {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const authorization = createSterlingDelivery({ screening: {}, credentials: callbackCredentials }).headers.authorization;

const json = (body: string | Uint8Array<ArrayBuffer>, status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': 'application/json' } });

/** Uses the client with the variant where it belongs; settles as the call does. */
export const useVariant = async ({ as, status, call }: SampleUse, bytes: Uint8Array<ArrayBuffer>): Promise<unknown> => {
  if (as === 'callback') {
    return verifySterlingCallback({ headers: { authorization }, body: bytes }, { credentials: callbackCredentials });
  }
  const client = createSterlingClient({
    environment: 'integration',
    clientId: 'sandbox-client',
    clientSecret: 'sandbox-secret',
    baseUrl: 'http://127.0.0.1',
    retry: { maxRetries: 0 },
    fetch: (input) => {
      const url = input instanceof Request ? input.url : String(input);
      if (url.endsWith('/oauth/token')) return Promise.resolve(json(as === 'token' ? bytes : TOKEN));
      // What a caller hands in is answered with what every schema takes.
      return Promise.resolve(as === 'answer' ? json(bytes, status) : json('{"id":"1","billingCodes":[],"invite":{}}'));
    },
  });
  return call(client, as === 'request' ? parsed(bytes) : undefined);
};
