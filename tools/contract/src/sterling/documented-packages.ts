import { documentedSample } from './samples.ts';

interface Package {
  readonly id: string;
  readonly title: string;
  readonly active: boolean;
  readonly components: readonly string[];
  readonly requiredFields: readonly string[];
}

/** Those of the sample of a screening. */
export const REPORT_ITEMS = [
  'Criminal Check by Jurisdiction',
  'Federal Criminal Check',
  'Multi-State Instant Criminal Check',
  'Nationwide Sex Offender Registry Check',
];

const [listed] = documentedSample('packages_list') as readonly [Package];

/** The listed package, and those that the samples of a screening and a subscription name. */
export const documentedPackages: readonly Package[] = [
  listed,
  ...['64731', '123456'].map((id) => ({
    id,
    title: `Package ${id}`,
    active: true,
    components: REPORT_ITEMS,
    requiredFields: ['givenName', 'familyName'],
  })),
];
