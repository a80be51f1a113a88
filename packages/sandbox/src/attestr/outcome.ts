import type { Json } from '../json.ts';

/** How a check ends. */
export interface Outcome {
  /** Completes: `Clear`, `Alert`, `False`, `MoreInfo`, `NoResult`, or what nobody documents yet. */
  readonly status?: string;
  /** HTML. */
  readonly description?: string;
  /** Any other member of the output. */
  readonly output?: Readonly<Record<string, Json>>;
  /** Ends ERRORED instead. */
  readonly error?: { readonly code: number; readonly message?: string; readonly details?: string };
  /** Archived at once. */
  readonly archived?: true;
  /** Never ends by itself. */
  readonly never?: true;
}
