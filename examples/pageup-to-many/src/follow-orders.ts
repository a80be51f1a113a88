import type { BridgeRecord } from './bridge-record.ts';
import type { Bridge } from './bridge.ts';
import { outcomeOf } from './outcomes.ts';
import type { Finding } from './provider.ts';
import { tellOutcome } from './tell-pageup.ts';

type Ordered = BridgeRecord & Required<Pick<BridgeRecord, 'provider' | 'reference'>>;

const isOrdered = (record: BridgeRecord): record is Ordered =>
  record.state === 'ordered' && record.provider !== undefined && record.reference !== undefined;

const isNews = ({ own, told }: BridgeRecord, finding: Finding): boolean =>
  told === undefined || own?.status !== finding.own.status || own.result !== finding.own.result;

/** Under the lease of the check, so that there is one writer: PageUp first, then the record, so that a crash between the two only repeats the write. */
const write = async (bridge: Bridge, record: Ordered, finding: Finding, signal?: AbortSignal): Promise<void> => {
  const told = outcomeOf(record.provider, finding.own);
  await using check = await bridge.lifecycle.open(record.checkId, signal && { signal });
  const kept = await bridge.records.open(record);
  const { current } = kept;
  if (!isOrdered(current) || !isNews(current, finding)) return;
  // Put back to pending meanwhile: another order, to which what becomes of this one says nothing.
  const isCurrent = check.generation === current.generation;
  if (isCurrent) await tellOutcome(check, current, finding, told, { policy: bridge.policy, signal });
  const isOver = !isCurrent || told.pageUp !== 'inprogress';
  await kept.move(isOver ? 'done' : 'ordered', { own: finding.own, told });
};

/** Looks, now and then, how every open order stands, and writes back what is new. One that fails does not hold up the others. */
export const createFollower = (bridge: Bridge): ((signal?: AbortSignal) => Promise<void>) => {
  /** Forgotten in a restart: then all are looked at once more. */
  const lookedAt = new Map<string, number>();
  const { clock } = bridge.pageup;

  const isDue = ({ key, provider }: Ordered): boolean =>
    clock.now() - (lookedAt.get(key) ?? -Infinity) >= bridge.providers[provider].lookEveryMs;

  return async (signal) => {
    const open: Ordered[] = [];
    for await (const record of bridge.records.each()) if (isOrdered(record) && isDue(record)) open.push(record);
    for (const record of open) {
      if (signal?.aborted === true) return;
      try {
        const finding = await bridge.providers[record.provider].find(record.reference, signal);
        if (isNews(record, finding)) await write(bridge, record, finding, signal);
        lookedAt.set(record.key, clock.now());
      } catch (error) {
        bridge.onTrouble('following', error, record.checkId);
      }
    }
  };
};
