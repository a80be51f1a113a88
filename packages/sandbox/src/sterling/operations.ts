import { routes } from './routes.ts';

/** What faults and the journal call the operations; `other` is every request that none of them answers. */
export const sterlingOperations: readonly string[] = [
  'requestToken',
  ...routes.map(({ operation }) => operation),
  'other',
];
