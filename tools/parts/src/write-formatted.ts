import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const FORMATTER = join(REPOSITORY, 'node_modules/oxfmt/bin/oxfmt');

/** Writes what was generated, by path from the root, laid out as the gate `format` wants it: its tables are padded, for one. */
export const writeFormatted = (documents: Readonly<Record<string, string>>, root: string = REPOSITORY): void => {
  for (const [path, text] of Object.entries(documents)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { status, error, stderr } = spawnSync(process.execPath, [FORMATTER, ...Object.keys(documents)], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The formatter failed: ${stderr}`, { cause: error });
};
