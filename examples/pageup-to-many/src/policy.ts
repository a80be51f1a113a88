import type { Policy } from './bridge.ts';

/** How this example is run. Yours says so only when it is true, and has a page of your own. */
export const policy: Policy = {
  certified: true,
  reportPage: (provider, reference) => `https://reports.example.com/${provider}/${encodeURIComponent(reference)}`,
};
