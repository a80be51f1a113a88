import { callbacksOf } from './callbacks-of.ts';
import type { SpecCallback } from './callbacks-of.ts';
import { emitTable } from './emit-table.ts';
import { memberName, quote, schemaName } from './names.ts';
import { componentOf, unwrap } from './references.ts';
import { sensitivePaths } from './sensitive-paths.ts';
import type { Spec } from './spec.ts';

const emitCallback = (spec: Spec, { name, schema }: SpecCallback): string => {
  const component = componentOf(unwrap(schema));
  if (component === undefined) throw new Error(`The body of the webhook ${name} must be a component.`);
  return `${memberName(name)}: {
schema: ${quote(schemaName(component))},
sensitive: ${emitTable(sensitivePaths(spec, [schema]))},
},
`;
};

/** What the handler and the redactor know of each document that the provider sends by itself; nothing where it sends none. */
export const emitCallbacks = (spec: Spec): string | undefined => {
  const callbacks = callbacksOf(spec);
  if (callbacks.length === 0) return undefined;
  return `import type { SensitivePaths } from '@bgc/core';

export const callbacks = {
${callbacks.map((callback) => emitCallback(spec, callback)).join('')}} as const satisfies Readonly<Record<string, { readonly schema: string; readonly sensitive: SensitivePaths }>>;
`;
};
