import { ConfigurationError } from '@bgc/core';

import { callFacts } from './call-facts.ts';

/** Thrown before anything is sent. Names what is wrong, never its value. */
export const refuseOption = (what: string, advice: string): never => {
  throw new ConfigurationError(what, { ...callFacts, advice });
};
