import type { DescribedOperation } from '@bgc/core';

import { plantDocument } from './plant-document.ts';

export interface EscapeHatch {
  /** A client's `api.request`. */
  readonly request: unknown;
  /** The canary of something that the caller gives. */
  readonly give: (place: string) => string;
  /** Where a parameter is planted: `<operation>.parameter.<name>` unless told. */
  readonly placeOf?: (operation: string, parameter: string) => string;
  /** What is given in the place of a text: a link, an address. */
  readonly leafOf?: (path: string, text: string) => unknown;
  /** Options of the call, by the names of the headers that they become. */
  readonly optionOf?: Readonly<Record<string, string>>;
  /** In place of what the table of the spec says: a form with a file. */
  readonly body?: FormData;
  /** Whether forms are written here, as a client that sends none but for its token takes them as text only. */
  readonly formsAsText?: boolean;
}

export const parameterPlace = (operation: string, parameter: string): string => `${operation}.parameter.${parameter}`;

type Request = (
  verb: string,
  template: string,
  init: object,
) => Promise<{ readonly response: Response; readonly error?: unknown }>;

/** One operation as the spec has it, unchecked: a canary in every parameter and member. */
export const callByEscapeHatch = (
  { id, method, path, sensitive, requestContentType }: DescribedOperation,
  {
    request,
    give,
    placeOf = parameterPlace,
    leafOf = (_, text) => text,
    optionOf = {},
    formsAsText,
    body: own,
  }: EscapeHatch,
): ReturnType<Request> => {
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map((found) => found[1] ?? '');
  const canary = (name: string): string => give(placeOf(id, name));
  const parameter = (name: string): readonly [string, string] => [name, canary(name)];
  const names = Object.keys(sensitive.parameters);
  const options = names.flatMap((name) => {
    const option = optionOf[name];
    return option === undefined ? [] : [[option, canary(name)] as const];
  });
  const query = names.filter((name) => !inPath.includes(name) && optionOf[name] === undefined);
  const planted = plantDocument(sensitive.request, (leaf) => leafOf(leaf, give(`${id}.request.${leaf}`)));
  const isWritten = formsAsText === true && requestContentType === 'application/x-www-form-urlencoded';
  const body = isWritten ? new URLSearchParams(planted as Record<string, string>).toString() : planted;
  const hasBody = Object.keys(sensitive.request).length > 0;
  return (request as Request)(method.toLowerCase(), path, {
    params: { path: Object.fromEntries(inPath.map(parameter)), query: Object.fromEntries(query.map(parameter)) },
    headers: { 'x-own': give('call.header') },
    ...(Object.fromEntries(options) as object),
    ...(hasBody ? { body: own ?? body } : {}),
  });
};
