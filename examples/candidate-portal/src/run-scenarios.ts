import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { launchOptions } from '@bgc/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

import { driveScenario } from './drive.ts';
import { looks, photograph, picturesFolder, removePictures } from './photograph.ts';
import { scenarios } from './scenarios.ts';
import type { Scenario } from './scenarios.ts';
import { startCandidatePortal } from './start.ts';
import { isAsExpected, summary } from './summary.ts';
import type { Row } from './summary.ts';

type Say = (text: string) => void;

const runOne = async (
  browser: Browser,
  portal: Awaited<ReturnType<typeof startCandidatePortal>>,
  scenario: Scenario,
  say: Say,
): Promise<Row> => {
  const [{ width, height, colorScheme }] = looks;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  try {
    const page = await context.newPage();
    const { seen } = await driveScenario({ page, portal, scenario, photograph, say: (text) => say(`   ${text}`) });
    return { scenario, seen, fault: undefined };
  } catch (error) {
    return { scenario, seen: [], fault: error instanceof Error ? error.message : 'It failed.' };
  } finally {
    await context.close();
  }
};

/** Drives every scenario in a Chromium without a window; false where one did not go as it should. */
export const runScenarios = async (executablePath: string, say: Say): Promise<boolean> => {
  const began = performance.now();
  say(`Chromium drives ${scenarios.length} scenarios, the sandbox behind the page. It takes about half a minute …`);
  await removePictures();
  await using portal = await startCandidatePortal();
  const browser = await chromium.launch(launchOptions(executablePath));
  const rows: Row[] = [];
  try {
    for (const scenario of scenarios) {
      say(`\n${scenario.flow}: the candidate ${scenario.title}`);
      const row = await runOne(browser, portal, scenario, say);
      if (row.fault !== undefined) say(`   ✗ ${row.fault}`);
      rows.push(row);
    }
  } finally {
    await browser.close();
  }
  say(`\nPictures: ${relative(process.cwd(), fileURLToPath(picturesFolder)) || '.'}`);
  say(`\n${summary(rows, (performance.now() - began) / 1000)}`);
  return isAsExpected(rows);
};
