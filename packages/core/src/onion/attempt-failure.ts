/** Why one attempt brought no usable reply. `blocked`: it could not be made, for want of a token or of a body. */
export type AttemptFailureKind =
  | 'connection'
  | 'truncated'
  | 'timeout'
  | 'deadline'
  | 'aborted'
  | 'blocked'
  | 'redirect'
  | 'too-large';

/** Travels inside the onion only; the retry layer turns the last one into a typed error. It never holds what was thrown, only a code. */
export class AttemptFailure extends Error {
  readonly kind: AttemptFailureKind;
  /** Nothing of the request reached the provider. */
  readonly unsent: boolean;
  /** Sending it again cannot help: a certificate that does not match, for one. */
  readonly permanent: boolean;
  readonly reason: string | undefined;
  readonly status: number | undefined;
  readonly maxBytes: number | undefined;

  constructor(
    kind: AttemptFailureKind,
    facts: {
      readonly unsent?: boolean;
      readonly permanent?: boolean;
      readonly reason?: string | undefined;
      readonly status?: number;
      readonly maxBytes?: number;
    } = {},
  ) {
    super(kind);
    this.kind = kind;
    this.unsent = facts.unsent ?? false;
    this.permanent = facts.permanent ?? false;
    this.reason = facts.reason;
    this.status = facts.status;
    this.maxBytes = facts.maxBytes;
  }
}
