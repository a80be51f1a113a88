import type { Exchange, Violation } from '../exchange.ts';
import type { Message, OperationEntry, Parameter, PathEntry, Specification } from '../specification.ts';
import { follow } from '../specification.ts';

/** What every HTTP client sends, whatever the operation. */
const COMMON_HEADERS: ReadonlySet<string> = new Set([
  'accept',
  'authorization',
  'content-length',
  'content-type',
  'user-agent',
]);

const namesIn = (parameters: readonly Parameter[], place: string): ReadonlySet<string> =>
  new Set(parameters.filter((parameter) => parameter.in === place).map(({ name = '' }) => name));

const responseFor = (responses: Readonly<Record<string, Message>>, status: number): Message | undefined => {
  const exact = String(status);
  return responses[exact] ?? responses[`${exact.charAt(0)}XX`] ?? responses['default'];
};

/** What Prism lets pass though no document knows it: parameters, headers and bodies. */
export const findUndocumented = (
  specification: Specification,
  { entry, item }: { readonly entry: OperationEntry; readonly item: PathEntry },
  { url, requestHeaders, requestBody, status, responseBody }: Exchange,
): readonly Violation[] => {
  const parameters = [...(item.parameters ?? []), ...(entry.parameters ?? [])].map((one) => follow(specification, one));
  const query = namesIn(parameters, 'query');
  const headers = new Set([...namesIn(parameters, 'header')].map((name) => name.toLowerCase()));
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
    ...(requestBody.length > 0 && !hasContent(entry.requestBody)
      ? [{ side: 'request', path: 'body', message: 'no body is documented' } as const]
      : []),
    ...(responseBody.length > 0 && !hasContent(response)
      ? [{ side: 'response', path: 'body', message: 'no body is documented' } as const]
      : []),
  ];
};
