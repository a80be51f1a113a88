import type { Runtime } from '@bgc/core';

/** What resources need of the runtime. */
export type ResourceRuntime = Pick<Runtime<object>, 'invoke' | 'download' | 'report' | 'clock'>;
