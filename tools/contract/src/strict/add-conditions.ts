import type { Specification } from '../specification.ts';
import type { Strictness } from './strictness.ts';
import { changeSchemas } from './walk-schemas.ts';

/** Adds what holds of a schema beside its members. */
export const addConditions = (specification: Specification, { conditions }: Strictness): Specification => {
  const left = new Set(Object.keys(conditions));
  const strict = changeSchemas(specification, (schema, place) => {
    const condition = conditions[place];
    if (condition === undefined) return schema;
    if (schema.anyOf !== undefined) throw new Error(`${place} has a condition already.`);
    left.delete(place);
    return { ...schema, anyOf: [...condition.anyOf] };
  });
  if (left.size > 0) throw new Error(`Nothing stands at ${[...left].join(', ')}: correct the table.`);
  return strict;
};
