import type { Message, OperationEntry, PathEntry, Specification } from '../specification.ts';
import { METHODS } from '../specification.ts';
import type { Strictness } from './strictness.ts';

const withoutContent = ({ content: _, ...message }: Message): Message => message;

const withoutBody = (entry: OperationEntry): OperationEntry => ({
  ...entry,
  responses: Object.fromEntries(
    Object.entries(entry.responses ?? {}).map(([status, message]) => [
      status,
      status.startsWith('2') ? withoutContent(message) : message,
    ]),
  ),
});

/** No body for the successes of the operations that are documented without one. */
export const answerNothing = (specification: Specification, { answersNothing }: Strictness): Specification => {
  const left = new Set(Object.keys(answersNothing));
  const change = (item: PathEntry): PathEntry =>
    METHODS.reduce<PathEntry>((changed, method) => {
      const entry = item[method] as OperationEntry | undefined;
      return entry?.operationId !== undefined && left.delete(entry.operationId)
        ? { ...changed, [method]: withoutBody(entry) }
        : changed;
    }, item);
  const paths = Object.fromEntries(Object.entries(specification.paths).map(([path, item]) => [path, change(item)]));
  if (left.size > 0) throw new Error(`No operation is called ${[...left].join(', ')}: correct the table.`);
  return { ...specification, paths };
};
