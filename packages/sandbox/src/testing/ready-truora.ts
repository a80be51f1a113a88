import { parseJson, type JsonObject } from '../json.ts';
import { createSandbox, type SandboxOptions } from '../sandbox.ts';
import { textOf } from '../sterling/text.ts';
import type { TruoraBehaviour } from '../truora/account.ts';
import type { TruoraAccountOptions } from '../truora/add-account.ts';

/** What the guide's example sends. The number belongs to nobody. */
export const COLOMBIAN = { country: 'CO', type: 'person', national_id: '0000000000', user_authorized: 'true' };

export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

const formOf = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
    ),
  );

/** A sandbox with one account, and the smallest possible integrator: what the provider's pages tell one to send. */
export const readyTruora = (
  behaviour: Partial<TruoraBehaviour> = {},
  options: TruoraAccountOptions & Pick<SandboxOptions, 'seed'> = {},
) => {
  const { seed = 1, ...account } = options;
  const sandbox = createSandbox({ seed });
  const client = sandbox.truora.addAccount({ ...account, behaviour });

  const call = async (method: string, path: string, body?: Fields | FormData, headers: Record<string, string> = {}) => {
    const response = await sandbox.fetch(client.baseUrl + path, {
      method,
      headers: { 'truora-api-key': client.apiKey, ...headers },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : formOf(body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const { status } = response;
    return { status, headers: response.headers, text, bytes, json: (parseJson(text) ?? {}) as JsonObject };
  };

  /** Creates a check; returns its id. */
  const create = async (fields: Fields = {}, headers?: Record<string, string>): Promise<string> => {
    const { status, json, text } = await call('POST', '/v1/checks', { ...COLOMBIAN, ...fields }, headers);
    if (status >= 300) throw new Error(`POST /v1/checks answered ${status} ${text}`);
    return textOf((json['check'] as JsonObject)['check_id']);
  };

  /** A check as GET shows it, without its envelope. */
  const get = async (id: string): Promise<JsonObject> =>
    (await call('GET', `/v1/checks/${id}`)).json['check'] as JsonObject;

  return { sandbox, client, call, create, get };
};
