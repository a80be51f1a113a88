import type { Message, OperationEntry, PathEntry, Specification } from '../specification.ts';
import { METHODS } from '../specification.ts';
import type { Strictness } from './strictness.ts';

const withoutContent = ({ content: _, ...message }: Message): Message => message;

const changeSuccess = (entry: OperationEntry, change: (message: Message) => Message): OperationEntry => ({
  ...entry,
  responses: Object.fromEntries(
    Object.entries(entry.responses ?? {}).map(([status, message]) => [
      status,
      status.startsWith('2') ? change(message) : message,
    ]),
  ),
});

/** No body for the successes that are documented without one, and the documented one for those of which the spec leaves it out. */
export const answerNothing = (
  specification: Specification,
  { answersNothing, answersUnread = {} }: Strictness,
): Specification => {
  const left = new Set([...Object.keys(answersNothing), ...Object.keys(answersUnread)]);
  const change = (item: PathEntry): PathEntry =>
    METHODS.reduce<PathEntry>((changed, method) => {
      const entry = item[method] as OperationEntry | undefined;
      const { operationId } = entry ?? {};
      if (entry === undefined || operationId === undefined || !left.delete(operationId)) return changed;
      const schema = answersUnread[operationId]?.schema;
      const made =
        schema === undefined
          ? withoutContent
          : (message: Message) => ({ ...message, content: { 'application/json': { schema } } });
      return { ...changed, [method]: changeSuccess(entry, made) };
    }, item);
  const paths = Object.fromEntries(Object.entries(specification.paths).map(([path, item]) => [path, change(item)]));
  if (left.size > 0) throw new Error(`No operation is called ${[...left].join(', ')}: correct the table.`);
  return { ...specification, paths };
};
