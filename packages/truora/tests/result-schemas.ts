import type { Schema } from '@bgc/core';
import { array, object, optional, string } from '@bgc/core/schema';

import {
  behaviorSchema,
  checkDetailSchema,
  checkPdfSchema,
  checkSchema,
  continuousCheckRunSchema,
  continuousCheckSchema,
  customTypesByCountrySchema,
  databaseHealthListSchema,
  hookSchema,
  reportSchema,
} from '../src/generated/zod.ts';

const failedDatabase = object({
  key: string(),
  database_id: optional(string()),
  database_name: optional(string()),
  status: string(),
  data_sets: array(string()),
  invalid_inputs: array(string()),
});

/** What the client makes of Truora's documents, where that is another form than Truora's. */
export const check = object({ check: checkSchema, failedDatabases: optional(array(failedDatabase)) });
const pageOf = <T>(one: Schema<T>) => object({ items: array(one), startKey: optional(string()) });

export const checks = pageOf(checkSchema);
export const details = pageOf(checkDetailSchema);
export const hooks = pageOf(hookSchema);
export const reports = pageOf(reportSchema);
export const continuousChecks = pageOf(continuousCheckSchema);
export const history = pageOf(continuousCheckRunSchema);
export const customTypes = object({ score_configs: customTypesByCountrySchema });
export const behaviors = array(behaviorSchema);
export const events = array(
  object({
    kind: string(),
    id: optional(string()),
    action: optional(string()),
    timestamp: optional(string()),
    version: optional(string()),
    type: optional(string()),
    check: optional(checkSchema),
    continuousCheck: optional(continuousCheckSchema),
  }),
);

export const continuousCheck = continuousCheckSchema;
export const health = databaseHealthListSchema;
export const hook = hookSchema;
export const pdf = checkPdfSchema;
export const report = reportSchema;
