import type { SpecOperation } from './operations-of.ts';
import type { Spec } from './spec.ts';

const tokenPaths = (spec: Spec): readonly string[] =>
  Object.values(spec.components?.securitySchemes ?? {})
    .flatMap(({ flows }) => Object.values(flows ?? {}))
    .flatMap(({ tokenUrl }) => (tokenUrl === undefined ? [] : [new URL(tokenUrl).pathname]));

/** It takes no credential. A request for a token goes another way than the calls of operations: of that, nothing need be said. */
export const isAnonymous = (spec: Spec, { operation, path }: SpecOperation): boolean =>
  operation.security?.length === 0 && !tokenPaths(spec).includes(path);
