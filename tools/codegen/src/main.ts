/**
 * Writes `packages/<name>/src/generated/` for every `specs/<name>.yaml`, or for those that are named. With `--check`: writes nothing, fails where
 * something would change.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { generate } from './generate.ts';
import { loadSpec } from './load-spec.ts';
import { updateFolder } from './update-folder.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const isCheck = process.argv.includes('--check');
const asked = process.argv.slice(2).filter((argument) => argument !== '--check');

const generatePackage = async (name: string): Promise<readonly string[]> =>
  updateFolder(
    join(root, 'packages', name, 'src', 'generated'),
    await generate(name, await loadSpec(join(root, 'specs', `${name}.yaml`))),
    { isCheck },
  );

const specs = (await readdir(join(root, 'specs')))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => basename(file, '.yaml'));
const unknown = asked.find((name) => !specs.includes(name));
if (unknown !== undefined) {
  console.error(`There is no specs/${unknown}.yaml. Usage: node tools/codegen/src/main.ts [--check] [name …]`);
  process.exit(2);
}
const names = specs.filter(
  (name) => existsSync(join(root, 'packages', name)) && (asked.length === 0 || asked.includes(name)),
);
const changed = (await Promise.all(names.map(generatePackage))).flat().map((path) => relative(root, path));
if (isCheck && changed.length > 0) {
  for (const path of changed) console.error(`${path} is stale: run \`npm run generate\`.`);
  process.exit(1);
}
console.log(
  changed.length === 0
    ? `Generated sources of ${names.join(', ')} are fresh.`
    : changed.map((path) => `wrote ${path}`).join('\n'),
);
