export type Variables = Readonly<Record<string, string | undefined>>;

/** The values of these variables. Throws an `Error` that names all that are missing at once, with what to do, and never shows a value. */
export const required = <Name extends string>(
  variables: Variables,
  names: readonly Name[],
  advice = 'see the README of this example.',
): Readonly<Record<Name, string>> => {
  const missing = names.filter((name) => !variables[name]);
  if (missing.length > 0) throw new Error(`Set ${missing.join(', ')}: ${advice}`);
  return Object.fromEntries(names.map((name) => [name, variables[name]])) as Record<Name, string>;
};

/** A port from a variable; `otherwise` where there is none. */
export const portFrom = (variables: Variables, name: string, otherwise: number): number => {
  const port = Number(variables[name] || otherwise);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${name} is no port: give 0 to 65535.`);
  return port;
};
