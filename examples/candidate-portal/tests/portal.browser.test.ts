import type { ChromiumForTests } from '@bgc/chromium/browser-tests';
import { describe, expect, inject, it } from 'vitest';

import { attacksOnOutcomes } from './attacks-on-outcomes.ts';
import { attacksOnReports } from './attacks-on-reports.ts';
import { flows } from './flows.ts';
import { pageTests } from './page.ts';
import { useStage } from './support/stage.ts';

const chromium: ChromiumForTests = inject('chromium');

it('has a Chromium where BGC_REQUIRE_CHROMIUM is 1', () => {
  expect(chromium).not.toMatchObject({ required: true });
});

// One file, for one Chromium. Where there is none, the last lines of the run say that these were not run.
describe.skipIf('missing' in chromium)('the candidate portal in Chromium', () => {
  const stage = useStage('path' in chromium ? chromium.path : '');
  flows(stage);
  attacksOnOutcomes(stage);
  attacksOnReports(stage);
  pageTests(stage);
});
