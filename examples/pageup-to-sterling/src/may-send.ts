/**
 * How long an order is repeated under its key without looking first. Nobody documents how long Sterling remembers a key: `assumed`, and short.
 */
export const repeatWithinMs = 60 * 60 * 1_000;

/** How long an invite that is not there may still appear: an order whose answer was lost may be carried out late. `assumed`. */
export const mayAppearWithinMs = 15 * 60 * 1_000;

export interface Attempt {
  readonly invited: boolean;
  /** Nothing of this order can have been sent before. */
  readonly first: boolean;
  /** Milliseconds since it was last about to be sent. */
  readonly ageMs: number;
}

/** Whether to look for the screening before the order is sent. An invite has no protection but this: "invite cannot be retried". */
export const mustLookFirst = ({ invited, first, ageMs }: Attempt): boolean =>
  !first && (invited || ageMs > repeatWithinMs);

/** Whether what was looked for, and not found, may still appear: then it is too early to send anything. */
export const mayStillAppear = ({ invited, first, ageMs }: Attempt): boolean =>
  !first && invited && ageMs <= mayAppearWithinMs;
