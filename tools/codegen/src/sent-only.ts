import { callbacksOf } from './callbacks-of.ts';
import { dependenciesOf } from './component-order.ts';
import { operationsOf } from './operations-of.ts';
import type { SchemaObject, Spec } from './spec.ts';

const reachedFrom = (spec: Spec, roots: readonly SchemaObject[]): ReadonlySet<string> => {
  const reached = new Set<string>();
  const visit = (schema: SchemaObject): void => {
    for (const name of dependenciesOf(schema)) {
      if (reached.has(name)) continue;
      reached.add(name);
      visit(spec.components?.schemas?.[name] ?? {});
    }
  };
  roots.forEach(visit);
  return reached;
};

/** The components that are in requests, and in nothing that the provider sends. */
export const sentOnly = (spec: Spec): ReadonlySet<string> => {
  const operations = operationsOf(spec);
  const sent = reachedFrom(
    spec,
    operations.flatMap(({ request }) => (request ? [request.schema] : [])),
  );
  const received = reachedFrom(spec, [
    ...operations.flatMap(({ responses, errors }) => [...responses, ...errors]),
    ...callbacksOf(spec).map(({ schema }) => schema),
  ]);
  return new Set([...sent].filter((name) => !received.has(name)));
};
