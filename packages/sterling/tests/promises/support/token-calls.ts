import type { SterlingClient } from '@bgc/sterling';

import type { AccountWorld } from './account-world.ts';

/** A call that needs a token and little else. */
export const read = (sterling: SterlingClient, options?: Parameters<SterlingClient['billingCodes']['list']>[0]) =>
  sterling.billingCodes.list(options);

export const entries = ({ sandbox }: AccountWorld, operation: string) => sandbox.journal.entries({ operation });
