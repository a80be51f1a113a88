import { createSterlingClient } from '@bgc/sterling';
import type { CandidateRequest, SterlingClient, SterlingClientOptions } from '@bgc/sterling';
import { createSandbox } from '@bgc/sandbox';
import type { AccountBehaviour } from '@bgc/sandbox';
import { valueOf } from '@bgc/promises';

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly at: number;
}

/** An emulated account whose screenings end by hand only, and clients that share its time. */
export const createAccountWorld = (behaviour: Partial<AccountBehaviour> = {}, seed = 11) => {
  const sandbox = createSandbox({ seed });
  const { clock } = sandbox;
  const account = sandbox.sterling.addAccount({
    behaviour: { turnaround: 'never', adverseActionNotice: 'never', ...behaviour },
  });
  const packageId = sandbox.sterling.addPackage(account, { requiredFields: ['givenName', 'familyName', 'email'] });
  const sent: Sent[] = [];
  const fetch: typeof sandbox.fetch = (input, init) => {
    sent.push({
      ...{ url: String(input), method: init?.method ?? 'GET', at: clock.now() },
      headers: init?.headers as Record<string, string>,
    });
    return sandbox.fetch(input, init);
  };
  const client = (options: Partial<SterlingClientOptions> = {}): SterlingClient =>
    createSterlingClient({ ...account, fetch, clock, random: () => 0.5, ...options });
  /** Lets time pass until it is there. */
  const settled = <T>(work: Promise<T>): Promise<T> => valueOf(clock, work);
  return { sandbox, clock, account, packageId, sent, client, settled };
};

export type AccountWorld = ReturnType<typeof createAccountWorld>;

/** With everything that an identity is asked for, too. */
export const person = (name: string): CandidateRequest => ({
  clientReferenceId: `reference-${name}`,
  givenName: 'Ada',
  confirmedNoMiddleName: true,
  familyName: 'Example',
  email: `${name}@example.com`,
  dob: '1990-01-31',
  phone: '+15555551234',
  ssn: '900000000',
  address: {
    addressLine: '1 Main Street',
    municipality: 'Austin',
    regionCode: 'US-TX',
    postalCode: '73301',
    countryCode: 'US',
  },
});

/** The smallest that is one: its mark and its end. */
export const pdf = (content = ''): Uint8Array => new TextEncoder().encode(`%PDF-1.4\n${content}\n%%EOF\n`);
