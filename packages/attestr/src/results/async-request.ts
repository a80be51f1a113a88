import type { components } from '../generated/schema.ts';
import type { AsyncStatus, ErrorBody } from '../models.ts';
import { toWorkOutput } from './work-output.ts';
import type { WorkOutput } from './work-output.ts';

type Wire = components['schemas']['AsyncRequest'];

/**
 * What the signature over `output` says. `verified`: made with one of the client's `clientSecret`s. `mismatch`: with none of them, or over another form of the
 * output than the one received: Attestr does not document which it signs. `absent`: there is none, or no output. `unchecked`: the client has no `clientSecret`.
 */
export type SignatureVerdict = 'verified' | 'mismatch' | 'absent' | 'unchecked';

/** A request as it stands. It holds personal data. */
export interface AsyncRequest {
  readonly _id: string;
  readonly number?: string;
  /** Attestr's own id of the query, for tracing. */
  readonly requestId?: string;
  /** `INITIATED`, `COMPLETED`, `ERRORED`; others may come. */
  readonly status: AsyncStatus;
  /** What was asked for, as Attestr has it: an object, whose dates are DD-MM-YYYY, or text. */
  readonly input?: Readonly<Record<string, unknown>> | string;
  /** Once completed. */
  readonly output?: WorkOutput;
  /** Why it failed: an object, or text. */
  readonly error?: ErrorBody | string;
  /** Milliseconds since the epoch: the document says "Unix timestamp", its samples have milliseconds. */
  readonly created?: number;
  /** Milliseconds since the epoch; absent while nothing has changed. */
  readonly updated?: number;
  readonly signature: SignatureVerdict;
  /** The whole document as it came, with what the types do not know. Not enumerable, so that no logger shows it by itself. */
  readonly raw?: unknown;
}

const present = <Value extends object>(value: Value): { [Name in keyof Value]: NonNullable<Value[Name]> } =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null && member !== undefined)) as never;

export const toAsyncRequest = (
  { output, ...others }: Wire,
  signature: SignatureVerdict,
  result: { readonly raw: unknown },
): AsyncRequest => {
  const request: AsyncRequest = {
    ...present(others),
    ...(output ? { output: toWorkOutput(output, () => (result.raw as Wire).output) } : {}),
    signature,
  };
  // Made when it is asked for: few ask.
  return Object.defineProperty(request, 'raw', { get: () => result.raw });
};
