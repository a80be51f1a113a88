/** Imports a package from this folder's own node_modules: a name is looked up beside the file that imports it. */
export const load = (name: string): Promise<unknown> => import(name);
