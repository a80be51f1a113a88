// Writes a bill of materials for each package into sbom/: of what the build would publish, or of the tarballs in a folder.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createBillJudge } from './src/gates/sbom.ts';
import { readTarball } from './src/packed-package.ts';
import { createDescription } from './src/sbom/describe-part.ts';
import { writeBill } from './src/sbom/write-bill.ts';
import { openWorkspace } from './src/workspace.ts';

const [folder] = process.argv.slice(2);
/** Seconds since the epoch, by the convention of reproducible builds. Without it no time is written: that of the machine says nothing. */
const { SOURCE_DATE_EPOCH } = process.env;
const madeAt = SOURCE_DATE_EPOCH === undefined ? undefined : new Date(Number(SOURCE_DATE_EPOCH) * 1000);

const workspace = openWorkspace(fileURLToPath(new URL('../../', import.meta.url)));
try {
  const packages =
    folder === undefined
      ? await workspace.packed()
      : globSync('**/*.tgz', { cwd: folder })
          .toSorted()
          .map((path) => readTarball(readFileSync(resolve(folder, path))));
  if (packages.length === 0) throw new Error(`There is no tarball (*.tgz) in ${folder ?? 'the workspace'}.`);
  const judge = createBillJudge();
  const describe = createDescription(workspace, packages);
  const out = join(workspace.root, 'sbom');
  mkdirSync(out, { recursive: true });
  for (const packed of packages) {
    const part = describe(packed.name);
    const bill = writeBill(part, madeAt);
    const complaints = await judge(packed, part, bill);
    if (complaints.length > 0) throw new Error(`${packed.name}: ${complaints.join('\n')}`);
    const file = `${packed.name.replace(/^@bgc\//, '')}.cdx.json`;
    writeFileSync(join(out, file), bill);
    console.log(`sbom/${file}`);
  }
} finally {
  workspace.close();
}
