// What the gate needs that holds the claims about runtimes against what was found on them.
export { allRuntimes } from './all-runtimes.ts';
export type { Cell, Findings } from './findings.ts';
export { judgeClaims } from './judge-claims.ts';
export { judgeOffers } from './judge-offers.ts';
export type { Offer } from './judge-offers.ts';
export { judgeSupport } from './judge-support.ts';
export { replaceBlock } from './readme-block.ts';
export { subjects } from './suite/subjects.js';
export { supportTable } from './support-table.ts';
