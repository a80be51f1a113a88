import type { Call, Reply } from '../call.ts';
import { replyFacts } from '../errors/call-facts.ts';
import { ResponseParseError } from '../errors/transport-errors.ts';
import type { ProviderDefinition } from '../provider.ts';

const adviceForRead =
  "Nothing was changed at the provider, and calling again does no harm. If it stays so, hand the provider's support the client's `supportReport()`.";
const adviceForWrite =
  'The provider answered with success: what was asked for may have been done. Check its state before sending it again.';

/** A success that is not what was asked for. */
export const parseError = (
  definition: ProviderDefinition,
  call: Call,
  reply: Reply,
  wrong: { readonly what: string; readonly path: string; readonly expected: string },
): ResponseParseError =>
  new ResponseParseError(wrong.what, {
    ...replyFacts(call, reply, definition),
    path: wrong.path,
    expected: wrong.expected,
    advice: call.operation.repeat === 'safe' ? adviceForRead : adviceForWrite,
  });
