import type { CheckResult, LinkedResult, OpenCheck, WriteOptions } from '@bgc/pageup';

import type { BridgeRecord } from './bridge-record.ts';
import type { Policy } from './bridge.ts';
import type { Outcome } from './outcomes.ts';
import { titles } from './provider.ts';
import type { Finding, OwnStatus, ProviderName } from './provider.ts';

export const inWords = ({ status, result }: OwnStatus): string =>
  result === undefined ? status : `${status}: ${result}`;

/** Under a name of its own, so that it stands beside the outcome in PageUp. That PageUp shows such words is assumed. */
export const ownResult = (provider: ProviderName, own: OwnStatus): CheckResult => ({
  reportType: `Status at ${titles[provider]}`,
  status: inWords(own),
});

/** Says which of the provider's checks it is. What PageUp was told since is not taken back. */
export const announce = async (check: OpenCheck, referenceNumber: string): Promise<void> => {
  const { status, referenceNumber: known } = check.record;
  if (known === referenceNumber) return check.settle();
  if (status === 'queued') return check.created({ referenceNumber });
  // It was set aside, and a person has found it.
  if (status === 'inprogress') return check.inProgress({ referenceNumber });
};

/** An order that a person has to look into is still under way: nothing final is told of it. */
export const tellSetAside = async (check: OpenCheck, provider: ProviderName): Promise<void> => {
  const results = [ownResult(provider, { status: 'not known: a person looks into it' })];
  if (check.record.status === 'queued') await check.inProgress({ results });
  else await check.settle();
};

type Ordered = BridgeRecord & Required<Pick<BridgeRecord, 'provider' | 'reference'>>;

/** Writes an outcome, and beside it what the provider says itself. All of it may be done again. */
export const tellOutcome = async (
  check: OpenCheck,
  { provider, reference, reportType = 'Background check' }: Ordered,
  { own, reportPage }: Finding,
  outcome: Outcome,
  { policy, signal }: { readonly policy: Policy; readonly signal: AbortSignal | undefined },
): Promise<void> => {
  const options: WriteOptions = signal === undefined ? {} : { signal };
  const reportLink = reportPage ?? policy.reportPage(provider, reference);
  const beside: LinkedResult = { ...ownResult(provider, own), reportLink };
  const whole: LinkedResult = {
    ...{ reportType, reportLink },
    ...(outcome.result === undefined ? {} : { status: outcome.result }),
  };
  await announce(check, reference);
  const writes: Readonly<Record<Outcome['pageUp'], () => Promise<void>>> = {
    inprogress: () => check.inProgress({ results: [ownResult(provider, own)] }, options),
    completed: () => check.completed({ results: [whole, beside], referenceNumber: reference }, options),
    cancelled: () => check.cancelled({ results: [whole, beside] }, options),
    failed: () =>
      check.failed(
        { reason: `${titles[provider]} could not carry it out. Its own status: ${inWords(own)}. Order it again.` },
        options,
      ),
  };
  await writes[outcome.pageUp]();
};
