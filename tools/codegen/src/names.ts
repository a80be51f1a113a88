/** `tenantId` → `TenantId`, `background-check` → `BackgroundCheck`. */
export const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join('');

const camel = (text: string): string => {
  const name = pascal(text);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

/** The constant that holds the schema of a component. */
export const schemaName = (component: string): string => `${camel(component)}Schema`;

export const knownName = (name: string): string => `Known${name}`;

export const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** A member's name as it stands in an object literal. `__proto__` would set the prototype unless it is computed. */
export const memberName = (name: string): string => {
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
};
