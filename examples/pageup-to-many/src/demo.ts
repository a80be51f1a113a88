// `npm run many`: orders in PageUp go to three providers, and come back. All of it is emulated, on virtual time.
import { table } from '@bgc/example-parts/table';

import { titles } from './provider.ts';
import { runDemo } from './run-demo.ts';
import type { Summary } from './summary.ts';

const isRight = ({ paid, placed, setAside, doubled, wiped, unfinished }: Summary): boolean =>
  JSON.stringify(paid) === JSON.stringify(placed) && setAside + doubled + wiped + unfinished === 0;

const summary = await runDemo((line) => console.log(line));
const { lines, paid, placed, doubled, wiped, unfinished } = summary;

console.log('\nThe bridge’s record, and what PageUp has:');
console.log(
  table(
    ['check', 'at', 'its own status', 'in PageUp', 'why'],
    lines.map(({ checkId, provider, own, pageUp, why }) => [checkId, provider && titles[provider], own, pageUp, why]),
  ),
);
console.log('\nWhat the emulators counted:');
console.log(
  table(
    ['', 'orders placed', 'paid for'],
    (['sterling', 'truora', 'attestr'] as const).map((name) => [titles[name], placed[name], paid[name]]),
  ),
);
console.log(`In PageUp: ${doubled} doubled, ${wiped} wiped, ${unfinished} unfinished.`);
console.log(isRight(summary) ? 'No check lost, doubled or wiped.' : 'SOMETHING IS WRONG: see the tables.');
process.exitCode = isRight(summary) ? 0 : 1;
