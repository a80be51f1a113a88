import { isAbortedError, isOutcomeUnknownError } from '@bgc/attestr';
import type { AttestrClient, CallOptions, CreatedRequest } from '@bgc/attestr';
import { passingFailures } from '@bgc/promises';
import type { FaultKind, Sandbox } from '@bgc/sandbox';

import { address, course, document, tag } from './orders.ts';
import type { PromiseWorld } from './promise-world.ts';

/** Those of all providers, and the answers of a proxy on the way. */
export const failures: readonly FaultKind[] = [...passingFailures, { kind: 'forbidden' }, { kind: 'redirect' }];

export type Order = (attestr: AttestrClient, options: CallOptions) => Promise<CreatedRequest>;

/** The operations that are paid for, as they are called. */
export const orders: Readonly<Record<string, (world: PromiseWorld) => Order>> = {
  createEmploymentCheck: ({ employment }) => {
    const request = employment();
    return ({ employmentChecks }, options) => employmentChecks.create(request, options);
  },
  createEducationCheck: () => (attestr, options) => attestr.educationChecks.create(course, options),
  createAddressCheck: () => (attestr, options) => attestr.addressChecks.create(address, options),
  createDocumentCheck: () => (attestr, options) => attestr.documentChecks.create(document, options),
};

/** After these nobody can tell whether the check was ordered; after any other error it was not. */
export const mayBeOrdered = (error: unknown): boolean => isOutcomeUnknownError(error) || isAbortedError(error);

/** What somebody finds in the dashboard. */
export const lookInDashboard = ({ attestr }: Pick<Sandbox, 'attestr'>): readonly string[] =>
  attestr
    .state()
    .requests.filter((request) => request.tag === tag)
    .map(({ id }) => id);
