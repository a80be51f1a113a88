import type { Content, JsonSchema, Message, OperationEntry, PathEntry, Specification } from '../specification.ts';
import { follow, METHODS } from '../specification.ts';

export const FORM_TYPE = 'application/x-www-form-urlencoded';

const isList = (specification: Specification, schema: JsonSchema): boolean =>
  follow(specification, schema).type === 'array';

const withEncoding = (specification: Specification, content: Content): Content => {
  const { properties = {} } = follow(specification, content.schema ?? {});
  const lists = Object.keys(properties).filter((name) => isList(specification, properties[name] ?? {}));
  const encoding = Object.fromEntries(
    lists.map((name) => [name, { style: 'form', explode: false, allowReserved: true }]),
  );
  return lists.length === 0 ? content : { ...content, encoding };
};

const withEncodings = (specification: Specification, message: Message): Message => {
  const form = message.content?.[FORM_TYPE];
  return form === undefined
    ? message
    : { ...message, content: { ...message.content, [FORM_TYPE]: withEncoding(specification, form) } };
};

/** Lists of a form, which travel as repeated keys, as the judge is handed them: its engine keeps only the last of several. */
export const joinLists = (fields: string): string => {
  const values = new Map<string, string[]>();
  for (const field of fields.split('&')) {
    const [name = '', ...value] = field.split('=');
    values.set(name, [...(values.get(name) ?? []), value.join('=')]);
  }
  return [...values].map(([name, all]) => `${name}=${all.join(',')}`).join('&');
};

/** Says of the lists of all forms that their values stand side by side, as `joinLists` has them. */
export const listsOfForms = (specification: Specification): Specification => {
  const change = (item: PathEntry): PathEntry =>
    METHODS.reduce<PathEntry>((changed, method) => {
      const entry = item[method] as OperationEntry | undefined;
      if (entry?.requestBody === undefined) return changed;
      const requestBody = withEncodings(specification, follow(specification, entry.requestBody));
      return { ...changed, [method]: { ...entry, requestBody } };
    }, item);
  return {
    ...specification,
    paths: Object.fromEntries(Object.entries(specification.paths).map(([path, item]) => [path, change(item)])),
  };
};
