import { createAttestrClient } from '@bgc/attestr';
import type { AttestrClient, AttestrClientOptions, EmploymentCheckRequest } from '@bgc/attestr';
import { createSandbox } from '@bgc/sandbox';

type AccountOptions = NonNullable<Parameters<ReturnType<typeof createSandbox>['attestr']['addAccount']>[0]>;

const month = 31 * 24 * 60 * 60 * 1_000;

/** One app at an emulated Attestr. */
export const openAccount = (account: AccountOptions = {}) => {
  const sandbox = createSandbox({ seed: 7 });
  const options = sandbox.attestr.addAccount({ accountId: 'account-1', ...account });
  const client = (more: Partial<AttestrClientOptions> = {}): AttestrClient =>
    createAttestrClient({ ...options, fetch: sandbox.fetch, clock: sandbox.clock, random: () => 0.5, ...more });
  /** Lets time pass until the work is settled. */
  const settled = <T>(work: Promise<T>): Promise<T> => sandbox.clock.run(work, { atMostMs: month });
  const employment = (
    more: { readonly employer?: string; readonly webhook?: boolean } = {},
  ): EmploymentCheckRequest => ({
    tag: 'EMP-1001',
    employer: 'Example Hotels',
    reg: 'X-17',
    position: 'Trainee',
    startDate: '2019-12-02',
    ended: true,
    endDate: '2020-03-19',
    documents: [sandbox.attestr.addMedia('account-1')],
    ...more,
  });
  return { sandbox, options, client, settled, employment };
};

export const png = (length = 16): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].slice(0, length));
  return bytes;
};
export const jpeg = (): Uint8Array<ArrayBuffer> => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0);
export const pdf = (): Uint8Array<ArrayBuffer> => new TextEncoder().encode('%PDF-1.7\n%%EOF\n');

/** What a promise was rejected with. */
export const rejection = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => {
      throw new Error('It was expected to be rejected.');
    },
    (error: unknown) => error,
  );

/** One request as it went out. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

/** A client whose fetch answers with what a script says, and what it sent. */
export const scripted = (answer: (sent: Sent) => Response, more: Partial<AttestrClientOptions> = {}) => {
  const sent: Sent[] = [];
  const attestr = createAttestrClient({
    authToken: 'a-token',
    fetch: async (input, init = {}) => {
      const body = init.body === undefined || init.body === null ? '' : await new Response(init.body).text();
      sent.push({
        method: init.method ?? 'GET',
        url: new URL(String(input)),
        headers: new Headers(init.headers),
        body,
      });
      return answer(sent.at(-1) as Sent);
    },
    ...more,
  });
  return { attestr, sent };
};
