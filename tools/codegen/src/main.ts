/**
 * Writes `packages/<name>/src/generated/` for every `specs/<name>.yaml`, or for those that are named; a spec may name another folder by
 * `x-bgc-package`. With `--check`: writes nothing, fails where something would change.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { generate } from './generate.ts';
import { loadSpec } from './load-spec.ts';
import { packageOf } from './package-of.ts';
import { updateFolder } from './update-folder.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const isCheck = process.argv.includes('--check');
const asked = process.argv.slice(2).filter((argument) => argument !== '--check');

const hasSchemasEntry = async (folder: string): Promise<boolean> => {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { readonly exports?: object };
  return Object.hasOwn(manifest.exports ?? {}, './schemas');
};

/** The files that differ; nothing of a spec whose package does not exist yet. */
const generatePackage = async (name: string): Promise<readonly string[] | undefined> => {
  const spec = await loadSpec(join(root, 'specs', `${name}.yaml`));
  const folder = join(root, 'packages', packageOf(name, spec));
  if (!existsSync(folder)) return undefined;
  const files = await generate(name, spec, { hasSchemasEntry: await hasSchemasEntry(folder) });
  return updateFolder(join(folder, 'src', 'generated'), files, { isCheck });
};

const specs = (await readdir(join(root, 'specs')))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => basename(file, '.yaml'));
const unknown = asked.find((name) => !specs.includes(name));
if (unknown !== undefined) {
  console.error(`There is no specs/${unknown}.yaml. Usage: node tools/codegen/src/main.ts [--check] [name …]`);
  process.exit(2);
}
const wanted = specs.filter((name) => asked.length === 0 || asked.includes(name));
const results = await Promise.all(wanted.map(generatePackage));
const names = wanted.filter((_, index) => results[index] !== undefined);
const changed = results.flatMap((paths) => paths ?? []).map((path) => relative(root, path));
if (isCheck && changed.length > 0) {
  for (const path of changed) console.error(`${path} is stale: run \`npm run generate\`.`);
  process.exit(1);
}
console.log(
  changed.length === 0
    ? `Generated sources of ${names.join(', ')} are fresh.`
    : changed.map((path) => `wrote ${path}`).join('\n'),
);
