import { calls } from '../generated/calls.ts';
import { candidateSchema, documentListSchema } from '../generated/zod.ts';
import { onDemand } from '../loading/on-demand.ts';
import type { Candidates } from './candidates.ts';
import { needObject } from './check-names.ts';
import { listCandidates } from './list-candidates.ts';
import { pageThrough } from './page-through.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import type { LoadWriting } from './writing.ts';

export const createCandidates = (runtime: ResourceRuntime, load: LoadWriting): Candidates => {
  const listPage = listCandidates(runtime);
  return {
    create: onDemand(load, ({ candidates }) => candidates.create),
    get: (id, options) => ask(runtime, calls.getCandidate, { path: { id } }, candidateSchema, options),
    update: onDemand(load, ({ candidates }) => candidates.update),
    edit: onDemand(load, ({ candidates }) => candidates.edit),
    purge: onDemand(load, ({ candidates }) => candidates.purge),
    list(filters = {}, options) {
      needObject(filters, calls.listCandidates.id, 'filter');
      return pageThrough((offset) => listPage({ ...filters, offset }, options), filters.offset);
    },
    listPage,
    links: onDemand(load, ({ candidates }) => candidates.links),
    trust: onDemand(load, ({ candidates }) => candidates.trust),
    documents: {
      upload: onDemand(load, ({ candidates }) => candidates.upload),
      list: (id, options) => ask(runtime, calls.listCandidateDocuments, { path: { id } }, documentListSchema, options),
    },
  };
};
