import { expect, test } from 'vitest';

import { workflowsGate } from '../src/gates/workflows.ts';
import { tree } from './tree.ts';

const COMMIT = 'd23441a48e516b6c34aea4fa41551a30e30af803';

const complaintsOf = async (step: string): Promise<string> => {
  const text = `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
  return (await workflowsGate.run(tree({ '.github/workflows/one.yml': text }))).complaints.join('\n');
};

test('a workflow that GitHub understands, with an action by its commit, is green', async () => {
  expect(await complaintsOf(`uses: actions/checkout@${COMMIT} # v6.1.0`)).toBe('');
});

test.each([
  ['a tag', 'uses: actions/checkout@v6', /to be pinned by its commit/],
  ['a commit of which nobody says what it is', `uses: actions/checkout@${COMMIT}`, /to be pinned by its commit/],
  ['an expression of something that is not there', 'run: echo ${{ needs.other.outputs.x }}', /"other" is not defined/],
  ['a key that no step has', 'runs: npm test', /one.yml:6/],
])('%s makes the workflows red', async (_, step, complaint) => {
  expect(await complaintsOf(step)).toMatch(complaint);
});
