import { calls } from '../generated/calls.ts';
import { candidateListSchema } from '../generated/zod.ts';
import type { CandidateFilters, Candidates } from './candidates.ts';
import { checkKnownNames, checkWhole } from './check-names.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

const pageSize = 50;

const filterNames = ['clientReferenceId', 'email', 'givenName', 'familyName', 'limit', 'offset'];

const checkFilters = (filters: CandidateFilters): void => {
  const operation = calls.listCandidates.id;
  checkKnownNames(filters, filterNames, operation, 'filter');
  checkWhole('limit', filters.limit, { operation, least: 1 });
  checkWhole('offset', filters.offset, { operation, least: 0 });
};

const inPages = ({ limit = pageSize, offset = 0, ...filters }: CandidateFilters): Record<string, unknown> => ({
  ...filters,
  limit,
  offset,
});

/** One page of candidates. */
export const listCandidates =
  (runtime: Pick<ResourceRuntime, 'invoke'>): Candidates['listPage'] =>
  async (filters = {}, options) => {
    checkFilters(filters);
    return ask(runtime, calls.listCandidates, { query: inPages(filters) }, candidateListSchema, options);
  };
