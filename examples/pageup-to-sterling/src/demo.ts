// The real job, shown: checks ordered in PageUp, screened at Sterling. Against the sandbox; with `--live` against PageUp's UAT and Sterling's integration
// system.
import { parseArgs } from 'node:util';

import { runMain } from '@bgc/example-parts/run-main';
import { tally } from '@bgc/example-parts/tally';

import { isRight, runDemo } from './run-demo.ts';

const { values } = parseArgs({ options: { live: { type: 'boolean', default: false } } });

if (values.live) {
  const { runLive } = await import('./run-live.ts');
  await runMain(() => runLive(process.env));
} else {
  const outcome = await runDemo((line) => console.log(line));
  console.log('\nWhat both emulators know in the end:');
  console.log(
    tally([
      ['checks ordered in PageUp', outcome.checks],
      ['checks claimed', outcome.claimed],
      ['candidates created', outcome.candidates],
      ['screenings created', outcome.screenings],
      ['callbacks sent', outcome.callbacks],
      ['results written', outcome.results],
      ['failed, with a reason', outcome.failed],
      ['lost', outcome.lost],
      ['doubled', outcome.doubled],
      ['wiped', outcome.wiped],
    ]),
  );
  console.log(isRight(outcome) ? 'No check lost, doubled or wiped.' : 'SOMETHING IS WRONG: see the table.');
  process.exitCode = isRight(outcome) ? 0 : 1;
}
