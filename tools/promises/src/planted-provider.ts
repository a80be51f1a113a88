import type { DescribedOperation } from '@bgc/core';

import type { Canaries } from './canaries.ts';
import { plantDocument } from './plant-document.ts';
import type { Form } from './plant-document.ts';

/** The operations of a provider, as generated from its spec. */
export type Operations = Readonly<Record<string, DescribedOperation>>;

/** What comes for one request: a good answer, an error, or the way in which it fails. */
export type Answer<Name extends string = string> = (
  planted: Planted<Name>,
  operation: Name,
  request: SentRequest,
) => Response | Promise<Response>;

export interface SentRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Planted<Name extends string = string> {
  readonly canary: (place: string) => string;
  /** Unknown members, at every object of every answer: their names hold canaries too. */
  readonly unknown: () => object;
  good(operation: Name): unknown;
  bad(operation: Name): unknown;
  readonly headers: () => Readonly<Record<string, string>>;
  readonly json: (document: unknown, status?: number) => Response;
}

export interface PlantedProvider<Name extends string> {
  readonly operations: Readonly<Record<Name, DescribedOperation>>;
  /** The operation that gives a token, whose lifetime is no text; where there is one. */
  readonly tokenOperation?: Name;
  /** A canary as the client will take it there: within a link, an address. */
  readonly leafOf: (path: string, text: string, form: Form) => unknown;
}

/** A provider that answers with a canary in every string: every member of the spec, unknown ones, headers and the reason phrase. */
export const createPlanted = <Name extends string>(
  canaries: Canaries,
  { operations, tokenOperation, leafOf }: PlantedProvider<Name>,
): Planted<Name> => {
  const canary = (place: string): string =>
    canaries.plant(place, place.startsWith('thrown.') ? 'withheld' : 'answered');
  const unknown = (): object => ({
    [canary('unknown.name.plain')]: canary('unknown.value'),
    [`${canary('unknown.name.address')}@example.com`]: { inner: [canary('unknown.inner')] },
    [`Ada ${canary('unknown.name.person')}`]: 1,
    [`${canary('unknown.name.number')}-900-00-0000`]: null,
  });
  const headers = (): Readonly<Record<string, string>> => ({
    'content-type': 'application/json',
    'x-request-id': canary('answer.header.x-request-id'),
    'x-other': canary('answer.header.x-other'),
    'www-authenticate': `Bearer error="invalid_token", error_description="${canary('answer.header.www-authenticate')}"`,
    'set-cookie': `session=${canary('answer.header.set-cookie')}`,
    location: `https://elsewhere.example/${canary('answer.header.location')}`,
    link: `<https://elsewhere.example/${canary('answer.header.link')}>; rel="next"`,
  });
  // What is either a text or an object is the one or the other by turns.
  let asked = 0;
  const planted: Planted<Name> = {
    canary,
    unknown,
    headers,
    good(operation) {
      const { sensitive } = operations[operation];
      const form: Form = asked++ % 2 === 0 ? 'text' : 'object';
      const leaf = (path: string): unknown => leafOf(path, canary(`${operation}.response.${path}`), form);
      const document = plantDocument(sensitive.response, leaf, unknown, () => form);
      if (operation !== tokenOperation) return document;
      // A token of a type that is not known would not be used.
      const type = `Bearer ${canary(`${operation}.response.token_type`)}`;
      return { ...(document as object), expires_in: 300, token_type: type };
    },
    bad(operation) {
      const leaf = (path: string): unknown => canary(`${operation}.error.${path}`);
      return plantDocument(operations[operation].sensitive.error, leaf, unknown);
    },
    json: (document, status = 200) =>
      new Response(status === 204 ? null : JSON.stringify(document), {
        status,
        statusText: canary('answer.reason'),
        headers: headers(),
      }),
  };
  return planted;
};
