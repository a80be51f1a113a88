// One worker process of the demo. Its settings come as JSON; the port that it listens on goes back to the parent.
import { startWorker } from './start-worker.ts';
import type { WorkerSettings } from './start-worker.ts';

const settings = process.env['BRIDGE_WORKER'];
if (settings === undefined) throw new Error('This is a worker of the demo: start `src/demo.ts` instead.');
const worker = await startWorker(JSON.parse(settings) as WorkerSettings);
process.once('disconnect', () => void worker.stop());
process.send?.({ port: worker.port });
