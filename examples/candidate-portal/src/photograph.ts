import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright-core';

/** How each state is photographed: on a phone by day, and at a desk by night. */
export const looks = [
  { name: 'phone', width: 390, height: 844, colorScheme: 'light' },
  { name: 'desk-dark', width: 1100, height: 800, colorScheme: 'dark' },
] as const;

export const picturesFolder = new URL('../pictures/', import.meta.url);

/** Takes away the pictures of an earlier run: what then lies there is of this one. */
export const removePictures = async (folder: URL = picturesFolder): Promise<void> => {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter((name) => name.endsWith('.png')).map((name) => rm(new URL(name, folder))));
};

/** Leaves `<name>.<look>.png` for every look, and the page as it was. */
export const photograph = async (page: Page, name: string): Promise<void> => {
  for (const { name: look, width, height, colorScheme } of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const path = fileURLToPath(new URL(`${name}.${look}.png`, picturesFolder));
    await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  }
  const [{ width, height, colorScheme }] = looks;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
};
