import { checkNames } from '../known-names.ts';
import type { Random } from '../random.ts';
import type { ScreeningPackage } from './account.ts';

/** A package to add. What is left out is made up. */
export interface PackageSpec {
  readonly id?: string;
  readonly title?: string;
  readonly active?: boolean;
  /** Each becomes a report item of a screening. */
  readonly components?: readonly string[];
  /** Dotted names as the provider writes them: `dob`, `address.city`, `driversLicense.licenseNumber`, … */
  readonly requiredFields?: readonly string[];
  /** In US dollars; 195.16 by default. */
  readonly price?: number;
}

const MEMBERS: Readonly<Record<keyof PackageSpec, true>> = {
  id: true,
  title: true,
  active: true,
  components: true,
  requiredFields: true,
  price: true,
};

/** The document's sample, one that needs little, and one that is no longer active. */
export const defaultPackages: readonly PackageSpec[] = [
  {
    id: '1234',
    title: 'My Screening Package',
    components: [
      'SSN Trace',
      'Criminal County Search (7-Year Address History)',
      'Federal Criminal Check',
      'Multi-State Instant Criminal Check With Verification',
      'Nationwide Sex Offender Registry Check',
    ],
    requiredFields: [
      'givenName',
      'middleName',
      'familyName',
      'dob',
      'ssn',
      'address.addressLine',
      'address.postalCode',
    ],
  },
  {
    id: '2345',
    title: 'Basic Criminal',
    components: ['Multi-State Instant Criminal Check', 'Nationwide Sex Offender Registry Check'],
    requiredFields: ['givenName', 'familyName', 'dob'],
    price: 39.5,
  },
  { id: '3456', title: 'Retired Package', active: false, components: ['County Criminal Search'] },
];

export const packageFrom = (
  spec: PackageSpec,
  others: ReadonlyMap<string, ScreeningPackage>,
  random: Random,
): ScreeningPackage => {
  checkNames('addPackage', spec, Object.keys(MEMBERS));
  const id = spec.id ?? String(100_000 + random.below(900_000));
  if (others.has(id)) throw new Error(`addPackage: the account has a package ${id} already`);
  return {
    id,
    title: spec.title ?? `Package ${id}`,
    active: spec.active ?? true,
    components: spec.components ?? ['Criminal Check by Jurisdiction', 'Federal Criminal Check'],
    requiredFields: spec.requiredFields ?? ['givenName', 'familyName'],
    price: { currencyType: 'USD', total: spec.price ?? 195.16 },
  };
};
