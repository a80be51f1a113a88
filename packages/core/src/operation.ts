/** Is sending it twice harmless? `keyed`: under an idempotency key that the provider honours. */
export type RepeatClass = 'safe' | 'idempotent' | 'keyed' | 'never';

/** The HTTP methods that operations have. */
export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH' | 'HEAD';

/** What a value says about a person or a system. `no` is a decision too: it may be shown. */
export type Sensitivity = 'identifier' | 'contact' | 'outcome' | 'link' | 'secret' | 'no';

/**
 * Sensitivity of every string in a document, by path. Members are separated by dots, the elements of an array are `[]`,
 * the whole document is the empty string: `results[].reportLink`.
 */
export type SensitivePaths = Readonly<Record<string, Sensitivity>>;

/** One operation of a provider, as generated from its spec. */
export interface Operation {
  readonly id: string;
  readonly method: HttpMethod;
  /** The complete path template: `/v3/{tenantId}/backgroundchecking/{id}`. */
  readonly path: string;
  readonly repeat: RepeatClass;
  /** `replace`: the request overrides the whole record. */
  readonly write?: 'replace';
  /** The OAuth scope it needs. */
  readonly scope?: string;
  /** Sent without the credential, and without asking for one: what it asks for is public, or the path itself is a secret. */
  readonly anonymous?: boolean;
  /** The request header that carries the idempotency key, where the provider honours one. */
  readonly idempotencyKeyHeader?: string;
  readonly requestContentType?:
    | 'application/json'
    | 'application/x-www-form-urlencoded'
    | 'multipart/form-data'
    | 'application/octet-stream';
  readonly sensitive: {
    readonly error: SensitivePaths;
    /** By parameter name, path and query and header alike. */
    readonly parameters?: Readonly<Record<string, Sensitivity>>;
    readonly request?: SensitivePaths;
    readonly response?: SensitivePaths;
  };
}

/** An operation with all that its spec says: calling it takes less. */
export interface DescribedOperation extends Operation {
  readonly sensitive: Required<Operation['sensitive']>;
}
