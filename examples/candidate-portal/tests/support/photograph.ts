import { readFile, rm } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { looks, photograph, picturesFolder } from '../../src/photograph.ts';

/** The rows of a PNG, packed as they are: a blank picture has two or three that differ. */
const distinctRows = (png: Buffer): number => {
  const height = png.readUInt32BE(20);
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const pixels = inflateSync(Buffer.concat(parts));
  const width = pixels.length / height;
  const rows = Array.from({ length: height }, (_, row) => pixels.toString('latin1', row * width, (row + 1) * width));
  return new Set(rows).size;
};

const picture = (name: string, look: string): URL => new URL(`${name}.${look}.png`, picturesFolder);

/** Leaves a picture for each look, and sees that they are new, that something is on them, and that the dark one differs. */
export const takePictures = async (page: Page, name: string): Promise<void> => {
  await Promise.all(looks.map((look) => rm(picture(name, look.name), { force: true })));
  await photograph(page, name);
  const [light, dark] = await Promise.all(looks.map((look) => readFile(picture(name, look.name))));
  for (const png of [light, dark]) {
    expect(png?.toString('latin1', 1, 4)).toBe('PNG');
    expect(distinctRows(png as Buffer), `the picture of ${name} is blank`).toBeGreaterThan(60);
  }
  expect(light?.equals(dark as Buffer)).toBe(false);
};
