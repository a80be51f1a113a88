import { createSandbox } from '@bgc/sandbox';
import { createTruoraClient } from '@bgc/truora';
import type { CheckRequest, TruoraClient, TruoraClientOptions } from '@bgc/truora';

/** One account at an emulated Truora. */
export const openAccount = (account: Parameters<ReturnType<typeof createSandbox>['truora']['addAccount']>[0] = {}) => {
  const sandbox = createSandbox({ seed: 7 });
  const options = sandbox.truora.addAccount(account);
  const client = (more: Partial<TruoraClientOptions> = {}): TruoraClient =>
    createTruoraClient({ ...options, fetch: sandbox.fetch, clock: sandbox.clock, random: () => 0.5, ...more });
  /** Lets time pass until the work is settled. */
  const settled = <T>(work: Promise<T>): Promise<T> => sandbox.clock.run(work);
  const requests = (): number => sandbox.journal.entries().length;
  return { sandbox, client, settled, requests };
};

export const brazilian = {
  country: 'BR',
  type: 'person',
  national_id: '00000000000',
  date_of_birth: '1990-01-31',
  region: 'SP',
  user_authorized: true,
  force_creation: true,
} as const satisfies CheckRequest;

export const colombian = {
  country: 'CO',
  type: 'person',
  national_id: '10000000',
  user_authorized: true,
  force_creation: true,
} as const satisfies CheckRequest;

/** What a promise was rejected with. */
export const rejection = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => {
      throw new Error('It was expected to be rejected.');
    },
    (error: unknown) => error,
  );

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A client whose fetch answers with what a script says, and a record of what it was asked. */
export const scripted = (answer: (request: Asked) => Response, more: Partial<TruoraClientOptions> = {}) => {
  const asked: Asked[] = [];
  const truora = createTruoraClient({
    apiKey: 'not-a-secret',
    retry: { maxRetries: 0 },
    fetch: async (input, init = {}) => {
      const request = {
        method: init.method ?? 'GET',
        url: new URL(String(input)),
        headers: new Headers(init.headers),
        body: init.body,
      };
      asked.push(request);
      return answer(request);
    },
    ...more,
  });
  return { truora, asked };
};
