/** What faults and the journal call the operations; `other` is every request that none of them answers. */
export const pageUpOperations = ['token', 'list', 'update', 'resume', 'other'] as const;
