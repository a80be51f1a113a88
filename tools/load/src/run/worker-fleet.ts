import type { WorkerMessage, WorkerOrder, WorkerSettings } from '../messages.ts';
import type { Delay } from '../worker/follow-delay.ts';
import type { Sample } from '../worker/measure-heap.ts';
import { startChild } from './start-child.ts';
import type { Child } from './start-child.ts';

export interface WorkerLife {
  /** The place in the fleet, and which process it was there. */
  readonly place: number;
  readonly life: number;
  readonly samples: readonly Sample[];
  readonly delay: Delay | undefined;
  /** Checks that it had ordered when it was last heard of. */
  readonly handled: number;
  readonly cpuMs: number | undefined;
  readonly ending: 'alive' | 'killed' | 'stopped' | `crashed (${string})`;
}

interface Life {
  readonly place: number;
  readonly life: number;
  readonly child: Child<WorkerMessage>;
  readonly samples: Sample[];
  ports: readonly number[];
  delay: Delay | undefined;
  handled: number;
  cpuMs: number | undefined;
  ending: WorkerLife['ending'];
  expected: 'killed' | 'stopped' | undefined;
}

export interface Fleet {
  start(place: number): Promise<void>;
  /** SIGKILL: no handler, no `finally`, no flush. */
  kill(place: number): Promise<void>;
  /** Takes a sample of its heap as soon as it has nothing in hand; returns the sample, `undefined` where that never came. */
  measure(place: number): Promise<Sample | undefined>;
  stopAll(): Promise<void>;
  /** Ends what is left, however the run ended. */
  abandon(): void;
  lives(): readonly WorkerLife[];
  /** By what was going on, and the code of what went wrong. */
  troubles(): Readonly<Record<string, number>>;
}

export interface FleetOptions {
  readonly settings: WorkerSettings;
  readonly compileCache: string;
  /** Flags of Node or V8 for each worker. */
  readonly flags: readonly string[];
  /** By customer, where workers listen by now. */
  readonly onPorts: (ports: readonly (readonly number[])[]) => void;
}

/** The worker processes: one at each place, killed and begun again. */
export const createFleet = ({ settings, compileCache, flags, onPorts }: FleetOptions): Fleet => {
  const all: Life[] = [];
  const troubles: Record<string, number> = {};
  const current = (place: number): Life | undefined => all.findLast((life) => life.place === place);
  const tellPorts = (): void => {
    const listening = all.filter(({ ending, expected }) => ending === 'alive' && expected === undefined);
    onPorts(settings.customers.map((_, index) => listening.flatMap(({ ports }) => ports[index] ?? [])));
  };

  const tell = ({ child }: Life, order: WorkerOrder): void => void child.process.send(order);
  const hear = (life: Life, message: WorkerMessage): void => {
    if (message.kind === 'trouble') {
      const name = `${message.where}: ${message.code}`;
      troubles[name] = (troubles[name] ?? 0) + 1;
    }
    if (message.kind !== 'alive' && message.kind !== 'last') return;
    life.delay = message.delay;
    life.handled = message.handled;
    if (message.kind === 'last') life.cpuMs = message.cpuMs;
  };

  return {
    async start(place) {
      const child = startChild<WorkerMessage>('worker', settings, { compileCache, flags });
      const earlier = all.filter((life) => life.place === place).length;
      const life: Life = {
        ...{ place, life: earlier + 1, child, samples: [], ports: [], handled: 0 },
        ...{ delay: undefined, cpuMs: undefined, ending: 'alive', expected: undefined },
      };
      all.push(life);
      child.onMessage((message) => hear(life, message));
      void child.ended.then((how) => {
        const wanted = life.expected === 'killed' ? how === 'SIGKILL' : life.expected === 'stopped' && how === 0;
        life.ending = wanted && life.expected !== undefined ? life.expected : `crashed (${how})`;
        tellPorts();
      });
      const { ports } = await child.next('ready');
      life.ports = ports;
      tellPorts();
    },
    async kill(place) {
      const life = current(place);
      if (life === undefined) return;
      life.expected = 'killed';
      life.child.process.kill('SIGKILL');
      // A load balancer notices only when it gets no connection.
      await life.child.ended;
    },
    async measure(place) {
      const life = current(place);
      if (life === undefined) return undefined;
      const answer = life.child.next('sample');
      tell(life, 'measure');
      const { sample } = await answer;
      if (sample !== undefined) life.samples.push(sample);
      return sample;
    },
    async stopAll() {
      const alive = all.filter(({ ending }) => ending === 'alive');
      await Promise.all(
        alive.map(async (life) => {
          life.expected = 'stopped';
          tell(life, 'stop');
          await life.child.ended;
        }),
      );
    },
    abandon() {
      for (const { child, ending } of all) if (ending === 'alive') child.process.kill('SIGKILL');
    },
    lives: () =>
      all.map(({ place, life, samples, delay, handled, cpuMs, ending }) => ({
        ...{ place, life, samples, delay, handled, cpuMs, ending },
      })),
    troubles: () => troubles,
  };
};
