import { missingFields } from '@bgc/sterling';
import type { Candidate, Package } from '@bgc/sterling';

import type { Order } from './bridge-record.ts';
import type { OrderPolicy } from './bridge.ts';
import type { Applicant } from './map-applicant.ts';
import { sentences } from './reason-for-fail.ts';
import { Refusal } from './refusal.ts';
import { Trouble } from './trouble.ts';

/** Without these Sterling takes no candidate, invited or not. */
const always = ['givenName', 'familyName', 'email'];

/**
 * Decides before anything is created: order, invite the candidate to add what is missing, or refuse with a reason. A field that nobody documents counts as
 * missing: only the candidate can tell.
 */
export const planOrder = (
  packageCode: string | undefined,
  person: Applicant | Candidate,
  offered: readonly Package[],
  { packages, certified, invites }: Pick<OrderPolicy, 'packages' | 'certified' | 'invites'>,
): Order => {
  const packageId =
    packageCode !== undefined && Object.hasOwn(packages, packageCode) ? packages[packageCode] : undefined;
  if (packageId === undefined) throw new Refusal(sentences.unknownPackage);
  // An answer without a body reads as an empty list, and says nothing of this package: to refuse would fail the check for good.
  if (offered.length === 0) throw new Trouble('Sterling offers this account no package at all.');
  const found = offered.find(({ id }) => id === packageId);
  if (found === undefined) throw new Refusal(sentences.inactivePackage);

  const nameless = missingFields({ requiredFields: always }, person).missing;
  if (nameless.length > 0) throw new Refusal(sentences.missing(nameless));
  const { missing, unknown } = missingFields(found, person);
  const lacking = [...missing, ...unknown];
  if (certified && lacking.length === 0) return { packageId, invited: false };
  if (invites === 'email') return { packageId, invited: true };
  throw new Refusal(lacking.length > 0 ? sentences.missing(lacking) : sentences.notCertified);
};
