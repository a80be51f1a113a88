export { damaged, flipBit } from './damaged.ts';
export { expectSame } from './expect-same.ts';
export { fuzz } from './fuzz.ts';
export type { FuzzOptions } from './fuzz.ts';
export { growthOf } from './growth.ts';
export type { FuzzKind, FuzzProperty } from './run-property.ts';
export { writtenJson } from './written-json.ts';
