import { createSandbox } from '@bgc/sandbox';
import { handlers } from '@bgc/sandbox/msw';
import { createTruoraClient } from '@bgc/truora';
import { setupServer } from 'msw/node';

const sandbox = createSandbox();
const server = setupServer(...handlers(sandbox));
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

test('a check is created at the real host, and answered by the sandbox', async () => {
  sandbox.truora.addAccount({ apiKey: 'my-test-key' });
  const truora = createTruoraClient({ apiKey: 'my-test-key' });
  const { status } = await truora.checks.create({
    country: 'CO',
    type: 'person',
    national_id: '0000000000',
    user_authorized: true,
    force_creation: true,
  });
  expect(status).toBe('not_started');
  expect(sandbox.truora.state().counts).toMatchObject({ paid: process.env.BREAK ? 2 : 1, doubled: 0 });
});
