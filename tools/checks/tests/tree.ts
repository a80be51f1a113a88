import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { onTestFinished } from 'vitest';

import { openWorkspace, type Workspace } from '../src/workspace.ts';

/** A small repository of the given files, deleted when the test is over. Objects are written as JSON. */
export const tree = (files: Readonly<Record<string, string | object>>): Workspace => {
  const root = mkdtempSync(join(tmpdir(), 'bgc-tree-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const workspace = openWorkspace(root);
  onTestFinished(() => {
    workspace.close();
    rmSync(root, { recursive: true, force: true });
  });
  return workspace;
};
