import { createHash } from 'node:crypto';

import { Enums, Models, Serialize, Spec, SPDX } from '@cyclonedx/cyclonedx-library';

import { purlOf, type Part } from './part.ts';

const licenseOf = (license: string): Models.License =>
  SPDX.isSupportedSpdxId(license) ? new Models.SpdxLicense(license) : new Models.NamedLicense(license);

/** Within another one it gets a reference of its own: the same may come inside of two packages. */
const componentOf = (part: Part, within?: Part): Models.Component => {
  const [name = '', group] = part.name.split('/').toReversed();
  const { description, license, sha512, contains } = part;
  const inside = contains.map((other) => componentOf(other, part));
  const component = new Models.Component(Enums.ComponentType.Library, name, {
    version: part.version,
    purl: purlOf(part),
    bomRef: within === undefined ? purlOf(part) : `${purlOf(within)}#${part.name}`,
    ...(group === undefined ? {} : { group }),
    ...(description === undefined ? {} : { description }),
    licenses: new Models.LicenseRepository([licenseOf(license)]),
    ...(sha512 === undefined ? {} : { hashes: new Models.HashDictionary([[Enums.HashAlgorithm['SHA-512'], sha512]]) }),
    // They come with it, and nothing of their name is installed.
    components: new Models.ComponentRepository(inside),
  });
  for (const { bomRef } of inside) component.dependencies.add(bomRef);
  return component;
};

/** Everything that is installed with it, each once. */
const installedWith = (part: Part): readonly Part[] => {
  const found = new Map<string, Part>();
  const visit = ({ needs }: Part): void => {
    for (const other of needs) {
      if (found.has(other.name)) continue;
      found.set(other.name, other);
      visit(other);
    }
  };
  visit(part);
  return [...found.values()];
};

/** The shape of a UUID of version 8, made of what it stands for. */
const uuidOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return groups.join('-');
};

/** A CycloneDX document of what somebody gets who installs the package. The same package gives the same bytes, on every machine. */
export const writeBill = (part: Part, madeAt?: Date): string => {
  const others = installedWith(part);
  const components = new Map([part, ...others].map((one) => [one.name, componentOf(one)]));
  for (const { name, needs } of [part, ...others]) {
    for (const other of needs) {
      const needed = components.get(other.name);
      if (needed !== undefined) components.get(name)?.dependencies.add(needed.bomRef);
    }
  }
  const itself = components.get(part.name);
  components.delete(part.name);
  const bill = new Models.Bom({
    metadata: new Models.Metadata({
      ...(itself === undefined ? {} : { component: itself }),
      lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.Build]),
      ...(madeAt === undefined ? {} : { timestamp: madeAt }),
    }),
    components: new Models.ComponentRepository(components.values()),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  const write = (): string => `${serializer.serialize(bill, { sortLists: true, space: 2 })}\n`;
  bill.serialNumber = `urn:uuid:${uuidOf(write())}`;
  return write();
};
