import * as z from 'zod/mini';

import { nodeOf, seal } from './node.ts';
import type { Schema } from './schema.ts';

/** A schema that refers to itself, or to one further down. */
export const lazy = <T>(schema: () => Schema<T>): Schema<T> => seal(z.lazy(() => nodeOf(schema())));
