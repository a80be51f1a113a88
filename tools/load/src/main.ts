// Several processes over one store, killed and begun again: what was lost, doubled or kept in memory.
import { availableParallelism, loadavg } from 'node:os';

import { runMain } from '@bgc/example-parts/run-main';
import { writeFormatted } from '@bgc/tool-parts/write-formatted';

import { readOptions } from './load-options.ts';
import { documentOf } from './report/document.ts';
import { printReport } from './report/print-report.ts';
import { sections } from './report/sections.ts';
import { runBoth } from './run/run-both.ts';
import { isBroken } from './verdict/claim.ts';
import { judge } from './verdict/judge.ts';

await runMain(async () => {
  const { options, write } = readOptions(process.argv.slice(2));
  // What is in the memory of the machine would stay there: ended in order, with all that was counted.
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopping.abort());
  const outcome = await runBoth(options, { say: (line) => console.log(line), interrupted: stopping.signal });
  const told = sections(outcome);
  console.log(printReport(told));
  if (write) {
    const circumstances = {
      date: new Date().toISOString().slice(0, 10),
      node: process.versions.node,
      cores: availableParallelism(),
      load: loadavg()[2] ?? 0,
    };
    writeFormatted({ 'docs/load-report.md': documentOf(told, options, circumstances) });
    console.log('\nWritten to docs/load-report.md.');
  }
  const broken = judge(outcome).filter(isBroken);
  console.log(
    broken.length === 0 ? '\nEvery claim holds.' : `\nBROKEN: ${broken.map(({ claim }) => claim).join('; ')}.`,
  );
  return broken.length === 0 ? 0 : 1;
});
