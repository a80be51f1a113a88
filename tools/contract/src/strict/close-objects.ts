import type { Specification } from '../specification.ts';
import type { Strictness } from './strictness.ts';
import { changeSchemas } from './walk-schemas.ts';

/** Part of a condition on an object, which says nothing of its other members. */
const isCondition = (place: string): boolean => /\/(?:anyOf\d+|not)/.test(place);

/** No object has members that are not named, but for the maps whose names are data. */
export const closeObjects = (specification: Specification, { openMaps }: Strictness): Specification =>
  changeSchemas(specification, (schema, place) => {
    const isObject = schema.type === 'object' || schema.properties !== undefined;
    return isObject && openMaps[place] === undefined && !isCondition(place)
      ? { ...schema, additionalProperties: false }
      : schema;
  });
