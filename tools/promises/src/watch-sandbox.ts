import type { Sandbox } from '@bgc/sandbox';

import type { Canaries } from './canaries.ts';

const adminPaths = ['journal', 'counts', 'faults', 'clock', 'callbacks/deliveries'];

interface SandboxCanaries {
  readonly sandbox: Pick<Sandbox, 'journal' | 'callbacks' | 'fetch'>;
  readonly canaries: Canaries;
  readonly surfaces: { note(surface: string, value: unknown): void };
  /** Where its callbacks go, to be answered with a canary. */
  readonly receiver: string;
  /** Texts in place of those that go to the planted provider. */
  readonly others: Readonly<Record<string, string>>;
}

/** Plants what the sandbox alone is sent, and notes what it says of it. */
export const watchSandbox = ({ sandbox, canaries, surfaces, receiver, others }: SandboxCanaries) => {
  sandbox.journal.subscribe((entry) => surfaces.note('journal', entry));
  sandbox.callbacks.route(receiver, async (request) => {
    await request.text();
    return new Response(canaries.plant('sandbox.answer', 'withheld'), { status: 500 });
  });
  return {
    plant: (place: string): string => canaries.plant(`sandbox.${place}`, 'withheld'),
    giveText: (place: string, text: string): string =>
      canaries.plantText(`sandbox.${place}`, 'withheld', others[text] ?? text),
    /** Asks it all that it tells of what it was sent. */
    noteAll: async (): Promise<void> => {
      surfaces.note('journal', sandbox.callbacks.deliveries());
      surfaces.note('journal', sandbox.journal.entries());
      surfaces.note('journal', sandbox.journal.counts());
      for (const path of adminPaths)
        surfaces.note('journal', await (await sandbox.fetch(`http://127.0.0.1/_sandbox/${path}`)).text());
    },
  };
};
