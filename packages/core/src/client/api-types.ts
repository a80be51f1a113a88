import type { CallOptions } from '../call.ts';

// openapi-fetch's own types cost the compiler of every program that imports this package 110 MB where libraries are checked, and offer options
// that are refused here. These say the same of one operation, and are looked at only where they are used.

type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/** The paths that have this method. */
type PathOf<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends Record<M, object> ? Path : never;
}[keyof Paths];

type OperationOf<Paths, Path extends keyof Paths, M extends Method> = M extends keyof Paths[Path]
  ? Paths[Path][M]
  : never;

type ContentOf<T> = T extends { readonly content: infer Content } ? Content[keyof Content] : undefined;

type HasRequired<T> = object extends T ? false : true;

type Params<Operation> = Operation extends { readonly parameters: infer Parameters }
  ? HasRequired<Parameters> extends true
    ? { readonly params: Parameters }
    : { readonly params?: Parameters }
  : object;

type Body<Operation> = Operation extends { readonly requestBody: infer Content }
  ? { readonly body: ContentOf<Content> }
  : Operation extends { readonly requestBody?: infer Content }
    ? { readonly body?: ContentOf<NonNullable<Content>> }
    : object;

/** How the body of a success is read, by the names of openapi-fetch. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

/** What a call of `api` takes: openapi-fetch's parts of a request, and the options of every call. */
type ApiInit<Operation> = Params<Operation> &
  Body<Operation> &
  Omit<CallOptions, 'headers'> & {
    readonly headers?: NonNullable<RequestInit['headers']>;
    /** Only where the provider honours one. */
    readonly idempotencyKey?: string;
    /** How a success is read: `json` unless told. */
    readonly parseAs?: ParseAs;
  };

interface Parsed<Json> {
  readonly json: Json;
  readonly text: string;
  readonly blob: Blob;
  readonly arrayBuffer: ArrayBuffer;
  readonly stream: ReadableStream<Uint8Array> | null;
}

type Success = 200 | 201 | 202 | 203 | 204 | 206 | 207 | '2XX';

type Answers<Operation, Statuses> = Operation extends { readonly responses: infer Responses }
  ? { [Status in keyof Responses & Statuses]: ContentOf<Responses[Status]> }[keyof Responses & Statuses]
  : unknown;

type Refusals<Operation> = Operation extends { readonly responses: infer Responses }
  ? Answers<Operation, Exclude<keyof Responses, Success>>
  : unknown;

/** What a call of `api` gives, as openapi-fetch does: `data` of a success, `error` of a refusal, unvalidated. */
export type ApiResult<Operation, Init> =
  | {
      readonly data: Parsed<Answers<Operation, Success>>[Init extends { readonly parseAs: infer As extends ParseAs }
        ? As
        : 'json'];
      readonly error?: never;
      readonly response: Response;
    }
  | { readonly data?: never; readonly error: Refusals<Operation>; readonly response: Response };

type Optional<Init, Needed> = HasRequired<Needed> extends true ? [init: Init] : [init?: Init];

type ApiMethod<Paths, M extends Method> = <
  Path extends PathOf<Paths, M>,
  Init extends ApiInit<OperationOf<Paths, Path, M>>,
>(
  path: Path,
  ...init: Optional<Init, ApiInit<OperationOf<Paths, Path, M>>>
) => Promise<ApiResult<OperationOf<Paths, Path, M>, Init>>;

/** Any operation of the spec by its method and path, as in openapi-fetch. */
export interface Api<Paths extends object> {
  readonly GET: ApiMethod<Paths, 'get'>;
  readonly PUT: ApiMethod<Paths, 'put'>;
  readonly POST: ApiMethod<Paths, 'post'>;
  readonly DELETE: ApiMethod<Paths, 'delete'>;
  readonly OPTIONS: ApiMethod<Paths, 'options'>;
  readonly HEAD: ApiMethod<Paths, 'head'>;
  readonly PATCH: ApiMethod<Paths, 'patch'>;
  readonly TRACE: ApiMethod<Paths, 'trace'>;
  readonly request: <
    M extends Method,
    Path extends PathOf<Paths, M>,
    Init extends ApiInit<OperationOf<Paths, Path, M>>,
  >(
    method: M,
    path: Path,
    ...init: Optional<Init, ApiInit<OperationOf<Paths, Path, M>>>
  ) => Promise<ApiResult<OperationOf<Paths, Path, M>, Init>>;
}
