import type { Finding, Verdict } from './finding.ts';
import type { ProviderName } from './providers/provider.ts';

/** All that the doctor found about one provider. It may be printed, kept and sent: nothing in it is secret. */
export interface Diagnosis {
  readonly provider: ProviderName;
  /** Whether the sandbox was asked, and not the provider. */
  readonly sandbox: boolean;
  /** `failed` where one thing failed, else `warning` where there is one, else `ok`. */
  readonly verdict: Exclude<Verdict, 'skipped'>;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly findings: readonly Finding[];
}

export const concludeFrom = (
  findings: readonly Finding[],
  about: Pick<Diagnosis, 'provider' | 'sandbox'>,
): Diagnosis => {
  const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
  const counts = { ok: count('ok'), warning: count('warning'), failed: count('failed'), skipped: count('skipped') };
  const verdict = counts.failed > 0 ? 'failed' : counts.warning > 0 ? 'warning' : 'ok';
  return { ...about, verdict, counts, findings };
};
