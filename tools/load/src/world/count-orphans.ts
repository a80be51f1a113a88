interface CountedCheck {
  readonly record: { readonly status: string };
  readonly referenceNumbers: readonly string[];
}

interface CountedScreening {
  readonly id: string;
  readonly status: string;
}

/**
 * Screenings that no check refers to. Killed between the order and its announcement, a bridge may hear of the cancellation first, which takes no number to
 * PageUp: each check that was cancelled without a number explains one cancelled screening, and no more.
 */
export const countOrphans = (
  checks: readonly CountedCheck[],
  screenings: readonly CountedScreening[],
): { readonly orphans: number; readonly cancelledUnnumbered: number } => {
  const known = new Set(checks.flatMap(({ referenceNumbers }) => referenceNumbers));
  const unknown = screenings.filter(({ id }) => !known.has(id));
  const cancelled = unknown.filter(({ status }) => status === 'canceled').length;
  const cancelledUnnumbered = checks.filter(
    ({ record, referenceNumbers }) => record.status === 'cancelled' && referenceNumbers.length === 0,
  ).length;
  return { orphans: unknown.length - Math.min(cancelled, cancelledUnnumbered), cancelledUnnumbered };
};
