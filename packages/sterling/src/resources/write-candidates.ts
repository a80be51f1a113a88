import { calls } from '../generated/calls.ts';
import { candidateLinksSchema, candidateSchema, trustSchema } from '../generated/zod.ts';
import { checkCandidateRequest } from '../validation/check-candidate.ts';
import { checkTrustRequest } from '../validation/check-trust.ts';
import { createCandidateKeeping } from './candidate-keeping.ts';
import type { KeepingTerms } from './candidate-keeping.ts';
import { explainUnknown } from './explain-unknown.ts';
import { findCandidate, isAsSent } from './find-candidate.ts';
import { findTrustOfCandidate } from './find-trust.ts';
import { listCandidates } from './list-candidates.ts';
import { proving } from './proving.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import { uploadCandidateDocument } from './upload-candidate-document.ts';
import type { WrittenCandidates } from './writing.ts';

export const writeCandidates = (runtime: ResourceRuntime, terms: KeepingTerms): WrittenCandidates => {
  const keeping = createCandidateKeeping(runtime, terms);
  const now = (): number => runtime.clock.now();
  return {
    async create(body, options) {
      checkCandidateRequest(body, { now: now() });
      const created = ask(runtime, calls.createCandidate, { body }, candidateSchema, options);
      const candidate = await explainUnknown(created, {
        whether: 'the candidate was created',
        advice:
          '`reconcile()` looks for it by `clientReferenceId`, or by its e-mail address and name. Create it again only if there is none.',
        of: 'candidates.create',
        async reconcile() {
          const found = await findCandidate(listCandidates(proving(runtime)), body);
          // One that was there before may have been made of something else.
          if (found !== undefined && isAsSent(found, body)) await keeping.note(found, body);
          return found;
        },
      });
      await keeping.note(candidate, body);
      return candidate;
    },
    async update(id, body, options) {
      checkCandidateRequest(body, { operation: 'updateCandidate', now: now() });
      const keeper = keeping.keeper();
      if (keeper !== undefined) return keeper.replace(id, body, options);
      return ask(runtime, calls.updateCandidate, { path: { id }, body }, candidateSchema, options);
    },
    edit: async (id, changes, options) => keeping.needKeeper('candidates.edit').edit(id, changes, options),
    purge: async (before, options) => keeping.needKeeper('candidates.purge').purge(before, options),
    links: (id, options) =>
      explainUnknown(ask(runtime, calls.createCandidateLinks, { path: { id } }, candidateLinksSchema, options), {
        whether: 'a link was made',
        advice: 'That one is lost: call it again for another.',
      }),
    async trust(id, body, options) {
      checkTrustRequest(body);
      const granted = ask(runtime, calls.createCandidateTrust, { path: { id }, body }, trustSchema, options);
      return explainUnknown(granted, {
        whether: 'trust was granted',
        advice: "`reconcile()` looks through the candidate's `trustIds`. Grant it again only if it is not among them.",
        of: 'candidates.trust',
        reconcile: () => findTrustOfCandidate(runtime, id, body.identityId),
      });
    },
    upload: uploadCandidateDocument(runtime),
  };
};
