// `npm run adverse-action` tells a story in the sandbox; `npm run adverse-action -- --live --screening=ID` looks at a case at Sterling's integration environment.
import { parseArgs } from 'node:util';

import { columns } from '@bgc/example-parts/columns';
import { runMain } from '@bgc/example-parts/run-main';
import { day, hour } from '@bgc/example-parts/time';

import type { Choice } from './adverse-case.ts';
import { liveSettings } from './live-settings.ts';
import { runLive } from './run-live.ts';
import { runStory, type StoryOutcome } from './run-story.ts';
import { stories, type Story } from './stories.ts';

const options = {
  story: { type: 'string', default: 'upheld' },
  decide: { type: 'string', default: 'wait' },
  live: { type: 'boolean', default: false },
  screening: { type: 'string' },
  item: { type: 'string', multiple: true },
  comment: { type: 'string' },
  production: { type: 'string' },
  'send-pre-adverse-notice': { type: 'boolean' },
  'final-notice-decided-for': { type: 'string' },
  'withdrawal-decided-for': { type: 'string' },
} as const;

const choices: readonly Choice[] = ['wait', 'final', 'withdraw'];

const when = (ms: number): string =>
  `day ${Math.floor(ms / day)}, ${String(Math.floor((ms % day) / hour)).padStart(2)} h`;

const show = (story: Story, { told, ...outcome }: StoryOutcome): void => {
  console.log(`${story.says}\n`);
  console.log(columns(told.map(({ afterMs, says }) => [when(afterMs), says])));
  console.log('\nWhat the emulator knows in the end:');
  console.log(
    columns([
      ['requests for a notice', String(outcome.requests)],
      ['adverse actions', String(outcome.adverseActions)],
      ['status', outcome.status],
      ['decided', outcome.decided],
      ['final notices', String(outcome.finalNotices)],
    ]),
  );
};

await runMain(async () => {
  const { values } = parseArgs({ options });
  if (values.live) return runLive(liveSettings(process.env, values), (text) => console.log(text));
  const known: Readonly<Record<string, Story>> = stories;
  const story = known[values.story];
  if (story === undefined) throw new Error(`--story is one of ${Object.keys(stories).join(', ')}.`);
  const answer = choices.find((choice) => choice === values.decide);
  if (answer === undefined) throw new Error(`--decide is one of ${choices.join(', ')}.`);
  show(story, await runStory(story, answer));
  return 0;
});
