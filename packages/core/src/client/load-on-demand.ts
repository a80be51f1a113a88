import { loadOnce } from '../load-once.ts';

export const loadOnDemand = /* @__PURE__ */ loadOnce(() => import('./on-demand.ts'));
