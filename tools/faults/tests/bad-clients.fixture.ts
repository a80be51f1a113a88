import process from 'node:process';

import type { PooledFetch } from '../src/observe/pooled-fetch.ts';
import type { Contestant, Limits } from '../src/subject.ts';

/** The one class of error that these clients mean to throw. */
export class PlainError extends Error {}

export const secret = 'bcdfghjklmnpqrstvwxzbcdf';

interface Asking extends Limits {
  readonly url: string;
  readonly fetch: PooledFetch['fetch'];
}

export interface Manner {
  readonly redirect?: 'follow';
  readonly sends?: number;
  readonly limited?: false;
  readonly fails?: (thrown: unknown, body: string) => Error;
  readonly reads?: (text: string) => unknown;
  readonly afterwards?: () => void;
}

/** So many milliseconds of this thread's own, in which nothing else runs. */
export const computeFor = (milliseconds: number): void => {
  const began = process.threadCpuUsage();
  const spent = (): number => {
    const { user, system } = process.threadCpuUsage(began);
    return (user + system) / 1_000;
  };
  while (spent() < milliseconds);
};

class Refused extends Error {
  readonly body: string;
  constructor(body: string) {
    super('refused');
    this.body = body;
  }
}

const isThing = (value: unknown): boolean => typeof (value as { readonly id?: unknown } | null)?.id === 'string';

const parse = (text: string): unknown => {
  const value: unknown = JSON.parse(text);
  if (!isThing(value)) throw new PlainError('The answer is no thing.');
  return value;
};

const once = async ({ url, fetch, deadlineMs }: Asking, { redirect, limited, reads = parse }: Manner) => {
  const controller = new AbortController();
  const timer = limited === false ? undefined : setTimeout(() => controller.abort(), deadlineMs);
  try {
    const response = await fetch(url, {
      ...{ method: 'POST', headers: { authorization: secret }, redirect: redirect ?? 'manual' },
      signal: controller.signal,
    });
    const text = await response.text();
    if (!response.ok || response.redirected) throw new Refused(text);
    return reads(text);
  } finally {
    clearTimeout(timer);
  }
};

const call = async (asking: Asking, manner: Manner): Promise<unknown> => {
  const { sends = 1, fails = () => new PlainError('It failed.'), afterwards = () => undefined } = manner;
  for (let left = sends - 1; ; left -= 1) {
    try {
      return await once(asking, manner);
    } catch (thrown) {
      if (left > 0) continue;
      throw fails(thrown, thrown instanceof Refused ? thrown.body : '');
    } finally {
      afterwards();
    }
  }
};

/** A client of one operation, good but for its manner. */
export const clientWith = (manner: Manner, repeat: 'never' | 'safe', makeFetch: () => PooledFetch): Contestant => ({
  ...{ name: 'made up', version: '0', isTyped: (error) => error instanceof PlainError },
  isResult: (_, value) => isThing(value),
  classes: [
    {
      ...{
        name: 'made up',
        operations: ['make'],
        repeat,
        usesToken: false,
        canaries: [{ place: 'the secret', text: secret }],
      },
      isToken: () => false,
      good: () => ({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: new TextEncoder().encode('{"id":"1"}'),
      }),
      open(_, { origin, ...limits }) {
        const { fetch, close } = makeFetch();
        return { call: () => call({ ...limits, url: `${origin}/things`, fetch }, manner), close };
      },
    },
  ],
});
