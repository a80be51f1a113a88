import { BgcError, errorGuard, nameError } from '../errors/bgc-error.ts';

/** Why a delivery is not believed, or cannot be. The message says what to do about it; it never shows what was received. */
const explanations = {
  'body-already-parsed':
    'The body was parsed or read before it came here. The bytes as they came are needed. ' +
    'Express: express.raw({ type: () => true, limit: "20mb" }) on this route, before express.json(). NestJS: { rawBody: true } and request.rawBody. ' +
    'Fastify: in a scope of its own, removeAllContentTypeParsers(), addContentTypeParser("*", (request, payload, done) => done(null)), and in the route reply.hijack(). ' +
    'Next.js pages: export const config = { api: { bodyParser: false } }; ' +
    'app router: pass the Request itself. Koa: place the route before koa-body. Where something must read a Request first, let it read request.clone().',
  'body-too-large': 'The body is larger than `maxBytes`. Raise it if the provider really sends as much.',
  'body-too-slow': 'The body took longer than `bodyTimeoutMs` to arrive. The provider will send it again.',
  'body-compressed':
    'The body is compressed. Have the server or proxy in front decompress it before it comes here, or not accept such bodies.',
  'body-unreadable': 'The body broke off while it was read. The provider will send it again.',
  'credentials-missing':
    'The delivery has no Authorization header. Check that the callback was registered with credentials, and that no proxy drops them.',
  'credentials-malformed': 'The Authorization header is of another kind than this provider sends.',
  'credentials-wrong':
    'The credentials are not among those configured. While they are rotated, configure the old and the new.',
  'signature-missing':
    'The delivery is not signed. Check that signing is switched on at the provider, and that no proxy drops the header.',
  'signature-malformed': 'The delivery is not in the form in which this provider signs.',
  'signature-wrong':
    'The signature fits none of the secrets configured. Check that the body was not changed on its way, and that the secret belongs to this webhook.',
  'algorithm-refused':
    'The delivery says that it is signed by an algorithm that is not among those allowed, or in a way that is never believed.',
  'issuer-wrong': 'The delivery was signed for another issuer than the one configured.',
  'timestamp-outside-tolerance':
    'The delivery was signed too long ago, or in the future. Check the clock of this machine.',
  'payload-malformed': 'The delivery is genuine, but its payload cannot be understood.',
} as const;

/** Why a delivery is not believed, as a `WebhookVerificationError` has it. */
export type WebhookVerificationReason = keyof typeof explanations;

/** Where a payload is not understood, and what is needed there. Never a value. */
export interface WrongMember {
  readonly path: string;
  readonly expected: string;
}

/**
 * A delivery that must not be acted on.
 *
 * @example
 * if (isWebhookVerificationError(error) && error.reason === 'signature-wrong') alertSomebody();
 */
export class WebhookVerificationError extends BgcError {
  readonly reason: WebhookVerificationReason;
  /**
   * Of `payload-malformed`, where in the document: `payload.id`; elements of arrays carry no index. Of `signature-malformed`, which part. Never what
   * stands there.
   */
  readonly path: string | undefined;
  protected static override readonly named = /* @__PURE__ */ nameError(
    this,
    'WebhookVerificationError',
    'webhook_verification',
  );
  constructor(
    reason: WebhookVerificationReason,
    { wrong, ...facts }: { readonly provider?: string; readonly wrong?: WrongMember | undefined } = {},
  ) {
    super(
      wrong === undefined
        ? explanations[reason]
        : `${explanations[reason]} ${wrong.path} is missing or wrong: needed is ${wrong.expected}.`,
      facts,
    );
    this.reason = reason;
    this.path = wrong?.path;
  }
}

/**
 * Whether a delivery was refused: `error.reason` says why. Knows errors of another copy of the package, too.
 *
 * @example if (isWebhookVerificationError(error)) console.warn(error.reason);
 */
export const isWebhookVerificationError: (value: unknown) => value is WebhookVerificationError =
  /* @__PURE__ */ errorGuard('WebhookVerificationError');
