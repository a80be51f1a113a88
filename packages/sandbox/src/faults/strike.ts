import type { Delivery, Reply } from '../exchange/exchange.ts';
import { emptyReply, textReply } from '../exchange/reply.ts';
import type { Receipt } from '../exchange/provider.ts';
import type { FaultKind, FaultName, LostAnswer } from './fault.ts';

/** What a fault may do to one request. */
export interface StrikeContext {
  readonly receipt: Receipt;
  /** Checks and does what was asked, now. */
  readonly process: () => Reply;
  /** Does what was asked after `ms`; the right to do it is checked now. Gives the refusal, if there is one. */
  readonly processLater: (ms: number) => Reply | undefined;
  readonly now: () => number;
}

type Strike<Name extends FaultName> = (fault: Extract<FaultKind, { kind: Name }>, context: StrikeContext) => Delivery;

const whole = (reply: Reply): Delivery => ({ kind: 'whole', reply });
const lost = (ending: LostAnswer | undefined): Delivery => ({ kind: ending ?? 'silence' });

const PSEUDO_404 = 'The underlying connection was closed';

const retryAfterHeader = (
  fault: { retryAfter?: number; retryAfterFormat?: 'seconds' | 'date' },
  now: number,
): Record<string, string> => {
  if (fault.retryAfter === undefined) return {};
  if (fault.retryAfterFormat !== 'date') return { 'retry-after': String(fault.retryAfter) };
  return { 'retry-after': new Date(now + fault.retryAfter * 1000).toUTCString() };
};

const htmlPage = (status: number): string =>
  `<!DOCTYPE html>\n<html><head><title>${status}</title></head><body><h1>${status}</h1><p>A proxy answered, not the API.</p></body></html>\n`;

const pseudo404: Record<'errors' | 'text' | 'reason', (receipt: Receipt) => Reply> = {
  errors: (receipt) => receipt.errorReply(404, PSEUDO_404),
  text: () => textReply(404, 'text/plain; charset=utf-8', PSEUDO_404),
  reason: () => ({ ...emptyReply(404), statusText: PSEUDO_404 }),
};

/** What each kind of fault does. `latency` is waited for before and is no entry here. */
export const strikes: { readonly [Name in Exclude<FaultName, 'latency'>]: Strike<Name> } = {
  reset: () => ({ kind: 'reset' }),
  silence: () => ({ kind: 'silence' }),
  'empty-body': (_, { process }) => whole({ ...process(), body: new Uint8Array(0) }),
  'truncated-body': (_, { process }) => ({ kind: 'truncated', reply: process() }),
  'stalled-body': (_, { process }) => ({ kind: 'stalled', reply: process() }),
  'html-page': ({ status = 500, contentType = 'text/html; charset=utf-8' }) =>
    whole(textReply(status, contentType, htmlPage(status))),
  'pseudo-404': ({ written = 'errors' }, { receipt }) => whole(pseudo404[written](receipt)),
  unauthorized: ({ revoke }, { receipt }) => {
    if (revoke) receipt.revoke?.();
    return whole(
      receipt.errorReply(401, 'The token is invalid or has expired.', {
        'www-authenticate': 'Bearer error="invalid_token"',
      }),
    );
  },
  forbidden: (_, { receipt }) => whole(receipt.errorReply(403, 'No permission for this resource.')),
  'too-many-requests': (fault, { receipt, now }) =>
    whole(receipt.errorReply(429, 'Rate limit exceeded.', retryAfterHeader(fault, now()))),
  'server-error': (fault, { receipt, now }) =>
    whole(receipt.errorReply(fault.status ?? 503, 'Server error.', retryAfterHeader(fault, now()))),
  redirect: ({ status = 302, location = 'https://elsewhere.example/' }) => whole(emptyReply(status, { location })),
  'accepted-but-timed-out': ({ ending }, { process }) => {
    process();
    return lost(ending);
  },
  'applied-late': ({ ms = 30_000, ending }, { processLater }) => {
    processLater(ms);
    return lost(ending);
  },
  'answered-then-applied-late': ({ ms = 30_000, status = 202 }, { processLater }) =>
    whole(processLater(ms) ?? emptyReply(status)),
};

/** The kinds that a fault can be of, for command lines and error messages. */
export const faultNames: readonly FaultName[] = ['latency', ...(Object.keys(strikes) as FaultName[])];

export const strike = (fault: FaultKind, context: StrikeContext): Delivery => {
  if (fault.kind === 'latency') return whole(context.process());
  return (strikes[fault.kind] as Strike<FaultName>)(fault, context);
};
