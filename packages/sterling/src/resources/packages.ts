import type { CallOptions } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { packageListSchema, packagePriceSchema } from '../generated/zod.ts';
import type { Candidate, CandidateRequest, Package, PackagePrice } from '../models.ts';
import { missingFields } from '../packages/missing-fields.ts';
import type { MissingFields } from '../packages/missing-fields.ts';
import { needText } from './check-names.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/** Which packages are listed. */
export interface PackageListOptions extends CallOptions {
  /** Inactive packages, too (a parameter of Sterling's own SDK). */
  readonly all?: boolean;
}

/** The account's screening recipes (https://sterling.readme.io, "/packages"). */
export interface Packages {
  /**
   * The packages of the account, each with the candidate fields that it requires.
   *
   * @example const [firstPackage] = await sterling.packages.list();
   * @throws AuthenticationError, ResponseParseError and the other errors of a call.
   */
  list(options?: PackageListOptions): Promise<readonly Package[]>;
  /**
   * What a screening of this candidate with this package costs. `total` is in units of `currencyType`: 195.16 with `USD` is dollars and cents.
   *
   * @example const { total, currencyType } = await sterling.packages.price(packageId, candidateId);
   * @throws InvalidRequestError without both ids; ValidationError (`400#candidate?required-fields=dob` names what the candidate lacks) and the other errors of a call.
   */
  price(packageId: string, candidateId: string, options?: CallOptions): Promise<PackagePrice>;
  /**
   * What a package still needs of a candidate, in the names of its `requiredFields`; nothing is sent. Give the candidate as it was sent: what Sterling gives
   * back is not all that it has.
   *
   * @example
   * const { missing } = sterling.packages.missingFields(firstPackage, candidate);
   * if (missing.length > 0) askFor(missing); // ['dob', 'address.postalCode']
   * @throws InvalidRequestError for a package without its list of required fields.
   */
  missingFields(
    screeningPackage: Pick<Package, 'requiredFields'>,
    candidate: Candidate | Partial<CandidateRequest>,
  ): MissingFields;
}

const priceNeeds = {
  operation: calls.getPackagePrice.id,
  advice: 'A price is that of a package for a candidate: give both ids.',
};

export const createPackages = (runtime: ResourceRuntime): Packages => ({
  list: (options) =>
    ask(
      runtime,
      calls.listPackages,
      { query: { all: options?.all?.toString() }, ownOptions: ['all'] },
      packageListSchema,
      options,
    ),
  async price(id, candidateId, options) {
    needText('the id of the candidate', candidateId, priceNeeds);
    const request = { path: { id }, query: { candidateId } };
    return ask(runtime, calls.getPackagePrice, request, packagePriceSchema, options);
  },
  missingFields,
});
