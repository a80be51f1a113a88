import { sayingOf } from '../finding.ts';
import type { Finding } from '../finding.ts';

/** What came of asking a sandbox where it keeps its credentials. */
export type SandboxSeen =
  | 'found'
  | 'not an address'
  | 'not on this machine'
  | 'no answer'
  | 'something else'
  | 'nobody there';

/** The command that serves one at this address. */
const start = (origin: string): string => {
  const { port } = new URL(origin);
  return port === '4010' ? 'npx @bgc/sandbox' : `npx @bgc/sandbox --port ${port === '' ? '80' : port}`;
};

/** Was there a sandbox to ask? `origin` is told: it is of this machine, and has neither a path nor credentials. */
export const judgeSandbox = (seen: SandboxSeen, origin = ''): Finding => {
  const say = sayingOf('configuration', {
    about: 'sandbox',
    why: 'It is asked in place of the provider, and hosts and credentials are taken from it.',
    rule: { source: '@bgc/sandbox, "A server"', fidelity: 'own' },
  });
  const elsewhere = 'give the address of one that runs: --sandbox http://127.0.0.1:4010';
  if (seen === 'found') return say.ok(origin);
  if (seen === 'not an address') return say.failed('what was given is no address', `To ask a sandbox, ${elsewhere}`);
  if (seen === 'not on this machine') return say.failed('it is not on this machine', `To ask a sandbox, ${elsewhere}`);
  if (seen === 'no answer')
    return say.failed(
      `no sandbox answers at ${origin}`,
      `Start it there, in another terminal: \`${start(origin)}\`. Or give the address of one that runs.`,
    );
  if (seen === 'something else')
    return say.failed(
      `what answers at ${origin} is no sandbox, or one of another version`,
      `See what listens there. To ask a sandbox, ${elsewhere}`,
    );
  return say.failed(
    `the sandbox at ${origin} has nobody of this provider`,
    'Start it with a --tenant or an --account.',
  );
};
