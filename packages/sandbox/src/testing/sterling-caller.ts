import { parseJson, type JsonObject } from '../json.ts';
import type { SandboxClock } from '../clock/clock.ts';
import type { Sandbox } from '../sandbox.ts';
import type { SterlingClientOptions } from '../sterling/sterling.ts';
import { textOf } from '../sterling/text.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; an empty object when it is none. */
  readonly json: JsonObject;
  /** The codes of an error. */
  readonly codes: readonly string[];
}

/** The smallest possible integrator: what the provider's pages tell one to send, with no retries and no opinions. */
export const createSterlingCaller = async (sandbox: Sandbox<SandboxClock>, client: SterlingClientOptions) => {
  const requestToken = (init: RequestInit = {}): Promise<Response> =>
    sandbox.fetch(client.tokenUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${client.clientId}:${client.clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      ...init,
    });
  const tokenOf = async (): Promise<string> =>
    ((await (await requestToken()).json()) as { access_token: string }).access_token;
  const token = await tokenOf();

  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const response = await sandbox.fetch(client.baseUrl + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: body instanceof Uint8Array ? body.slice() : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = (parseJson(text) ?? {}) as JsonObject;
    const errors = (json['errors'] ?? []) as readonly { readonly code: string }[];
    return { status: response.status, headers: response.headers, text, json, codes: errors.map(({ code }) => code) };
  };

  const candidate = async (fields: JsonObject): Promise<string> => {
    const { status, json, text } = await call('POST', '/v1/candidates', fields);
    if (status !== 201) throw new Error(`POST /v1/candidates answered ${status} ${text}`);
    return textOf(json['id']);
  };

  /** Screens a candidate with the package that needs little, and whatever else is given. */
  const screening = async (
    candidateId: string,
    more: JsonObject = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    const body = { packageId: '2345', candidateId, endUserCertificate: 'true', ...more };
    const { status, json, text } = await call('POST', '/v1/screenings', body, headers);
    if (status !== 201) throw new Error(`POST /v1/screenings answered ${status} ${text}`);
    return textOf(json['id']);
  };

  return { requestToken, token, call, candidate, screening };
};
