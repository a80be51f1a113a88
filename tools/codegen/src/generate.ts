import { emitCallbacks } from './emit-callbacks.ts';
import { emitCheck } from './emit-check.ts';
import { emitEnums } from './emit-enums.ts';
import { emitCalls, emitOperations } from './emit-operations.ts';
import { emitSchema } from './emit-schema.ts';
import { emitZod } from './emit-zod.ts';
import { findEnums } from './find-enums.ts';
import { generatedFile } from './generated-file.ts';
import { listSchemas } from './schema-list.ts';
import { sentOnly } from './sent-only.ts';
import type { Spec } from './spec.ts';

/** The generated files of one spec, by name. */
export const generate = async (name: string, spec: Spec): Promise<Readonly<Record<string, string>>> => {
  const enums = findEnums(spec);
  const { schemas, uses } = listSchemas(spec);
  const callbacks = emitCallbacks(spec);
  const files = {
    ...(callbacks === undefined ? {} : { 'callbacks.ts': callbacks }),
    'calls.ts': emitCalls(spec),
    'enums.ts': emitEnums(enums.values()),
    'operations.ts': emitOperations(spec, uses),
    'zod.ts': emitZod(spec, schemas, enums),
    'zod.check.ts': emitCheck(schemas, enums.values(), sentOnly(spec)),
  };
  const head = (code: string): string => generatedFile(name, code);
  return {
    ...Object.fromEntries(Object.entries(files).map(([file, code]) => [file, head(code)])),
    // openapi-typescript prints its own, well indented.
    'schema.ts': head('') + (await emitSchema(spec)),
  };
};
