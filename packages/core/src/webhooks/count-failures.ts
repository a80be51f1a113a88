/** Beyond it, what failed longest ago is forgotten first: the count is to notice trouble, and must not become one. */
const mostSubjects = 1_000;

export interface FailureCount {
  readonly subject: string;
  readonly failures: number;
}

/** Counts failures in a row by what they are about, in this process. */
export const countFailures = (): {
  /** One more; nothing where nobody knows what it is about. */
  again(subject: string | undefined): FailureCount | undefined;
  over(subject: string | undefined): void;
} => {
  const counts = new Map<string, number>();
  return {
    again(subject) {
      if (subject === undefined) return undefined;
      const failures = (counts.get(subject) ?? 0) + 1;
      counts.delete(subject);
      counts.set(subject, failures);
      const [oldest] = counts.keys();
      if (counts.size > mostSubjects && oldest !== undefined) counts.delete(oldest);
      return { subject, failures };
    },
    over: (subject) => void (subject !== undefined && counts.delete(subject)),
  };
};
