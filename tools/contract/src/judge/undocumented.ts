import type { Exchange, Violation } from '../exchange.ts';
import { readDocument } from '../mutation/documents.ts';
import type { Message, OperationEntry, Parameter, PathEntry, Specification } from '../specification.ts';
import { follow } from '../specification.ts';

/** What every HTTP client sends, whatever the operation. */
const COMMON_HEADERS: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'authorization',
  'content-length',
  'content-type',
  'user-agent',
]);

const namesIn = (parameters: readonly Parameter[], place: string): ReadonlySet<string> =>
  new Set(parameters.filter((parameter) => parameter.in === place).map(({ name = '' }) => name));

/** Where a key of the API goes that is in a header of its own. */
const credentialHeaders = ({ components: { securitySchemes = {} } }: Specification): readonly string[] =>
  Object.values(securitySchemes as Readonly<Record<string, Parameter>>).flatMap((scheme) =>
    scheme.in === 'header' && scheme.name !== undefined ? [scheme.name] : [],
  );

const responseFor = (responses: Readonly<Record<string, Message>>, status: number): Message | undefined => {
  const exact = String(status);
  return responses[exact] ?? responses[`${exact.charAt(0)}XX`] ?? responses['default'];
};

/** The fields of a form that its schema does not name: the engine looks at no others. */
const undocumentedFields = (specification: Specification, message: Message | undefined, exchange: Exchange) => {
  const type = exchange.requestHeaders['content-type'] ?? '';
  const { content = {} } = message === undefined ? {} : follow(specification, message);
  const [isForm, { schema }] = [/form/.test(type), content[type.split(';')[0]?.trim() ?? ''] ?? {}];
  if (!isForm || schema === undefined) return [];
  const { properties = {} } = follow(specification, schema);
  const given = Object.keys((readDocument(exchange.requestBody, type) as object | undefined) ?? {});
  return given.filter((name) => !Object.hasOwn(properties, name));
};

/** What Prism lets pass though no document knows it: parameters, headers and bodies. */
export const findUndocumented = (
  specification: Specification,
  { entry, item }: { readonly entry: OperationEntry; readonly item: PathEntry },
  exchange: Exchange,
): readonly Violation[] => {
  const { url, requestHeaders, requestBody, status, responseBody } = exchange;
  const parameters = [...(item.parameters ?? []), ...(entry.parameters ?? [])].map((one) => follow(specification, one));
  const query = namesIn(parameters, 'query');
  const named = [...namesIn(parameters, 'header'), ...credentialHeaders(specification)];
  const headers = new Set(named.map((name) => name.toLowerCase()));
  const response = responseFor(entry.responses ?? {}, status);
  const hasContent = (message: Message | undefined): boolean =>
    message !== undefined && follow(specification, message).content !== undefined;
  return [
    ...[...url.searchParams.keys()]
      .filter((name) => !query.has(name))
      .map((name) => ({ side: 'request', path: `query.${name}`, message: 'is not documented' }) as const),
    ...Object.keys(requestHeaders)
      .filter((name) => !COMMON_HEADERS.has(name) && !headers.has(name))
      .map((name) => ({ side: 'request', path: `header.${name}`, message: 'is not documented' }) as const),
    ...undocumentedFields(specification, entry.requestBody, exchange).map(
      (name) => ({ side: 'request', path: `body.${name}`, message: 'is not documented' }) as const,
    ),
    ...(requestBody.length > 0 && !hasContent(entry.requestBody)
      ? [{ side: 'request', path: 'body', message: 'no body is documented' } as const]
      : []),
    ...(responseBody.length > 0 && !hasContent(response)
      ? [{ side: 'response', path: 'body', message: 'no body is documented' } as const]
      : []),
  ];
};
