import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const isSame = async (path: string, code: string): Promise<boolean> =>
  existsSync(path) && (await readFile(path, 'utf8')) === code;

/** Makes a folder hold exactly these files; as a check it changes nothing. Gives the paths that differ, those to be removed included. */
export const updateFolder = async (
  folder: string,
  files: Readonly<Record<string, string>>,
  { isCheck }: { readonly isCheck: boolean },
): Promise<readonly string[]> => {
  const wanted = Object.entries(files).map(([file, code]) => ({ path: join(folder, file), code }));
  const isFresh = await Promise.all(wanted.map(({ path, code }) => isSame(path, code)));
  const changed = wanted.filter((_, index) => !isFresh[index]);
  const present = existsSync(folder) ? await readdir(folder) : [];
  const leftOver = present.filter((file) => !Object.hasOwn(files, basename(file))).map((file) => join(folder, file));
  if (!isCheck) {
    await mkdir(folder, { recursive: true });
    await Promise.all(changed.map(({ path, code }) => writeFile(path, code)));
    await Promise.all(leftOver.map((path) => rm(path)));
  }
  return [...changed.map(({ path }) => path), ...leftOver];
};
