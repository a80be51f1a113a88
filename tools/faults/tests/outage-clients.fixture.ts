import { createAttestrClient } from '@bgc/attestr';
import type { CallOptions, ClientOptions } from '@bgc/core';
import { createPageUpClient } from '@bgc/pageup';
import { createSterlingClient } from '@bgc/sterling';
import { createTruoraClient } from '@bgc/truora';

type Repeat = 'safe' | 'idempotent' | 'keyed' | 'never';

export interface OutageCall {
  readonly repeat: Repeat;
  readonly make: (options: CallOptions) => Promise<unknown>;
}

/** What a client does in an outage. Its provider has one address, of which `/token` gives tokens. */
export interface OutageClient {
  readonly open: (
    options: Required<Pick<ClientOptions, 'fetch' | 'clock' | 'random'>> &
      Pick<ClientOptions, 'retry' | 'timeoutMs' | 'deadlineMs'>,
    /** Told of each request for a token: of its beginning, not of its repetitions. */
    onToken: () => void,
  ) => readonly OutageCall[];
  /** Scopes of its calls: for each it needs a token of its own. None, where it has a key. */
  readonly scopes: number;
  /** What it is answered when all is well. */
  readonly answer: unknown;
}

const baseUrl = 'https://provider.example.com';
const tokenUrl = `${baseUrl}/token`;

/** Credentials are asked for once a token request. */
const credentials = (onToken: () => void) => ({
  clientId: () => {
    onToken();
    return 'client-id';
  },
  clientSecret: 'client-secret',
});

const candidate = {
  ...{ clientReferenceId: 'reference', givenName: 'Ada', familyName: 'Example', confirmedNoMiddleName: true },
  ...{ email: 'ada@example.com', dob: '1990-01-31', phone: '+15555551234' },
} as const;

const colombian = {
  country: 'CO',
  type: 'person',
  national_id: '10000000',
  user_authorized: true,
  force_creation: true,
} as const;

const order = { candidateId: 'candidate', packageId: 'package', endUserCertificate: 'true' } as const;

export const outageClients: Readonly<Record<string, OutageClient>> = {
  pageup: {
    open(options, onToken) {
      const place = { environment: 'uat', dataCentre: 'dc2', tenantId: '1', baseUrl, tokenUrl } as const;
      const { backgroundChecks } = createPageUpClient({ ...place, ...credentials(onToken), ...options });
      return [
        { repeat: 'safe', make: (call) => backgroundChecks.list({ status: 'pending' }, call) },
        {
          repeat: 'idempotent',
          make: (call) =>
            backgroundChecks.update(
              'check',
              { status: 'queued', referenceNumber: undefined, reasonForFail: undefined, results: undefined },
              call,
            ),
        },
      ];
    },
    scopes: 2,
    answer: [],
  },
  sterling: {
    open(options, onToken) {
      const place = { environment: 'integration', baseUrl, tokenUrl } as const;
      const { candidates, screenings } = createSterlingClient({ ...place, ...credentials(onToken), ...options });
      return [
        { repeat: 'safe', make: (call) => candidates.get('candidate', call) },
        { repeat: 'never', make: (call) => candidates.create(candidate, call) },
        {
          repeat: 'keyed',
          make: (call) => screenings.create(order, call),
        },
      ];
    },
    scopes: 1,
    answer: { id: 'id', status: 'pending' },
  },
  truora: {
    open(options) {
      const { checks } = createTruoraClient({ baseUrl, apiKey: 'api-key', ...options });
      return [
        { repeat: 'safe', make: (call) => checks.get('check', call) },
        { repeat: 'never', make: (call) => checks.create(colombian, call) },
      ];
    },
    scopes: 0,
    answer: { check: { check_id: 'check', status: 'not_started' } },
  },
  attestr: {
    open(options) {
      const { profiles } = createAttestrClient({ baseUrl, authToken: 'auth-token', ...options });
      return [
        { repeat: 'safe', make: (call) => profiles.get('profile', call) },
        { repeat: 'never', make: (call) => profiles.create({ tag: 'tag', name: 'Ada Example' }, call) },
      ];
    },
    scopes: 0,
    answer: { _id: 'profile', tag: 'tag', name: 'Ada Example' },
  },
};
