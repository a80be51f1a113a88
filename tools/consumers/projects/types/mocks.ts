import { createSandbox } from '@bgc/sandbox';
import { handlers } from '@bgc/sandbox/msw';
import { createTruoraClient } from '@bgc/truora';
import { setupServer } from 'msw/node';

/** msw has ES modules alone: in CommonJS it is for `nodenext` and Node's require of ES modules, or for `import()`. */
export const main = async (): Promise<void> => {
  const sandbox = createSandbox();
  sandbox.truora.addAccount({ apiKey: 'my-test-key' });
  const server = setupServer(...handlers(sandbox));
  server.listen({ onUnhandledFrame: 'error' });
  const checks = createTruoraClient({ apiKey: 'my-test-key' }).checks.list();
  const { done } = await checks[Symbol.asyncIterator]().next();
  server.close();
  if (done !== true || sandbox.journal.counts().requests !== 1) throw new Error('the sandbox was not asked');
  console.log('Proven: one request, answered by MSW');
};
void main();
