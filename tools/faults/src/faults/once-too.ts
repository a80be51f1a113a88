import type { Fault } from '../fault.ts';

/**
 * A fault, and the same on the first attempt only, after which the server is healthy: whether a client tries again, and whether
 * it may, shows there. What is right then depends on the operation.
 */
export const onceToo = (fault: Fault): readonly Fault[] => [
  fault,
  { ...fault, name: `${fault.name}, once`, attempts: 1, ending: 'any' },
];
