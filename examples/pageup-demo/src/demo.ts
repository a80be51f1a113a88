// The main job, shown: `npm run demo` against the sandbox, `npm run demo -- --live` against a real UAT tenant.
import { createProgress } from './progress.ts';
import { runDemo } from './run-demo.ts';
import { table } from './table.ts';

if (process.argv.includes('--live')) {
  const { runLive } = await import('./run-live.ts');
  process.exitCode = await runLive(process.env);
} else {
  const progress = createProgress(process.stdout);
  const outcome = await runDemo({
    worker: new URL('worker.ts', import.meta.url),
    show: progress.show,
    say: progress.say,
  });
  const { checks, claimed, completed, lost, doubled, wiped, calls, tokenRequests, repeatedUpdates, faults } = outcome;
  console.log('\n\nWhat the emulator knows in the end:');
  console.log(
    table([
      ['checks', checks],
      ['claimed', claimed],
      ['completed', completed],
      ['lost', lost],
      ['doubled', doubled],
      ['wiped', wiped],
      ['token requests / calls', `${tokenRequests} / ${calls}`],
      ['faults thrown in', faults],
      ['updates sent again (retries)', repeatedUpdates],
    ]),
  );
  const right = claimed === checks && lost + doubled + wiped === 0;
  console.log(right ? 'No check lost, doubled or wiped.' : 'SOMETHING IS WRONG: see the table.');
  process.exitCode = right ? 0 : 1;
}
