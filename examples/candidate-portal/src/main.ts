// `npm run candidate-portal` drives every flow in Chromium; `npm run candidate-portal -- --serve` serves them for clicking by hand.
import process from 'node:process';

import { findChromium, HOW_TO_INSTALL } from '@bgc/chromium';
import { runMain } from '@bgc/example-parts/run-main';

import { HELP, readOptions } from './options.ts';
import { runScenarios } from './run-scenarios.ts';
import { serve } from './serve.ts';

const say = (text: string): void => console.log(text);

const drive = async (): Promise<number> => {
  const found = findChromium();
  if ('path' in found) return (await runScenarios(found.path, say)) ? 0 : 1;
  say(`Nothing was driven: ${found.missing}.\n${HOW_TO_INSTALL}`);
  say('Or click through the flows yourself, in any browser: npm run candidate-portal -- --serve');
  return 0;
};

await runMain(async () => {
  const task = readOptions(process.argv.slice(2));
  if (task.does === 'drive') return drive();
  if (task.does === 'help') say(HELP);
  else await serve(task.port, say);
  return 0;
});
