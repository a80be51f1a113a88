/** What the types of all of them promise of a good answer, at the least. Nobody checks more of it than the field that names the thing. */
export const isObjectWithId = (value: unknown, type: 'string' | 'number' = 'string'): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === type;
