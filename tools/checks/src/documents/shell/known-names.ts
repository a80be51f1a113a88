import type { Workspace } from '../../workspace.ts';

/** What the commands of a document are judged by. */
export interface KnownNames {
  /** Scripts of the root package.json and what each runs. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Published packages of ours. */
  readonly published: ReadonlySet<string>;
  /** Packages of other makers that the workspace pins: a reader who installs one gets what the programs were tried with. */
  readonly thirdParty: ReadonlySet<string>;
}

interface Dependent {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: object;
  readonly devDependencies?: object;
  readonly peerDependencies?: object;
}

export const knownNames = (workspace: Workspace): KnownNames => {
  const manifests = workspace
    .files(['package.json', '{packages,tools,examples}/*/package.json'])
    .map((path) => JSON.parse(workspace.read(path)) as Dependent);
  const root =
    workspace.files('package.json').length > 0 ? (JSON.parse(workspace.read('package.json')) as Dependent) : {};
  const names = manifests.flatMap(({ dependencies, devDependencies, peerDependencies }) =>
    Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }),
  );
  return {
    scripts: root.scripts ?? {},
    published: new Set(
      workspace
        .packages()
        .filter(({ manifest }) => manifest.private !== true)
        .map(({ manifest }) => manifest.name),
    ),
    thirdParty: new Set(names.filter((name) => !name.startsWith('@bgc/'))),
  };
};
