import type { Call, Reply } from '../call.ts';
import type { BgcError, FailureFacts } from '../errors/bgc-error.ts';
import { replyFacts, unknownAdvice } from '../errors/call-facts.ts';
import { statusError } from '../errors/status-error.ts';
import { OutcomeUnknownError } from '../errors/transport-errors.ts';
import { parseJson } from '../parsing/parse-json.ts';
import type { ProviderComplaint, ProviderDefinition } from '../provider.ts';
import { redactDocument } from '../redaction/redact-document.ts';
import type { ClientContext } from './client-context.ts';
import { echoOf } from './echo-of.ts';

const orElse = <T>(fallback: T, read: () => T): T => {
  try {
    return read();
  } catch {
    return fallback;
  }
};

const plain = /^[\w.[\]#?=:/ -]{1,80}$/;
const members = ['code', 'field', 'reason'] as const;

/** A second look at what the provider's table read: nothing that is not short and plain gets into a message. */
const checkComplaint = (complaint: ProviderComplaint): ProviderComplaint => ({
  ...Object.fromEntries(
    members.flatMap((name) => (plain.test(complaint[name] ?? '') ? [[name, complaint[name]]] : [])),
  ),
  ...(complaint.message === undefined ? {} : { message: complaint.message.slice(0, 200) }),
});

/** What the provider's own tables say of an answer that is no success. They may not know what they are shown. */
export const readRefusal = (
  definition: ProviderDefinition,
  { operation }: Call,
  reply: Reply,
  {
    document,
    known = [],
    token,
  }: {
    readonly document: unknown;
    /** Complaints that were read already. */
    readonly known?: readonly ProviderComplaint[];
    readonly token?: string | undefined;
  },
): { readonly complaints: readonly ProviderComplaint[]; readonly advice: string | undefined } => {
  const read = orElse([], () =>
    definition
      .readComplaints(document, reply, operation)
      .map(checkComplaint)
      .filter((complaint) => Object.keys(complaint).length > 0),
  );
  const complaints = known.length > 0 ? known : read;
  const advice = orElse(undefined, () =>
    definition.advise?.({ status: reply.status, operation, complaints, ...(token === undefined ? {} : { token }) }),
  );
  return { complaints, advice };
};

/** The typed error of an answer that is no success, with everything about it that may be shown. */
export const refusedError = ({ definition, peekToken }: ClientContext, call: Call, reply: Reply): BgcError => {
  const { operation } = call;
  const { status } = reply;
  // Refuses what is nested too deeply to be walked: the status must not be lost over it.
  const read = parseJson(reply.body);
  const parsed = read.ok ? read.document : undefined;
  const token = call.anonymous === true ? undefined : peekToken?.(operation.scope);
  const { complaints, advice } = readRefusal(definition, call, reply, { document: parsed, token });
  const facts: FailureFacts & { readonly status: number } = {
    ...replyFacts(call, reply, definition),
    complaints,
    advice,
    details:
      parsed === undefined
        ? `[not JSON, ${reply.body.length} bytes]`
        : redactDocument(
            parsed,
            operation.sensitive.error,
            definition.isPublicText,
            reply.sent && echoOf(reply.sent, operation.path),
          ),
  };
  if (reply.outcomeUnknown !== true) return statusError(status, facts);
  return new OutcomeUnknownError(`the provider answered ${status}, and may have processed the call.`, {
    ...facts,
    // What the provider's table says is about a call that was refused.
    advice: unknownAdvice(call),
    reason: 'status',
    reconcile: call.reconcile,
  });
};
