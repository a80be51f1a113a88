import { access, constants, realpath, stat } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, resolve } from 'node:path';
import process from 'node:process';

import { isBgcError } from '@bgc/core';
import { openSqliteStore } from '@bgc/core/node';

import type { StoreSeen } from '../checks/store.ts';

const isWritable = async (path: string): Promise<boolean> =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );

/** Undefined where it is not there. */
const statOf = async (path: string) =>
  stat(path).catch((thrown: unknown) => {
    if ((thrown as { readonly code?: unknown }).code === 'ENOENT') return undefined;
    throw thrown;
  });

/** Opens and closes it. Only a file that has something in it: a new one would get its tables by being opened. */
const refusalOf = (path: string): StoreSeen['refused'] => {
  try {
    openSqliteStore({ path, busyTimeoutMs: 0 }).close();
    return undefined;
  } catch (thrown) {
    return isBgcError(thrown)
      ? { kind: thrown.code, message: thrown.message }
      : { kind: 'unexpected', message: 'It cannot be opened.' };
  }
};

/** SQLite follows symbolic links, and keeps its log beside the file itself. */
const ownPlace = async (path: string): Promise<string> => realpath(path).catch(() => path);

/** Looks at the file. Nothing is written into it. */
export const observeStore = async (path: string, hasSqlite = isBuiltin('node:sqlite')): Promise<StoreSeen> => {
  const file = await ownPlace(resolve(path));
  const directoryWritable = await isWritable(dirname(file));
  const node = hasSqlite ? {} : { nodeWithoutSqlite: process.version };
  const base = { ...node, directoryWritable, fileWritable: false };
  try {
    const found = await statOf(file);
    if (found === undefined) return { ...base, file: 'missing' };
    if (!found.isFile()) return { ...base, file: 'no file' };
    const beside = await Promise.all([`${file}-wal`, `${file}-shm`].map(statOf));
    const mode = beside.reduce((bits, one) => bits | (one?.mode ?? 0), found.mode);
    const fileWritable = await isWritable(file);
    const refused = hasSqlite && found.size > 0 && fileWritable && directoryWritable ? refusalOf(file) : undefined;
    return {
      ...node,
      directoryWritable,
      fileWritable,
      file: found.size === 0 ? 'empty' : 'there',
      ...(process.platform === 'win32' ? {} : { mode }),
      ...(refused === undefined ? {} : { refused }),
    };
  } catch {
    return { ...base, file: 'unknown' };
  }
};
