// The global set-up of the vitest project `browser`.
import process from 'node:process';

import type { TestProject } from 'vitest/node';

import { findChromium } from './find-chromium.ts';
import { HOW_TO_INSTALL } from './how-to-install.ts';

/** The Chromium that the tests start, or why there is none, and whether that is a failure. */
export type ChromiumForTests = { readonly path: string } | { readonly missing: string; readonly required: boolean };

declare module 'vitest' {
  interface ProvidedContext {
    chromium: ChromiumForTests;
  }
}

/** Says at the very end, below vitest's summary, what a green run has left out. */
export default function provideChromium(project: TestProject): (() => void) | undefined {
  const found = findChromium();
  if ('path' in found) {
    project.provide('chromium', found);
    return undefined;
  }
  const required = process.env['BGC_REQUIRE_CHROMIUM'] === '1';
  project.provide('chromium', { missing: found.missing, required });
  return () => console.log(`\nThe browser tests were NOT run: ${found.missing}. ${HOW_TO_INSTALL}\n`);
}
