// `npm run truora-webhook` tells a story in the sandbox; `npm run truora-webhook -- --live` receives what Truora sends.
import { parseArgs } from 'node:util';

import { runMain } from '@bgc/example-parts/run-main';
import { table } from '@bgc/example-parts/table';

import { liveSettings } from './live-settings.ts';
import { runLive } from './run-live.ts';
import { runStory } from './run-story.ts';

await runMain(async () => {
  const { live } = parseArgs({ options: { live: { type: 'boolean', default: false } } }).values;
  if (live) return runLive(liveSettings(process.env), (text) => console.log(text));
  const { deliveries, handled, refusals } = await runStory();
  console.log('What came, and how it was answered:');
  console.log(table(['delivery', 'events', 'answer'], deliveries));
  console.log('What was handled, each once:');
  console.log(table(['check', 'action', 'status', 'score', 'order'], handled));
  console.log('What was refused, and why:');
  console.log(
    table(
      ['reason'],
      refusals.map((reason) => [reason]),
    ),
  );
  return 0;
});
