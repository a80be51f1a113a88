export { standardSchema } from './to-standard-schema.ts';
export type { StandardizedSchema } from './to-standard-schema.ts';
export type { StandardResult, StandardSchema } from './standard-schema.ts';
