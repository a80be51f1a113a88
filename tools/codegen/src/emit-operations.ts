import { emitTable } from './emit-table.ts';
import { isAnonymous } from './is-anonymous.ts';
import { memberName, quote } from './names.ts';
import { operationsOf } from './operations-of.ts';
import type { SpecOperation } from './operations-of.ts';
import type { OperationSchemas } from './schema-list.ts';
import { sensitivePaths } from './sensitive-paths.ts';
import type { Spec } from './spec.ts';

const emitCall = (spec: Spec, specOperation: SpecOperation): string => {
  const { id, method, path, operation, request, errors } = specOperation;
  const repeat = operation['x-bgc-repeat'];
  if (!repeat) throw new Error(`The operation ${id} has no x-bgc-repeat.`);
  const facts: Record<string, string | undefined> = {
    id,
    method,
    path,
    repeat,
    write: operation['x-bgc-write'],
    scope: operation['x-bgc-scope'],
    idempotencyKeyHeader: operation['x-bgc-idempotency-key-header'],
    requestContentType: request?.contentType,
  };
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${quote(value)},\n`],
  );
  if (isAnonymous(spec, specOperation)) lines.push('anonymous: true,\n');
  return `${memberName(id)}: {
${lines.join('')}sensitive: {
error: ${emitTable(sensitivePaths(spec, errors))},
},
},
`;
};

/** What the client and the redactor need to know of each operation to call it. The rest of what is known would only weigh. */
export const emitCalls = (spec: Spec): string =>
  `import type { Operation } from '@bgc/core';

export const calls = {
${operationsOf(spec)
  .map((operation) => emitCall(spec, operation))
  .join('')}} as const satisfies Readonly<Record<string, Operation>>;
`;

const emitOperation = (spec: Spec, { id, parameters, request, responses }: SpecOperation): string => {
  const ofParameters = Object.fromEntries(parameters.map((each) => [each.name, each['x-bgc-sensitive']]));
  const name = memberName(id);
  const call = name === id ? `calls.${name}` : `calls[${name}]`;
  return `${name}: {
...${call},
sensitive: {
...${call}.sensitive,
parameters: ${emitTable(ofParameters)},
request: ${emitTable(sensitivePaths(spec, request ? [request.schema] : []))},
response: ${emitTable(sensitivePaths(spec, responses))},
},
},
`;
};

/** All that the spec says of each operation: what the tests go through. */
export const emitOperations = (spec: Spec, uses: Readonly<Record<string, OperationSchemas>>): string => {
  const operations = operationsOf(spec);
  return `import type { DescribedOperation } from '@bgc/core';

import { calls } from './calls.ts';

export const operations = {
${operations.map((operation) => emitOperation(spec, operation)).join('')}} as const satisfies Readonly<Record<string, DescribedOperation>>;

/** The names of the schemas in \`zod.ts\`, so that a test can go through every operation. */
export const operationSchemas = {
${Object.entries(uses)
  .map(([id, names]) => `${memberName(id)}: ${emitTable({ ...names })},\n`)
  .join('')}} as const;
`;
};
