import { emitCallbacks } from './emit-callbacks.ts';
import { emitCheck } from './emit-check.ts';
import { emitEnums } from './emit-enums.ts';
import { emitCalls, emitOperations } from './emit-operations.ts';
import { emitSchema } from './emit-schema.ts';
import { emitStandardSchemas } from './emit-standard-schemas.ts';
import { emitZod } from './emit-zod.ts';
import { findEnums } from './find-enums.ts';
import { generatedFile } from './generated-file.ts';
import { listSchemas } from './schema-list.ts';
import { sentOnly } from './sent-only.ts';
import type { Spec } from './spec.ts';

/** The generated files of one spec, by name. `schemas.ts` is there for a package with an entry `/schemas`. */
export const generate = async (
  name: string,
  spec: Spec,
  { hasSchemasEntry = false }: { readonly hasSchemasEntry?: boolean } = {},
): Promise<Readonly<Record<string, string>>> => {
  const enums = findEnums(spec);
  const { schemas, uses } = listSchemas(spec);
  const callbacks = emitCallbacks(spec);
  const sent = sentOnly(spec);
  const files = {
    ...(callbacks === undefined ? {} : { 'callbacks.ts': callbacks }),
    'calls.ts': emitCalls(spec),
    'enums.ts': emitEnums(enums.values()),
    'operations.ts': emitOperations(spec, uses),
    ...(hasSchemasEntry ? { 'schemas.ts': emitStandardSchemas(spec, schemas, sent) } : {}),
    'zod.ts': emitZod(spec, schemas, enums),
    'zod.check.ts': emitCheck(schemas, enums.values(), sent),
  };
  const head = (code: string): string => generatedFile(name, code);
  return {
    ...Object.fromEntries(Object.entries(files).map(([file, code]) => [file, head(code)])),
    // openapi-typescript prints its own, well indented.
    'schema.ts': head('') + (await emitSchema(spec)),
  };
};
