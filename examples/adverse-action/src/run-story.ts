import { day } from '@bgc/example-parts/time';
import { createSterlingCallbackHandler } from '@bgc/sterling/callbacks';

import { createAdverseActions, type Progress } from './adverse-actions.ts';
import type { Choice } from './adverse-case.ts';
import { follow } from './follow.ts';
import { callbackCredentials, callbackUri, openScene } from './open-scene.ts';
import { sayProgress } from './say-progress.ts';
import type { Story } from './stories.ts';

export interface Told {
  /** Milliseconds since the notice was ordered. */
  readonly afterMs: number;
  readonly says: string;
}

/** What the emulator knows in the end. */
export interface StoryOutcome {
  readonly told: readonly Told[];
  readonly requests: number;
  readonly adverseActions: number;
  readonly finalNotices: number;
  /** How often a person was asked, and what was answered when it was not `wait`. */
  readonly asked: number;
  readonly decided: Choice;
  readonly status: string;
}

/** How long a story is followed. */
const patience = 30 * day;

/** One adverse action, from the order of its notice on, on virtual time: followed by callbacks and by looking. */
export const runStory = async (story: Story, answer: Choice): Promise<StoryOutcome> => {
  const scene = await openScene();
  const { sandbox, sterling, store, portal, screeningId, reportItemIds } = scene;
  const { clock } = sandbox;
  story.prepare?.(scene);
  const start = clock.now();
  const told: Told[] = [];
  const tell = (says: string): void => {
    if (told.at(-1)?.says !== says) told.push({ afterMs: clock.now() - start, says });
  };
  const onProgress = (progress: Progress): void => tell(sayProgress(progress));

  let asked = 0;
  const decide = (): Choice => {
    asked += 1;
    return answer;
  };
  const actions = createAdverseActions({ sterling, records: store.records, clock, portal, decide });
  const callbacks = createSterlingCallbackHandler({
    credentials: callbackCredentials,
    store,
    clock,
    onEvent: async (event) => {
      const progress = event.kind === 'screening' ? await actions.advance(event.screening.id) : undefined;
      if (progress) onProgress(progress);
    },
  });
  sandbox.callbacks.route(callbackUri, callbacks);
  for (const { afterMs, says, act } of story.events ?? [])
    clock.schedule(afterMs, () => {
      tell(says);
      act(scene);
    });

  const whole = async (): Promise<void> => {
    onProgress(await actions.begin({ screeningId, reportItemIds }));
    await follow(actions, screeningId, { clock, until: start + patience, onProgress });
  };
  await clock.run(whole(), { atMostMs: 2 * patience });

  const { adverseActions } = sandbox.sterling.screening(screeningId);
  return {
    told,
    requests: sandbox.journal.entries({ operation: 'createAdverseAction' }).length,
    adverseActions: adverseActions.length,
    finalNotices: adverseActions.filter(({ status }) => status === 'complete').length,
    asked,
    decided: asked > 0 ? answer : 'wait',
    status: adverseActions.at(-1)?.status ?? 'none',
  };
};
