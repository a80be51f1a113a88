// `npm run candidate-portal` drives every flow in Chromium; `npm run candidate-portal -- --serve` serves them for clicking by hand.
import { parseArgs } from 'node:util';

import { findChromium, HOW_TO_INSTALL } from '@bgc/chromium';
import { portFrom } from '@bgc/example-parts/required';
import { runMain } from '@bgc/example-parts/run-main';

import { runScenarios } from './run-scenarios.ts';
import { serve } from './serve.ts';

const options = { serve: { type: 'boolean', default: false }, port: { type: 'string' } } as const;
const say = (text: string): void => console.log(text);

await runMain(async () => {
  const { values } = parseArgs({ options });
  if (values.serve) {
    await serve(portFrom({ '--port': values.port }, '--port', 4030), say);
    return 0;
  }
  const found = findChromium();
  if ('path' in found) return (await runScenarios(found.path, say)) ? 0 : 1;
  say(`Nothing was driven: ${found.missing}.\n${HOW_TO_INSTALL}`);
  say('Or click through the flows yourself, in any browser: npm run candidate-portal -- --serve');
  return 0;
});
