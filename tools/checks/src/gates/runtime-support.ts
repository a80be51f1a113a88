import { allRuntimes, judgeClaims, judgeOffers, judgeSupport, subjects } from '@bgc/consumers/runtimes';
import type { Findings } from '@bgc/consumers/runtimes';

import type { Gate } from '../gate.ts';

const DATA = 'docs/runtimes.json';
const DOCUMENTS = ['README.md', 'packages/*/README.md', 'docs/guides/*.md'];

/** The support table shows what `npm run runtimes` found with the suite as it is, and nothing claims a runtime that it does not show. */
export const runtimeSupportGate: Gate = {
  name: 'runtimes are claimed as tried',
  run: async (workspace) => {
    if (workspace.files(DATA).length === 0)
      return { complaints: [`${DATA} is missing: run npm run runtimes -- --write.`] };
    const findings = JSON.parse(workspace.read(DATA)) as Findings;
    const suite = Object.fromEntries(subjects.map(({ name, cases }) => [name, Object.keys(cases)]));
    const engines = ['package.json', ...workspace.files('packages/*/package.json')].map((path) => {
      const manifest = JSON.parse(workspace.read(path)) as { readonly engines?: { readonly node?: string } };
      return { path, node: manifest.engines?.node };
    });
    const documents = workspace.files(DOCUMENTS).map((path) => ({ path, text: workspace.read(path) }));
    const runtimes = allRuntimes.map(({ name }) => name);
    const tried = findings.runtimes.filter(({ version }) => version !== undefined).length;
    return {
      complaints: [
        ...judgeSupport({ findings, readme: workspace.read('README.md'), suite, runtimes }),
        ...judgeOffers(findings, allRuntimes, subjects),
        ...judgeClaims(findings, documents, engines),
      ],
      note: `${tried} runtimes, ${Object.values(suite).flat().length} cases`,
    };
  },
};
