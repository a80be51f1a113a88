import type { SandboxClock } from '../clock/clock.ts';
import type { FaultBoard } from '../faults/fault-board.ts';
import type { FaultSpec } from '../faults/fault.ts';
import { strike } from '../faults/strike.ts';
import type { JournalEntry, OpenJournal } from '../journal/journal.ts';
import type { Delivery, Incoming, Reply } from './exchange.ts';
import type { Location, Provider } from './provider.ts';

export interface HandleContext {
  readonly clock: SandboxClock;
  readonly faults: FaultBoard;
  readonly journal: OpenJournal;
}

const statusOf = (delivery: Delivery): number | undefined => ('reply' in delivery ? delivery.reply.status : undefined);

const stamp = (delivery: Delivery, { unnumbered }: Provider, sequence: number, now: number): Delivery => {
  if (!('reply' in delivery)) return delivery;
  const numbers = {
    'x-sandbox-request': String(sequence),
    // Assumed: what an integrator hands to the provider's support. Injected answers have one, too.
    'x-request-id': `sandbox-request-${sequence}`,
  };
  const date = new Date(now).toUTCString();
  const headers = { date, ...(unnumbered ? {} : numbers), ...delivery.reply.headers };
  return { ...delivery, reply: { ...delivery.reply, headers } };
};

/** The life of one request inside the sandbox: recognised, met by faults, processed (or not), noted, answered (or not). */
export const createHandle =
  ({ clock, faults, journal }: HandleContext) =>
  async (provider: Provider, incoming: Incoming, location: Location): Promise<Delivery> => {
    const receipt = provider.receive(incoming, location);
    const { operation, tenant, subject, template, attemptKey } = receipt;
    const seen = { provider: provider.name, operation, tenant, subject, template, attemptKey };
    const note = journal.open({ ...seen, time: clock.now(), method: incoming.method });
    const met = faults.meet(seen, receipt.faults);
    let processed: JournalEntry['processed'] = 'no';
    let early: Reply | undefined;

    const process = (): Reply => {
      if (early) return early;
      const refusal = receipt.admit();
      const reply = refusal ?? receipt.process({ late: false });
      processed = reply.status < 400 ? 'yes' : 'refused';
      return reply;
    };
    const processLater = (ms: number): Reply | undefined => {
      const refusal = receipt.admit();
      processed = refusal ? 'refused' : 'late';
      if (!refusal) clock.schedule(ms, () => void receipt.process({ late: true }), { waiting: 'a late write' });
      return refusal;
    };
    const context = { receipt, process, processLater, now: () => clock.now() };

    for (const fault of met) {
      if (fault.kind !== 'latency') continue;
      if (fault.processed === 'before') early ??= process();
      await new Promise<void>((resolve) => void clock.schedule(fault.ms, resolve, { waiting: 'an answer' }));
    }
    const decisive: FaultSpec = met.find((fault) => fault.kind !== 'latency') ?? { kind: 'latency', ms: 0 };
    const delivery = strike(decisive, context);
    note.close({ faults: met.map((fault) => fault.kind), status: statusOf(delivery), processed });
    return stamp(delivery, provider, note.sequence, clock.now());
  };
