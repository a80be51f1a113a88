'use strict';
const assert = require('node:assert/strict');

const { entries } = require('./entries.cjs');
const everyClient = require('./every-client.cjs');

for (const entry of entries) {
  assert.match(require.resolve(entry), /\.cjs$/);
  assert.ok(Object.keys(require(entry)).length > 0, `${entry} exports nothing`);
}
everyClient(require).then((outcome) => console.log(`Proven: ${entries.length} entries; ${outcome}`));
