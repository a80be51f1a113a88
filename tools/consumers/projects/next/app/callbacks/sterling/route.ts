import { createMemoryStore } from '@bgc/sterling';
import { createSterlingCallbackHandler } from '@bgc/sterling/callbacks';

import { keep } from '../../../events';

const callbacks = createSterlingCallbackHandler({
  credentials: 'user:password',
  store: createMemoryStore(),
  onEvent: async (event) => {
    if (event.kind === 'screening') await keep({ screening: event.screening.id, result: event.screening.result });
  },
});

export const POST = (request: Request): Promise<Response> => callbacks(request);
