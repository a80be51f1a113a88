// The process in which both providers are emulated: told what to order and where workers are, asked what it counted.
import type { WorldMessage, WorldQuestion, WorldSettings } from '../messages.ts';
import { createWorld } from './create-world.ts';

const told = process.env['LOAD_WORLD'];
if (told === undefined) throw new Error('These are the providers of the load: start it with `npm run load` instead.');
const world = await createWorld(JSON.parse(told) as WorldSettings);
const say = (message: WorldMessage): void => void process.send?.(message);

process.on('message', (question: WorldQuestion) => {
  if (question.kind === 'route') world.route(question.ports);
  else if (question.kind === 'allow') world.allow(question.checks);
  else if (question.kind === 'progress') say({ kind: 'progress', progress: world.progress() });
  else if (question.kind === 'whereabouts') say({ kind: 'whereabouts', found: world.whereabouts(question.wanted) });
  else say({ kind: 'counts', counts: world.counts() });
});
process.once('disconnect', () => process.exit());
say({ kind: 'ready', customers: world.customers });
