import { gzipSync } from 'node:zlib';

import { readTarball } from '../src/packed-package.ts';
import type { PackedPackage } from '../src/packed-package.ts';
import type { Workspace } from '../src/workspace.ts';

/** What a tarball may say of a file beside its bytes. */
interface Attributes {
  readonly mode?: number;
  /** `0` is a file, `2` a link. */
  readonly type?: string;
}

const header = (path: string, size: number, { mode = 0o644, type = '0' }: Attributes): Buffer => {
  const block = Buffer.alloc(512);
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
  block.write(path, 0);
  block.write(octal(mode, 7), 100);
  block.write(octal(size, 11), 124);
  block.write(' '.repeat(8), 148);
  block.write(type, 156);
  block.write('ustar', 257);
  block.write('00', 263);
  block.write(
    octal(
      block.reduce((sum, byte) => sum + byte, 0),
      6,
    ),
    148,
  );
  return block;
};

/** The package of these files as it would be published, without the program that packs: quick, and able to be wrong in ways that it would not. */
export const packed = (
  files: Readonly<Record<string, string | object>>,
  attributes: Readonly<Record<string, Attributes>> = {},
): PackedPackage => {
  const blocks = Object.entries(files).flatMap(([path, content]) => {
    const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
    return [
      header(`package/${path}`, bytes.length, attributes[path] ?? {}),
      bytes,
      Buffer.alloc((512 - (bytes.length % 512)) % 512),
    ];
  });
  return readTarball(gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)])));
};

/** A workspace of which only the tarballs are looked at. */
export const workspaceOf = (...packages: readonly PackedPackage[]): Workspace => {
  const missing = (): never => {
    throw new Error('Only the tarballs are there.');
  };
  return {
    root: '',
    packages: missing,
    files: missing,
    read: missing,
    packed: () => Promise.resolve(packages),
    close: () => undefined,
  };
};
