import { routes } from './routes.ts';

/** What faults and the journal call the operations; `other` is every request that none of them answers. */
export const candidatePortalOperations: readonly string[] = [
  ...new Set(routes.map(({ operation }) => operation)),
  'other',
];
