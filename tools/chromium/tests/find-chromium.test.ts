import { delimiter } from 'node:path';

import { expect, test } from 'vitest';

import { findChromium, searchThisMachine, type Search } from '../src/find-chromium.ts';

const search = (environment: Search['environment'], chromiums: readonly string[]): Search => ({
  environment,
  platform: 'linux',
  isChromium: (path) => chromiums.includes(path.replaceAll('\\', '/')),
});
const PATH = ['/usr/local/bin', '', '/usr/bin'].join(delimiter);

test('CHROMIUM_PATH is the one that is used, also where PATH has another', () => {
  const found = findChromium(search({ PATH, CHROMIUM_PATH: '/opt/mine' }, ['/opt/mine', '/usr/bin/chromium']));
  expect(found).toEqual({ path: '/opt/mine' });
});

test('a CHROMIUM_PATH that is none is said to be wrong, and nothing else is taken in its place', () => {
  const found = findChromium(search({ PATH, CHROMIUM_PATH: '/opt/mine' }, ['/usr/bin/chromium']));
  expect(found).toEqual({ missing: 'CHROMIUM_PATH is /opt/mine, which is not a Chromium' });
});

test('the usual names are looked for on PATH, and a namesake that is none is passed over', () => {
  expect(findChromium(search({ PATH }, ['/usr/bin/google-chrome']))).toMatchObject({
    path: expect.stringContaining('google-chrome'),
  });
  expect(findChromium(search({ PATH, CHROMIUM_PATH: '' }, []))).toEqual({
    missing: 'there is no Chromium on this machine',
  });
});

test('macOS has it among its applications', () => {
  const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findChromium({ ...search({ PATH }, [path]), platform: 'darwin' })).toEqual({ path });
});

test('a program is a Chromium when it says so', () => {
  expect(searchThisMachine.isChromium(process.execPath)).toBe(false);
  expect(searchThisMachine.isChromium('/nowhere/chromium')).toBe(false);
});
