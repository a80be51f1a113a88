import type { Customer, WorldMessage, WorldQuestion, WorldSettings } from '../messages.ts';
import type { AtProviders, WantedCheck } from '../whereabouts/at-providers.ts';
import type { WorldCounts } from '../world/count-world.ts';
import type { Progress } from '../world/progress.ts';
import { startChild } from './start-child.ts';

/** The process in which both providers are emulated. */
export interface WorldLink {
  readonly customers: readonly Customer[];
  /** Says where workers are by now, by customer. */
  route(ports: readonly (readonly number[])[]): void;
  /** Lets so many checks be ordered in all. */
  allow(checks: number): void;
  progress(): Promise<Progress>;
  counts(): Promise<WorldCounts>;
  whereabouts(wanted: readonly WantedCheck[]): Promise<readonly AtProviders[]>;
  end(): Promise<void>;
}

export const startWorld = async (settings: WorldSettings, compileCache: string): Promise<WorldLink> => {
  const world = startChild<WorldMessage>('world', settings, { compileCache });
  const ask = (question: WorldQuestion): void => {
    if (world.process.connected) world.process.send(question);
  };
  const { customers } = await world.next('ready');
  return {
    customers,
    route: (ports) => ask({ kind: 'route', ports }),
    allow: (checks) => ask({ kind: 'allow', checks }),
    async progress() {
      const answer = world.next('progress');
      ask({ kind: 'progress' });
      return (await answer).progress;
    },
    async counts() {
      const answer = world.next('counts');
      ask({ kind: 'counts' });
      return (await answer).counts;
    },
    async whereabouts(wanted) {
      const answer = world.next('whereabouts');
      ask({ kind: 'whereabouts', wanted });
      return (await answer).found;
    },
    async end() {
      world.process.kill();
      await world.ended;
    },
  };
};
