import type { OperationEntry, PathEntry, Specification } from '../specification.ts';
import { operationsOf } from '../specification.ts';

export interface Routed {
  readonly path: string;
  readonly entry: OperationEntry;
  readonly item: PathEntry;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split(/\{[^}]+\}/)
      .map(escaped)
      .join('[^/]+')}$`,
  );

/** Which operation a request means. A path without a parameter goes before one that has a parameter there. */
export const createRouter = (specification: Specification): ((method: string, path: string) => Routed | undefined) => {
  const routes = operationsOf(specification)
    .map((operation) => ({ ...operation, pattern: patternOf(operation.path) }))
    .toSorted((a, b) => a.path.split('{').length - b.path.split('{').length);
  return (method, path) =>
    routes.find((operation) => operation.method === method.toLowerCase() && operation.pattern.test(path));
};
