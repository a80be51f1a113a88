import { fileURLToPath } from 'node:url';

import { budgets, surfaceLimits, tarballLimits, weightLimits } from './budgets.ts';
import type { Gate } from './src/gate.ts';
import { apiReportsGate } from './src/gates/api-reports.ts';
import { arrowsGate } from './src/gates/arrows.ts';
import { attwGate } from './src/gates/attw.ts';
import { bundledCodeGate } from './src/gates/bundled-code.ts';
import { currentTimeGate } from './src/gates/current-time.ts';
import { derivedFilesGate } from './src/gates/derived-files.ts';
import { docstringsGate } from './src/gates/docstrings.ts';
import { documentationGate } from './src/gates/documentation.ts';
import { fileLengthsGate } from './src/gates/file-lengths.ts';
import { linksGate } from './src/gates/links.ts';
import { plainNodeTypesGate } from './src/gates/plain-node-types.ts';
import {
  buildGate,
  formatGate,
  generatedGate,
  lintGate,
  sensitivityGate,
  specsGate,
  stateDiagramGate,
} from './src/gates/programs.ts';
import { publintGate } from './src/gates/publint.ts';
import { releaseRehearsalGate } from './src/gates/release-rehearsal.ts';
import { runtimeSupportGate } from './src/gates/runtime-support.ts';
import { sbomGate } from './src/gates/sbom.ts';
import { semverGate } from './src/gates/semver.ts';
import { siteGate } from './src/gates/site.ts';
import { sizesGate } from './src/gates/sizes.ts';
import { tarballsGate } from './src/gates/tarballs.ts';
import { typesGate } from './src/gates/types.ts';
import { typesOnlyImportsGate } from './src/gates/types-only-imports.ts';
import { weightGate } from './src/gates/weight.ts';
import { wordsGate } from './src/gates/words.ts';
import { workflowsGate } from './src/gates/workflows.ts';
import { runGates } from './src/run-gates.ts';
import { openWorkspace } from './src/workspace.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));

/** What needs a build comes after the build. */
const gates: readonly Gate[] = [
  specsGate,
  sensitivityGate,
  generatedGate,
  stateDiagramGate,
  arrowsGate,
  currentTimeGate,
  fileLengthsGate,
  wordsGate,
  workflowsGate,
  derivedFilesGate,
  formatGate,
  lintGate,
  typesGate,
  documentationGate,
  docstringsGate,
  linksGate,
  siteGate,
  runtimeSupportGate,
  semverGate,
  buildGate,
  apiReportsGate(surfaceLimits),
  tarballsGate(tarballLimits),
  bundledCodeGate,
  sbomGate,
  publintGate,
  attwGate,
  plainNodeTypesGate,
  typesOnlyImportsGate,
  sizesGate(budgets, HERE),
  releaseRehearsalGate,
  weightGate(weightLimits, HERE),
];

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? gates : gates.filter(({ name }) => wanted.some((word) => name.includes(word)));
const workspace = openWorkspace(fileURLToPath(new URL('../../', import.meta.url)));
try {
  const { passed, failed } = await runGates(
    chosen,
    workspace,
    (line) => console.log(line),
    () => performance.now() / 1000,
  );
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
} finally {
  workspace.close();
}
