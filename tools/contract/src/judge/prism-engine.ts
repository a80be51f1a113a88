import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';

import type { Exchange, Violation } from '../exchange.ts';
import { readClaims } from '../jwt.ts';
import type { Specification } from '../specification.ts';
import { FORM_TYPE, joinLists } from '../strict/lists-of-forms.ts';

type Components = Parameters<typeof createInstance>[1];
type Input = Parameters<ReturnType<typeof createInstance>['request']>[0];
type Diagnostic = { readonly path?: readonly (string | number)[]; readonly message: string };

const CONFIG = {
  isProxy: true,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  // Violations are reported, and nothing is held back: what to do about them is the caller's.
  errors: false,
  upstream: new URL('http://upstream.invalid'),
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

const nothing = (): void => undefined;

/** What Prism wants of a logger. */
const silent = {
  info: nothing,
  warn: nothing,
  error: nothing,
  debug: nothing,
  trace: nothing,
  fatal: nothing,
  child: (): object => silent,
};

const isJson = (type: string | undefined): boolean => /^application\/([\w.-]+\+)?json\b/i.test(type ?? '');

/** A body as Prism's own server hands it to its engine: parsed where it is JSON, text otherwise, nothing where it is empty. Of a JWT, the claims. */
const bodyOf = (bytes: Uint8Array, type: string | undefined): unknown => {
  if (bytes.length === 0) return undefined;
  const text = new TextDecoder().decode(bytes);
  if (/^application\/jwt\b/i.test(type ?? '')) return readClaims(text);
  if (type?.startsWith(FORM_TYPE) === true) return joinLists(text);
  return isJson(type) ? (JSON.parse(text) as unknown) : text;
};

const queryOf = (parameters: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );

const toViolation =
  (side: Violation['side']) =>
  ({ path = [], message }: Diagnostic): Violation => ({ side, path: path.join('.'), message });

/**
 * Prism's proxy: it routes, checks the request, has it forwarded, and checks the answer. Its engine is used without its server, which would
 * pass a PDF on as text and so spoil it; what is forwarded here is what has come already.
 */
export const createPrismEngine = async (
  specification: Specification,
): Promise<(exchange: Exchange, path: string) => Promise<readonly Violation[]>> => {
  // Of a copy: Prism puts what a reference names in its place, which makes a ring of a schema that names itself.
  const operations = await getHttpOperationsFromSpec(structuredClone(specification));
  return async (exchange, path) => {
    const { method, url, requestHeaders, requestBody, responseHeaders, responseBody } = exchange;
    const output = {
      statusCode: exchange.status,
      headers: { ...responseHeaders },
      body: bodyOf(responseBody, responseHeaders['content-type']),
    };
    const forward = () => () => () => Promise.resolve({ _tag: 'Right', right: output });
    const components = { logger: silent, forward } as unknown as Components;
    const input: Input = {
      method: method.toLowerCase() as Input['method'],
      url: { path, query: queryOf(url.searchParams) },
      // Prism looks at a body's type only where its length is told.
      headers: { ...requestHeaders, 'content-length': String(requestBody.length) },
      body: bodyOf(requestBody, requestHeaders['content-type']),
    };
    const result = await createInstance(CONFIG, components).request(input, operations)();
    if (result._tag === 'Left') return [{ side: 'request', path: '', message: result.left.message }];
    const { validations } = result.right;
    return [
      ...(validations.input as readonly Diagnostic[]).map(toViolation('request')),
      ...(validations.output as readonly Diagnostic[]).map(toViolation('response')),
    ];
  };
};
