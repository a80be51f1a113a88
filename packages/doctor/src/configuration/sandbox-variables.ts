import { isLoopback } from '@bgc/core';

import type { SandboxSeen } from '../checks/sandbox.ts';
import type { Fetch, Provider } from '../providers/provider.ts';
import type { Variables } from './read-values.ts';

/** Where the sandbox keeps what a client needs, below `/_sandbox/<provider>`. */
const lists: Readonly<Record<string, string | undefined>> = {
  pageup: 'tenants',
  sterling: 'accounts',
  truora: 'accounts',
  attestr: 'accounts',
};

interface Tools {
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
}

type Answer = { readonly document: unknown } | 'no answer' | 'something else';

/** Total: what is thrown may hold anything, and is told by nothing but that. */
const ask = async (url: string, { fetch, signal }: Tools): Promise<Answer> => {
  let response: Response | undefined;
  try {
    response = await fetch(url, { redirect: 'manual', signal });
    if (response.status === 200) return { document: await response.json() };
  } catch {
    // Told by what is returned.
  }
  return response === undefined ? 'no answer' : 'something else';
};

/** The address of a sandbox as far as it may be told and asked. */
export const sandboxOrigin = (sandbox: string): { readonly origin: string } | Extract<SandboxSeen, `not ${string}`> => {
  if (!URL.canParse(sandbox)) return 'not an address';
  const { origin, hostname } = new URL(sandbox);
  return isLoopback(hostname) ? { origin } : 'not on this machine';
};

/** The variables of the first tenant or account of a sandbox, as one would set them. */
export const sandboxVariables = async (
  { name, variables }: Provider,
  origin: string,
  tools: Tools,
): Promise<{ readonly variables: Variables } | SandboxSeen> => {
  const area = `${origin}/_sandbox/${name}`;
  const list = lists[name];
  const known = list === undefined ? { document: [] } : await ask(`${area}/${list}`, tools);
  if (typeof known === 'string') return known;
  const first: unknown = Array.isArray(known.document) ? known.document[0] : undefined;
  if (list !== undefined && typeof first !== 'string') return 'nobody there';
  const path = list === undefined ? 'options' : `${list}/${encodeURIComponent(String(first))}/options`;
  const answer = await ask(`${area}/${path}`, tools);
  if (typeof answer === 'string') return answer;
  const options = answer.document as Readonly<Record<string, unknown>> | null;
  const own = variables.flatMap(({ name: variable, option }) => {
    const value = options?.[option];
    return typeof value === 'string' ? [[variable, value] as const] : [];
  });
  return { variables: Object.fromEntries(own) };
};
