import { setAsideOrders } from './decide-by-hand.ts';
import type { RunningBridge } from './create-bridge.ts';
import type { BridgeRecord } from './bridge-record.ts';
import type { Scene } from './open-scene.ts';
import type { ProviderName } from './provider.ts';
import { inWords } from './tell-pageup.ts';

/** One order, as the bridge's record and PageUp have it. */
export interface OrderLine {
  readonly checkId: string;
  readonly provider: ProviderName | undefined;
  readonly reference: string | undefined;
  readonly own: string;
  readonly pageUp: string;
  readonly results: string;
  readonly why: string;
}

export interface Summary {
  readonly lines: readonly OrderLine[];
  /** What each provider counted. */
  readonly paid: Readonly<Record<ProviderName, number>>;
  /** Orders that have a provider's check. */
  readonly placed: Readonly<Record<ProviderName, number>>;
  readonly setAside: number;
  /** PageUp's own counts. */
  readonly doubled: number;
  readonly wiped: number;
  readonly unfinished: number;
}

export const paidAt = ({ sandbox }: Scene): Summary['paid'] => ({
  sterling: sandbox.sterling.state().screenings.length,
  truora: sandbox.truora.state().counts.paid,
  attestr: sandbox.attestr.state().paid,
});

const lineOf = ({ sandbox }: Scene, record: BridgeRecord): OrderLine => {
  const found = sandbox.pageup.state().find(({ id }) => id === record.checkId)?.record;
  return {
    ...{ checkId: record.checkId, provider: record.provider, reference: record.reference },
    own: record.own === undefined ? '' : inWords(record.own),
    pageUp: found?.status ?? '',
    results: (found?.results ?? [])
      .map(({ reportType, status = '(a report)' }) => `${reportType}: ${status}`)
      .toSorted()
      .join('; '),
    why: record.told?.why ?? record.reason ?? '',
  };
};

export const summarise = async (scene: Scene, bridge: Pick<RunningBridge, 'records'>): Promise<Summary> => {
  const records: BridgeRecord[] = [];
  for await (const record of bridge.records.each()) records.push(record);
  const placedAt = (name: ProviderName): number =>
    records.filter(({ provider, reference }) => provider === name && reference !== undefined).length;
  const { doubled, wiped, unfinished, unclaimed } = scene.sandbox.pageup.summary();
  return {
    lines: scene.checkIds.flatMap((id) =>
      records.filter(({ checkId }) => checkId === id).map((record) => lineOf(scene, record)),
    ),
    paid: paidAt(scene),
    placed: { sterling: placedAt('sterling'), truora: placedAt('truora'), attestr: placedAt('attestr') },
    setAside: (await setAsideOrders(bridge)).length,
    ...{ doubled, wiped, unfinished: unfinished + unclaimed },
  };
};
