import { createSterlingClient } from '@bgc/sterling';
import type { CandidateRequest, SterlingClient, SterlingClientOptions } from '@bgc/sterling';
import { createSandbox } from '@bgc/sandbox';

/** One account at an emulated Sterling. */
export const openAccount = (
  account: Parameters<ReturnType<typeof createSandbox>['sterling']['addAccount']>[0] = {},
) => {
  const sandbox = createSandbox({ seed: 7 });
  const options = sandbox.sterling.addAccount(account);
  const client = (more: Partial<SterlingClientOptions> = {}): SterlingClient =>
    createSterlingClient({
      ...options,
      fetch: sandbox.fetch,
      clock: sandbox.clock,
      random: () => 0.5,
      ...more,
    });
  /** Lets time pass until the work is settled. */
  const settled = <T>(work: Promise<T>): Promise<T> => sandbox.clock.run(work);
  return { sandbox, client, settled };
};

/** With everything that the packages of the sandbox require. */
export const person = (name: string): CandidateRequest => ({
  clientReferenceId: `person-${name}`,
  givenName: 'Ada',
  confirmedNoMiddleName: true,
  familyName: 'Example',
  email: `${name}@example.com`,
  dob: '1990-01-31',
  phone: '+15555551234',
  ssn: '000000000',
  address: {
    addressLine: '1 Main Street',
    municipality: 'Austin',
    regionCode: 'US-TX',
    postalCode: '73301',
    countryCode: 'US',
  },
});

/** The smallest that is one: its mark and its end. */
export const pdf = (): Uint8Array => new TextEncoder().encode('%PDF-1.4\n%%EOF\n');

/** What a promise was rejected with. */
export const rejection = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => {
      throw new Error('It was expected to be rejected.');
    },
    (error: unknown) => error,
  );

/** A client whose fetch answers with what a script says; tokens are had without it. */
export const scripted = (
  answer: (request: {
    readonly method: string;
    readonly url: URL;
    readonly headers: Headers;
    readonly body: unknown;
  }) => Response,
  more: Partial<SterlingClientOptions> = {},
): SterlingClient =>
  createSterlingClient({
    environment: 'integration',
    clientId: 'account@example.com',
    clientSecret: 'not-a-secret',
    fetch: async (input, init = {}) => {
      const url = new URL(String(input));
      if (url.pathname === '/oauth/token') return Response.json({ access_token: 'token', expires_in: 36_000 });
      return answer({ method: init.method ?? 'GET', url, headers: new Headers(init.headers), body: init.body });
    },
    ...more,
  });
