// Executes a bundle of order.mjs against the sandbox, which is not bundled, and asks the sandbox what came of it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

import { startSandboxServer } from '@bgc/sandbox/server';

const [file] = process.argv.slice(2);
const path = resolve(file);
const folder = dirname(path);
const pieces = readdirSync(folder).filter((name) => /\.[cm]?js$/.test(name));
for (const name of pieces) {
  const code = readFileSync(`${folder}/${name}`, 'utf8');
  assert.doesNotMatch(
    code,
    /(from|require\(|import\()\s*["']@bgc\//,
    `${name} holds no import of ours: all is bundled`,
  );
}

await using server = await startSandboxServer({ prepare: ({ sterling }) => void sterling.addAccount() });
const { order } = path.endsWith('.cjs') ? createRequire(import.meta.url)(path) : await import(path);
const { id, name, refused } = await order(server.sterlingOptions());

const { sterling } = server.sandbox;
const { candidates, screenings, counts } = sterling.state();
assert.deepEqual(
  screenings.map((screening) => screening.id),
  [id],
);
assert.equal(counts.created, 1);
assert.equal(candidates.length, 1);
assert.equal(name, 'NotFoundError');
assert.equal(refused, 401);
const bytes = pieces.reduce((sum, piece) => sum + statSync(`${folder}/${piece}`).size, 0);
console.log(`Proven: ${pieces.length} files of ${Math.round(bytes / 1024)} kB, 1 screening`);
