import { columns } from '@bgc/example-parts/columns';
import { createSterlingClient, systemClock } from '@bgc/sterling';
import { openSqliteStore } from '@bgc/sterling/node';

import { createAdverseActions } from './adverse-actions.ts';
import type { LiveSettings } from './live-settings.ts';
import type { Portal } from './portal.ts';
import { sayProgress } from './say-progress.ts';

const byHand = {
  final: 'complete the adverse action (this is the final notice)',
  withdraw: 'cancel the adverse action',
};

/** One look at one case, and whatever is due then. Run it again tomorrow, from a timer, or when a callback came. */
export const runLive = async (settings: LiveSettings, say: (text: string) => void): Promise<number> => {
  const { environment, clientId, clientSecret, baseUrl, storeFile, plan, begins, answer } = settings;
  using store = openSqliteStore({ path: storeFile });
  const portal: Portal = {
    finish(screeningId, choice) {
      say(`In Sterling's portal, screening ${screeningId}: ${byHand[choice]}. Then run this again.`);
      return 'by-hand';
    },
  };
  const actions = createAdverseActions({
    sterling: createSterlingClient({ environment, clientId, clientSecret, ...(baseUrl && { baseUrl }) }),
    records: store.records,
    clock: systemClock,
    portal,
    decide: () => answer,
  });
  const progress = begins ? await actions.begin(plan) : await actions.advance(plan.screeningId);
  if (progress === undefined) {
    say('No case of this screening is kept here. --send-pre-adverse-notice begins one, and the candidate is told.');
    return 2;
  }
  const { case: current, lookAgainAt } = progress;
  say(sayProgress(progress));
  say(
    columns([
      ['screening', current.screeningId],
      ['state', current.state],
      ['waits for', progress.waitsFor ?? 'nothing'],
      ['decided', current.decision?.choice ?? 'nothing'],
      ['notices ordered', String(current.attempts)],
      ['look again', lookAgainAt === undefined ? 'never' : new Date(lookAgainAt).toISOString()],
    ]),
  );
  return current.state === 'refused' ? 1 : 0;
};
