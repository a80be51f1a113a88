import { bodyProblems } from './body-problems.ts';
import { callbacksOf } from './callbacks-of.ts';
import { schemaProblems, sourceProblems } from './decisions.ts';
import { operationsOf } from './operations-of.ts';
import type { SpecOperation } from './operations-of.ts';
import { packageProblems } from './package-of.ts';
import { REPEAT_CLASSES } from './spec.ts';
import type { ParameterObject, Spec } from './spec.ts';

const VOCABULARY = new Set([
  'x-bgc-source',
  'x-bgc-repeat',
  'x-bgc-write',
  'x-bgc-scope',
  'x-bgc-sensitive',
  'x-bgc-idempotency-key-header',
  'x-bgc-sources',
  'x-bgc-unreadable',
  'x-bgc-package',
]);

/** A misspelt extension would be a decision that nobody reads. */
const misspelt = (item: unknown, where: string): readonly string[] => {
  if (typeof item !== 'object' || item === null) return [];
  return Object.entries(item).flatMap(([name, value]) => [
    ...(name.startsWith('x-bgc-') && !VOCABULARY.has(name) ? [`${where} has an unknown ${name}.`] : []),
    ...misspelt(value, `${where}/${name}`),
  ]);
};

const parameterProblems = (spec: Spec, parameter: ParameterObject, where: string): readonly string[] => {
  const place = `${where} parameter ${parameter.name}`;
  const schema = {
    ...parameter.schema,
    ...(parameter['x-bgc-sensitive'] ? { 'x-bgc-sensitive': parameter['x-bgc-sensitive'] } : {}),
  };
  return [...sourceProblems(parameter['x-bgc-source'], place), ...schemaProblems(spec, schema, place)];
};

const operationProblems = (
  spec: Spec,
  { id, operation, parameters, request, responses, errors }: SpecOperation,
): readonly string[] => {
  const problems = [...sourceProblems(operation['x-bgc-source'], id)];
  const repeat = operation['x-bgc-repeat'];
  if (!repeat || !REPEAT_CLASSES.includes(repeat))
    problems.push(`${id}: x-bgc-repeat is none of ${REPEAT_CLASSES.join(', ')}.`);
  if (repeat === 'keyed' && !operation['x-bgc-idempotency-key-header'])
    problems.push(`${id} is keyed, but no header is named for the key.`);
  const write = operation['x-bgc-write'];
  if (write !== undefined && write !== 'replace') problems.push(`${id}: x-bgc-write is not replace.`);
  return [
    ...problems,
    ...parameters.flatMap((parameter) => parameterProblems(spec, parameter, id)),
    ...(request ? schemaProblems(spec, request.schema, `${id} request`) : []),
    ...(request ? bodyProblems(spec, request, `${id} request`) : []),
    ...responses.flatMap((schema) => schemaProblems(spec, schema, `${id} response`)),
    ...errors.flatMap((schema) => schemaProblems(spec, schema, `${id} error`)),
  ];
};

/** Everything that a spec leaves undecided, as sentences. */
export const specProblems = (spec: Spec): readonly string[] => [
  ...misspelt(spec, '#'),
  ...packageProblems(spec),
  ...operationsOf(spec).flatMap((operation) => operationProblems(spec, operation)),
  ...callbacksOf(spec).flatMap(({ name, operation, schema }) => [
    ...sourceProblems(operation['x-bgc-source'], `webhook ${name}`),
    ...schemaProblems(spec, schema, `webhook ${name}`),
  ]),
  ...Object.entries(spec.components?.schemas ?? {}).flatMap(([name, schema]) => [
    ...sourceProblems(schema['x-bgc-source'], name),
    ...schemaProblems(spec, schema, name),
  ]),
];
