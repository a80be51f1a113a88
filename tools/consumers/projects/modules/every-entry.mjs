import assert from 'node:assert/strict';

import { entries } from './entries.cjs';
import everyClient from './every-client.cjs';

for (const entry of entries) {
  assert.ok(Object.keys(await import(entry)).length > 0, `${entry} exports nothing`);
}
const outcome = await everyClient((entry) => import(entry));
console.log(`Proven: ${entries.length} entries; ${outcome}`);
