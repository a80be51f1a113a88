import { routes } from './routes.ts';

/** What faults and the journal call the operations; `other` is every request that none of them answers. */
export const truoraOperations: readonly string[] = [...routes.map(({ operation }) => operation), 'other'];
