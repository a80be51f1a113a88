import type { JsonSchema, Message, OperationEntry, Parameter, PathEntry, Specification } from '../specification.ts';
import { METHODS } from '../specification.ts';

type Change = (schema: JsonSchema, place: string) => JsonSchema;

const NESTED_LISTS = ['allOf', 'oneOf', 'anyOf'] as const;
const NESTED = ['items', 'not', 'additionalProperties'] as const;

/** The schema with a change made at every schema within it, from the inside out. */
const changeSchema = (schema: JsonSchema, place: string, change: Change): JsonSchema => {
  const copy: JsonSchema = { ...schema };
  if (copy.properties !== undefined) {
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties).map(([name, member]) => [name, changeSchema(member, `${place}.${name}`, change)]),
    );
  }
  for (const key of NESTED_LISTS) {
    const list = copy[key];
    if (list !== undefined) copy[key] = list.map((one, index) => changeSchema(one, `${place}/${key}${index}`, change));
  }
  for (const key of NESTED) {
    const one = copy[key];
    if (typeof one === 'object')
      copy[key] = changeSchema(one, key === 'items' ? `${place}[]` : `${place}/${key}`, change);
  }
  return change(copy, place);
};

const changeMessage = (message: Message, place: string, change: Change): Message =>
  message.content === undefined
    ? message
    : {
        ...message,
        content: Object.fromEntries(
          Object.entries(message.content).map(([type, content]) => [
            type,
            content.schema === undefined
              ? content
              : { ...content, schema: changeSchema(content.schema, place, change) },
          ]),
        ),
      };

const changeParameter = (parameter: Parameter, place: string, change: Change): Parameter =>
  parameter.schema === undefined
    ? parameter
    : { ...parameter, schema: changeSchema(parameter.schema, `${place}:${parameter.name ?? ''}`, change) };

const changeOperation = (entry: OperationEntry, place: string, change: Change): OperationEntry => ({
  ...entry,
  ...(entry.parameters && {
    parameters: entry.parameters.map((parameter) => changeParameter(parameter, place, change)),
  }),
  ...(entry.requestBody && { requestBody: changeMessage(entry.requestBody, `${place}>`, change) }),
  ...(entry.responses && {
    responses: Object.fromEntries(
      Object.entries(entry.responses).map(([status, message]) => [
        status,
        changeMessage(message, `${place}<${status}`, change),
      ]),
    ),
  }),
});

const changePath = (item: PathEntry, change: Change): PathEntry => {
  const copy: PathEntry = { ...item };
  if (copy.parameters) copy.parameters = copy.parameters.map((parameter) => changeParameter(parameter, '', change));
  for (const method of METHODS) {
    const entry = copy[method] as OperationEntry | undefined;
    if (entry !== undefined) copy[method] = changeOperation(entry, entry.operationId ?? method, change);
  }
  return copy;
};

const mapValues = <T>(record: Readonly<Record<string, T>>, map: (value: T, name: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));

/**
 * The specification with a change made at every schema. A place is `Screening.links.admin`, `Candidate.aliases[]` within components, and
 * begins with the operation's id otherwise: `listCandidates<200` is what it answers, `createScreening>` what it is sent.
 */
export const changeSchemas = (specification: Specification, change: Change): Specification => ({
  ...specification,
  paths: mapValues(specification.paths, (item) => changePath(item, change)),
  ...(specification.webhooks && { webhooks: mapValues(specification.webhooks, (item) => changePath(item, change)) }),
  components: {
    ...specification.components,
    schemas: mapValues(specification.components.schemas, (schema, name) => changeSchema(schema, name, change)),
    ...(specification.components.parameters && {
      parameters: mapValues(specification.components.parameters, (parameter) => changeParameter(parameter, '', change)),
    }),
    ...(specification.components.responses && {
      responses: mapValues(specification.components.responses, (message, name) =>
        changeMessage(message, `<${name}`, change),
      ),
    }),
  },
});
