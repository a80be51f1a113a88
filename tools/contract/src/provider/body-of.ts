import type { Exchange } from '../exchange.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

type Read = (body: Uint8Array<ArrayBuffer>, type: string) => unknown;

/** The fields of a form in the order of their names; a name that comes several times has a list. */
const fieldsOf = (fields: Iterable<readonly [string, unknown]>): Record<string, unknown> => {
  const found = new Map<string, unknown[]>();
  for (const [name, value] of fields) found.set(name, [...(found.get(name) ?? []), value]);
  return Object.fromEntries([...found].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
};

const readParts: Read = async (body, type) => {
  const parts = await new Response(body, { headers: { 'content-type': type } }).formData();
  const read = [...parts].map(async ([name, value]): Promise<readonly [string, unknown]> =>
    typeof value === 'string'
      ? [name, value]
      : [name, { name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) }],
  );
  return fieldsOf(await Promise.all(read));
};

const READERS: Readonly<Record<string, Read>> = {
  'application/json': (body) => JSON.parse(textOf(body)) as unknown,
  'application/x-www-form-urlencoded': (body) => fieldsOf(new URLSearchParams(textOf(body))),
  'multipart/form-data': readParts,
};

/** What a request says, as what it is: JSON, the fields of a form, the parts of another, or bytes. Nothing where it has no body. */
export const bodyOf = async ({ requestBody, requestHeaders }: Exchange): Promise<unknown> => {
  if (requestBody.length === 0) return undefined;
  const type = requestHeaders['content-type'] ?? '';
  const read = READERS[type.split(';')[0]?.trim() ?? ''];
  return read === undefined ? requestBody : read(Uint8Array.from(requestBody), type);
};
