import type { SandboxClock } from '../clock/clock.ts';
import type { Sandbox } from '../sandbox.ts';

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** The smallest possible integrator: what the provider's page tells one to send, with no retries and no opinions. */
export const createCaller = (
  sandbox: Sandbox<SandboxClock>,
  fetch: Fetch = sandbox.fetch,
  tenantId = '218',
  origin?: string,
) => {
  const options = () => sandbox.pageup.options(tenantId, origin);
  const collection = () => `${options().baseUrl}/v3/${tenantId}/backgroundchecking`;

  const requestToken = (
    changes: Record<string, string | undefined> = {},
    init: RequestInit = {},
  ): Promise<Response> => {
    const { clientId, clientSecret, instanceId, tokenUrl } = options();
    const form = new URLSearchParams();
    const fields: Record<string, string | undefined> = {
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'client_credentials',
      instanceId,
      scope: 'Public.BackgroundCheck.Read Public.BackgroundCheck.Write',
      ...changes,
    };
    for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.set(name, value);
    return fetch(tokenUrl, { method: 'POST', body: form, ...init });
  };

  const token = async (scope?: string): Promise<string> => {
    const answer = await requestToken(scope === undefined ? {} : { scope });
    return ((await answer.json()) as { access_token: string }).access_token;
  };

  const bearer = async (given?: string) => ({ authorization: `Bearer ${given ?? (await token())}` });

  return {
    requestToken,
    token,
    async list({ query = 'status=pending', as, signal }: { query?: string; as?: string; signal?: AbortSignal } = {}) {
      return fetch(`${collection()}?${query}`, { headers: await bearer(as), ...(signal ? { signal } : {}) });
    },
    async put(id: string, body: unknown, { as, signal }: { as?: string; signal?: AbortSignal } = {}) {
      return fetch(`${collection()}/${id}`, {
        method: 'PUT',
        headers: { ...(await bearer(as)), 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...(signal ? { signal } : {}),
      });
    },
    async send(method: string, path: string, as?: string) {
      return fetch(collection() + path, { method, headers: await bearer(as) });
    },
  };
};

export type Caller = ReturnType<typeof createCaller>;
