import { createMemoryStore } from '@bgc/sterling';
import { createTruoraWebhookHandler } from '@bgc/truora/webhooks';

import { keep } from '../../../events';

const webhooks = createTruoraWebhookHandler({
  signingKey: () => process.env['TRUORA_SIGNING_KEY'] ?? '',
  store: createMemoryStore(),
  onEvent: async (event) => {
    if (event.kind === 'check') await keep({ check: event.check.check_id, status: event.check.status });
  },
});

export const POST = (request: Request): Promise<Response> => webhooks(request);
