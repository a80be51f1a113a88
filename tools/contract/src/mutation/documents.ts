import { Buffer } from 'node:buffer';

import { readClaims, writeClaims } from '../jwt.ts';

/** A body as a document with members, and back; the members of a form are its fields. */
interface Form {
  readonly read: (text: string, type: string) => unknown;
  readonly write: (document: unknown, type: string) => string;
}

type Fields = readonly (readonly [name: string, value: string])[];

/** A field that comes several times is a list. */
const asMembers = (fields: Fields): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(fields.map(([name]) => name))].map((name) => {
      const values = fields.filter(([other]) => other === name).map(([, value]) => value);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );

const asFields = (document: unknown): Fields =>
  Object.entries(document as Readonly<Record<string, string | readonly string[]>>).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );

const partOf = /form-data; name="(?<name>[^"]*)"(?<rest>[\s\S]*)$/;

const boundaryOf = (type: string): string => `--${/boundary="?([^";]+)"?/.exec(type)?.[1] ?? ''}`;

const FORMS: Readonly<Record<string, Form>> = {
  'application/json': { read: (text) => JSON.parse(text) as unknown, write: (document) => JSON.stringify(document) },
  'application/jwt': { read: readClaims, write: writeClaims },
  'application/x-www-form-urlencoded': {
    read: (text) => asMembers([...new URLSearchParams(text)]),
    write: (document) => String(new URLSearchParams(asFields(document).map(([name, value]) => [name, value]))),
  },
  // The value of a member is all that follows the name, down to the next boundary: what is in a file stays as it is.
  'multipart/form-data': {
    read: (text, type) =>
      asMembers(
        text.split(boundaryOf(type)).flatMap((part): Fields => {
          const { name, rest } = partOf.exec(part)?.groups ?? {};
          return name === undefined || rest === undefined ? [] : [[name, rest]];
        }),
      ),
    write: (document, type) => {
      const parts = asFields(document).map(
        ([name, rest]) => `${boundaryOf(type)}\r\ncontent-disposition: form-data; name="${name}"${rest}`,
      );
      return `${parts.join('')}${boundaryOf(type)}--\r\n`;
    },
  },
};

const formOf = (type: string | undefined): Form | undefined =>
  FORMS[
    type
      ?.split(';')[0]
      ?.trim()
      .replace(/^application\/[\w.-]+\+json$/, 'application/json') ?? ''
  ];

/** Whether a body of this type has members that could be renamed. */
export const hasMembers = (type: string | undefined): boolean => formOf(type) !== undefined;

// As Latin-1, so that every byte of a file survives.
export const readDocument = (bytes: Uint8Array, type = ''): unknown =>
  bytes.length === 0 ? undefined : formOf(type)?.read(decode(bytes, type), type);

const isMultipart = (type: string): boolean => type.startsWith('multipart/');

const decode = (bytes: Uint8Array, type: string): string =>
  Buffer.from(bytes).toString(isMultipart(type) ? 'latin1' : 'utf8');

export const writeDocument = (document: unknown, type = ''): Uint8Array =>
  Uint8Array.from(Buffer.from(formOf(type)?.write(document, type) ?? '', isMultipart(type) ? 'latin1' : 'utf8'));
