import { columns } from '@bgc/example-parts/columns';
import { createRealClock, createSandbox } from '@bgc/sandbox';

import { scenarios } from './scenarios.ts';
import { startCandidatePortal } from './start.ts';

/** Serves until the program is ended, with a link for each flow. */
export const serve = async (port: number, say: (text: string) => void): Promise<void> => {
  const portal = await startCandidatePortal({ sandbox: createSandbox({ clock: createRealClock() }), port });
  const first = scenarios.filter(({ flow }, at) => scenarios.findIndex((other) => other.flow === flow) === at);
  const links = first.map(({ flow, flags, status }) => {
    const { accessId } = portal.sandbox.candidatePortal.addCheck({ flags, status });
    return [flow, portal.link(accessId)];
  });
  say(`One link a flow, each with a check of its own:\n\n${columns(links)}\n`);
  say('The eID and the approving app are emulated: choose there what they answer. Ctrl-C ends it.');
};
