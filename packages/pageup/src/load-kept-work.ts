import { loadOnce } from '@bgc/core';

/** What claims, writes and watches: loaded at its first use, so that a program that only lists does not pay for it. */
export const loadKeptWork = /* @__PURE__ */ loadOnce(() => import('./kept-work.ts'));
