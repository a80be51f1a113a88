import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SourceTextModule, type Context, type Module } from 'node:vm';

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly import?: { readonly default: string } }>>;
}

/** The file that an import means: one beside, or an entry of a package in `node_modules`, by its `import` condition. */
const locate = (specifier: string, from: string, root: string): string => {
  if (specifier.startsWith('.')) return join(dirname(from), specifier);
  const [scope = '', name = '', ...rest] = specifier.split('/');
  if (!scope.startsWith('@')) throw new Error(`${specifier} is asked for, which is no package of ours.`);
  const folder = join(root, 'node_modules', scope, name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const entry = exports[rest.length === 0 ? '.' : `./${rest.join('/')}`]?.import?.default;
  if (entry === undefined) throw new Error(`${specifier} is no entry.`);
  return join(folder, entry);
};

/** Links the modules of a folder in a context, file by file, as they lie on the disk. */
export const openLinker = (root: string, context: Context): ((path: string) => Promise<Module>) => {
  const modules = new Map<string, SourceTextModule>();
  const linked = new Map<string, Promise<unknown>>();
  const open = (path: string): SourceTextModule => {
    const known = modules.get(path);
    if (known) return known;
    const module = new SourceTextModule(readFileSync(path, 'utf8'), {
      context,
      identifier: path,
      importModuleDynamically: async (specifier) => evaluate(locate(specifier, path, root)),
    });
    modules.set(path, module);
    return module;
  };
  const evaluate = async (path: string): Promise<Module> => {
    const module = open(path);
    if (module.status === 'unlinked') {
      linked.set(
        path,
        module.link((specifier, { identifier }) => open(locate(specifier, identifier, root))),
      );
    }
    await linked.get(path);
    await module.evaluate();
    return module;
  };
  return evaluate;
};
