import { commonLeaks } from '@bgc/promises';
import type { ProviderComplaint } from '@bgc/sterling';

import { sterlingProvider } from '../../../../src/access/provider.ts';
import { operations } from '../../../../src/generated/operations.ts';
import type { Own } from './surfaces.ts';

/** Deliberate leaks, to show that they are found. */
export const leaks = commonLeaks<Own>({
  definition: sterlingProvider,
  operation: operations.getCandidate,
  request: (id) => ({ path: { id } }),
  refusal: (text) => ({ errors: [{ code: '400#candidate', message: `Candidate ${text} is not known.` }] }),
  complaintsIn: (document) => (document as { readonly errors: readonly ProviderComplaint[] }).errors,
});
