// A worker process that kills itself with SIGKILL at a given step: no handler, no `finally`, no flush.
import { startWorker } from '../src/start-worker.ts';
import type { Between, WorkerSettings } from '../src/start-worker.ts';
import { untilIdle } from './site.ts';
import { createSteps } from './steps.ts';
import type { Death } from './steps.ts';
import { variants } from './variants.ts';
import type { Variant } from './variants.ts';

const { settings, variant, death } = JSON.parse(process.env['BRIDGE_WORKER'] ?? '{}') as {
  readonly settings: WorkerSettings;
  readonly variant: Variant;
  readonly death?: Death;
};
const steps = createSteps(death, () => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise<never>(() => undefined);
});
const between: Between = variants[variant];
const worker = await startWorker(settings, {
  ...between,
  fetch: steps.fetch,
  store: (own) => steps.store(between.store?.(own) ?? own),
});
await untilIdle(worker);
process.send?.({ port: worker.port });
process.once('message', () => process.send?.({ names: steps.names }, () => process.exit()));
