import { BgcError, isBgcError } from '../errors/bgc-error.ts';
import type { CallInfo, CallSpan } from '../observation/observation.ts';
import { tell } from '../observation/tell.ts';
import type { Operation } from '../operation.ts';
import { isObject } from '../parsing/read-object.ts';
import type { ProviderDefinition } from '../provider.ts';
import type { ClientContext } from './client-context.ts';

/** Nothing but `BgcError`s leaves a client. What else was thrown is a fault of ours, or of a hook; its text could hold anything, so only its kind is kept. */
const typed = (thrown: unknown, provider: string, operation: string): BgcError =>
  isBgcError(thrown)
    ? thrown
    : new BgcError(`an unexpected ${thrown instanceof Error ? thrown.constructor.name : typeof thrown} was thrown.`, {
        provider,
        operation,
        advice: 'Check the functions given as options; if they are sound, report this as a bug.',
      });

/** A stream is handed over with the call, by itself or as a part: what was never opened would keep its file open. */
const letGo = (body: unknown): void => {
  if (body instanceof ReadableStream && !body.locked) void body.cancel().catch(() => undefined);
};

export const callInfo = ({ name }: ProviderDefinition, { id, method, path }: Operation): CallInfo => ({
  provider: name,
  operation: id,
  method,
  path,
});

/** One call from its start to its typed end, told to tracer, alert, journal and logger. */
export const watchCall = async <T extends { readonly status: number; readonly attempts: number }>(
  { definition, observer, clock }: ClientContext,
  operation: Operation,
  work: (span: CallSpan | undefined) => Promise<T>,
  /** Of the request, as it was given. */
  body?: unknown,
): Promise<T> => {
  const info = callInfo(definition, operation);
  const now = (): number => tell(() => clock.now()) ?? 0;
  const startedAt = now();
  const span = observer.startCall(info);
  const end = (
    ok: boolean,
    { status, attempts, code }: { status?: number | undefined; attempts: number; code?: string },
  ) => {
    tell(() => span?.end({ ok, status, error: code, attempts, durationMs: now() - startedAt }));
  };
  try {
    const result = await work(span);
    if (span) end(true, { status: result.status, attempts: result.attempts });
    return result;
  } catch (thrown) {
    // What is looked at may be a getter of the caller's, and throw.
    tell(() => {
      letGo(body);
      if (isObject(body)) for (const part of Object.values(body)) if (isObject(part)) letGo(part['content']);
    });
    const error = typed(thrown, definition.name, operation.id);
    end(false, error);
    observer.failed(info, error, clock);
    throw error;
  }
};
