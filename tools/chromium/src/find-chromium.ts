import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** What is looked at, and how it is told that a file is a Chromium. */
export interface Search {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isChromium: (path: string) => boolean;
}

/** The program, or why there is none. */
export type Finding = { readonly path: string } | { readonly missing: string };

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'] as const;
const ELSEWHERE: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
};

/** It must say its name: Ubuntu has a `chromium-browser` that only asks for a snap. On Windows, asking opens a window. */
const saysItIsChromium = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform === 'win32') return true;
  return /\bChrom(e|ium)\b/.test(spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 }).stdout ?? '');
};

export const searchThisMachine: Search = {
  environment: process.env,
  platform: process.platform,
  isChromium: saysItIsChromium,
};

/** `CHROMIUM_PATH` alone where it is set; else the usual names on PATH, then the usual places of the system. */
export const findChromium = ({ environment, platform, isChromium }: Search = searchThisMachine): Finding => {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    return isChromium(named) ? { path: named } : { missing: `CHROMIUM_PATH is ${named}, which is not a Chromium` };
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = [...onPath, ...(ELSEWHERE[platform] ?? [])].find(isChromium);
  return path === undefined ? { missing: 'there is no Chromium on this machine' } : { path };
};
