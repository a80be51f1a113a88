import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

import { bundledModules } from '../bundled-modules.ts';
import type { Gate } from '../gate.ts';
import type { PackedPackage } from '../packed-package.ts';
import { createDescription } from '../sbom/describe-part.ts';
import { purlOf, type Part } from '../sbom/part.ts';
import { writeBill } from '../sbom/write-bill.ts';

/** The members of a CycloneDX component that are looked at. */
interface ListedComponent {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly unknown[];
  readonly components?: readonly ListedComponent[];
}

interface ListedBill {
  readonly metadata: { readonly component: ListedComponent };
}

const nameOf = ({ group, name, version }: ListedComponent): string =>
  `${group === undefined ? '' : `${group}/`}${name} ${version}`;

/** What the bundler noted in the built files, in the words of the bill. A copy of ours has the version of its folder. */
const foundIn = (packed: PackedPackage, part: Part): ReadonlySet<string> =>
  new Set(
    bundledModules(packed).map(({ owner, version }) => {
      const ours = part.contains.find(({ name }) => name === owner && name.startsWith('@bgc/'));
      return `${owner} ${version ?? ours?.version ?? '(of unknown version)'}`;
    }),
  );

/** What the tarball's list of licences names: `## zod 4.6.7`. */
const licensedIn = ({ files, read }: PackedPackage): readonly string[] =>
  files.includes('THIRD-PARTY-LICENSES.md')
    ? [...read('THIRD-PARTY-LICENSES.md').matchAll(/^## (.+)$/gm)].map(([, name = '']) => name)
    : [];

/** What is listed beside what is there. */
const compare = (packed: PackedPackage, part: Part, bill: string): readonly string[] => {
  const { component } = (JSON.parse(bill) as ListedBill).metadata;
  const listed = (component.components ?? []).map(nameOf);
  const found = foundIn(packed, part);
  const licensed = licensedIn(packed);
  return [
    ...(nameOf(component) === `${packed.name} ${packed.manifest.version}`
      ? []
      : [`the bill of materials is that of ${nameOf(component)}`]),
    ...[...found]
      .filter((other) => !listed.includes(other))
      .map((other) => `its files contain ${other}, which its bill of materials does not name.`),
    ...listed
      .filter((other) => !found.has(other))
      .map((other) => `its bill of materials names ${other}, of which its files contain nothing.`),
    ...part.contains
      .filter(({ name }) => !name.startsWith('@bgc/'))
      .filter(({ name, version }) => !licensed.includes(`${name} ${version}`))
      .map((other) => `THIRD-PARTY-LICENSES.md does not name ${purlOf(other)}, which the bill of materials does.`),
  ];
};

/** Says what is wrong about a bill: it must be CycloneDX, and name exactly what is in the tarball. */
export type BillJudge = (packed: PackedPackage, part: Part, bill: string) => Promise<readonly string[]>;

/** One judge for many bills: it reads the schema of CycloneDX once, which takes longer than all else. */
export const createBillJudge = (): BillJudge => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  return async (packed, part, bill) => {
    const errors: unknown = await validator.validate(bill);
    return errors === null
      ? compare(packed, part, bill)
      : [`the bill of materials is no CycloneDX 1.6: ${JSON.stringify(errors)}`];
  };
};

/** The bill of materials of each package is valid, and names exactly what is in its tarball. */
export const sbomGate: Gate = {
  name: 'bills of materials',
  run: async (workspace) => {
    const packages = await workspace.packed();
    const describe = createDescription(workspace, packages);
    const judge = createBillJudge();
    const judged = packages.map(async (packed) => {
      const part = describe(packed.name);
      const complaints = await judge(packed, part, writeBill(part));
      return complaints.map((complaint) => `${packed.name}: ${complaint}`);
    });
    return { complaints: (await Promise.all(judged)).flat(), note: `${packages.length} in CycloneDX 1.6` };
  },
};
