import type { AccountBehaviour } from '../attestr/account.ts';
import type { AttestrAccountOptions } from '../attestr/add-account.ts';
import { parseJson, type JsonObject } from '../json.ts';
import { createSandbox, type SandboxOptions } from '../sandbox.ts';
import { textOf } from '../sterling/text.ts';

/** An employment check with made-up people; `documents` are the caller's. */
export const TRAINEE = {
  tag: 'ABCD1234',
  employer: 'Example Hotel',
  reg: 'EMP-1234',
  position: 'Trainee',
  startDate: '02-12-2019',
  ended: true,
  endDate: '19-03-2020',
  references: [{ name: 'Robin Sample', position: 'Mentor', email: null, contact: '+91 00000 00000' }],
};

export const HOUR = 3_600_000;
export const WEBHOOK_URL = 'https://ats.example.com/attestr';

export const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);
export const PDF = new TextEncoder().encode('%PDF-1.4 made up');

/** A sandbox with one account, and the smallest possible integrator: no retries and no opinions. */
export const readyAttestr = (
  behaviour: Partial<AccountBehaviour> = {},
  { seed = 1, ...options }: AttestrAccountOptions & Pick<SandboxOptions, 'seed'> = {},
) => {
  const sandbox = createSandbox({ seed });
  const client = sandbox.attestr.addAccount({ ...options, behaviour });
  const media = sandbox.attestr.addMedia(client);

  const send = async (method: string, path: string, init: RequestInit = {}) => {
    const response = await sandbox.fetch(`${client.baseUrl}/api/v1/public${path}`, { method, ...init });
    const text = await response.text();
    const json = (parseJson(text) ?? {}) as JsonObject;
    return { status: response.status, headers: response.headers, text, json, id: textOf(json['_id']) };
  };
  const headers = { authorization: `Basic ${client.authToken}`, 'content-type': 'application/json' };

  const call = (method: string, path: string, body?: unknown, more: Readonly<Record<string, string>> = {}) =>
    send(method, path, {
      headers: { ...headers, ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  const upload = (path: string, bytes: Uint8Array, fileName: string, field = 'file') => {
    const form = new FormData();
    form.set(field, new File([bytes.slice()], fileName));
    return send('POST', path, { headers: { authorization: headers.authorization }, body: form });
  };

  /** Asks for an employment check and gives the answer. */
  const create = (changes: JsonObject = {}) =>
    call('POST', '/factx/async/work', { ...TRAINEE, documents: [media], webhook: false, ...changes });
  const idOf = async (changes: JsonObject = {}): Promise<string> => (await create(changes)).id;
  const get = (id: string) => call('GET', `/async/${id}`);

  return { sandbox, client, media, send, call, upload, create, idOf, get };
};
