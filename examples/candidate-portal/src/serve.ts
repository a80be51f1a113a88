import { columns } from '@bgc/example-parts/columns';
import { createRealClock, createSandbox } from '@bgc/sandbox';
import type { SandboxClock } from '@bgc/sandbox';

import { scenarios } from './scenarios.ts';
import { startCandidatePortal } from './start.ts';
import type { CandidatePortal } from './start.ts';

const start = async (port: number) => {
  try {
    return await startCandidatePortal({ sandbox: createSandbox({ clock: createRealClock() }), port, byHand: true });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    throw new Error(`Port ${port} is taken: choose another with --port, or --port 0 for any free one.`, {
      cause: error,
    });
  }
};

/** A check for each flow, and one without a flow, which shows as `not-found`. */
const addChecks = ({ sandbox }: CandidatePortal<SandboxClock>): ReadonlyMap<string, string> => {
  const first = scenarios.filter(({ flow }, at) => scenarios.findIndex((other) => other.flow === flow) === at);
  return new Map(
    first.map(({ flow, flags, status }) => [flow, sandbox.candidatePortal.addCheck({ flags, status }).accessId]),
  );
};

/** Serves until the program is ended, with a link for each flow. */
export const serve = async (port: number, say: (text: string) => void): Promise<{ close(): Promise<void> }> => {
  const portal = await start(port);
  const checks = addChecks(portal);
  const links = [...checks].map(([flow, id]) => [flow === 'none' ? 'none: not-found' : flow, portal.link(id)]);
  const unfinished = checks.get('identity-collection') ?? '';
  say(`One link a flow, each with a check of its own:\n\n${columns(links)}\n`);
  say('The eID and the approving app are emulated: choose there what they answer.');
  say('The check of the first link is not done. Complete it when you like, as ok or anomalies, and look again:\n');
  say(`   curl ${portal.origin}/_sandbox/candidate-portal/checks/${unfinished}/complete -d '{"result":"ok"}'\n`);
  say('Take Chrome, Edge or Firefox: Safari may not keep the Secure cookies of http://localhost.');
  say('What is decided stays decided: end with Ctrl-C and start anew for fresh links.');
  return portal;
};
