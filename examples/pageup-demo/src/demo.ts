// The main job, shown: `npm run demo` against the sandbox, `npm run demo -- --live` against a real UAT tenant.
// `npm run demo -- --worker ../tests/claim-without-lease.ts` shows what the table looks like when a worker is wrong.
import { parseArgs } from 'node:util';

import { runMain } from '@bgc/example-parts/run-main';
import { tally } from '@bgc/example-parts/tally';

import { createProgress } from './progress.ts';
import { isRight, runDemo } from './run-demo.ts';

const { values } = parseArgs({
  options: { live: { type: 'boolean', default: false }, worker: { type: 'string', default: 'worker.ts' } },
});

if (values.live) {
  const { runLive } = await import('./run-live.ts');
  await runMain(() => runLive(process.env));
} else {
  const progress = createProgress(process.stdout);
  const worker = new URL(values.worker, import.meta.url);
  const outcome = await runDemo({ worker, show: progress.show, say: progress.say });
  console.log('\n\nWhat the emulator knows in the end:');
  console.log(
    tally([
      ['checks', outcome.checks],
      ['claimed', outcome.claimed],
      ['completed', outcome.completed],
      ['lost', outcome.lost],
      ['doubled', outcome.doubled],
      ['wiped', outcome.wiped],
      ['token requests / calls', `${outcome.tokenRequests} / ${outcome.calls}`],
      ['faults thrown in', outcome.faults],
      ['updates sent again (retries)', outcome.repeatedUpdates],
    ]),
  );
  console.log(isRight(outcome) ? 'No check lost, doubled or wiped.' : 'SOMETHING IS WRONG: see the table.');
  process.exitCode = isRight(outcome) ? 0 : 1;
}
