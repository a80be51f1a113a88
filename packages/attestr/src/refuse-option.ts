import { ConfigurationError } from '@bgc/core';

/** Names an option that is wrong, and never what it holds. */
export const refuseOption = (option: string, advice: string): never => {
  throw new ConfigurationError(`the option ${option} is wrong.`, { provider: 'attestr', advice });
};
