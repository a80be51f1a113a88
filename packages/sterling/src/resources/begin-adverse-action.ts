import { calls } from '../generated/calls.ts';
import { adverseActionSchema, screeningSchema } from '../generated/zod.ts';
import { checkAdverseActionRequest } from '../validation/check-adverse-action.ts';
import { answerIfAny } from './answer-if-any.ts';
import { explainUnknown } from './explain-unknown.ts';
import { proving } from './proving.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import type { AdverseActions } from './screenings.ts';

export const beginAdverseAction =
  (runtime: ResourceRuntime): AdverseActions['create'] =>
  async (id, body = {}, options) => {
    checkAdverseActionRequest(body);
    const path = { id };
    const result = await explainUnknown(runtime.invoke(calls.createAdverseAction, { path, body }, undefined, options), {
      whether: 'adverse action was begun',
      advice:
        "`reconcile()` reads the screening's `adverseActions`, those of before among them. Begin it again only if there is none that was not there before.",
      of: 'screenings.adverseActions.create',
      reconcile: async () => {
        const screening = await ask(
          proving(runtime, 'adverseActions'),
          calls.getScreening,
          { path },
          screeningSchema,
          undefined,
        );
        return screening.adverseActions ?? [];
      },
    });
    return answerIfAny(result, adverseActionSchema);
  };
