import type { Reply } from '../exchange/exchange.ts';
import { emptyReply, jsonReply } from '../exchange/reply.ts';
import type { Random } from '../random.ts';
import { fuzzOptions } from '../serialization/fuzz.ts';
import { fuzzySerialize } from '../serialization/fuzzy-serializer.ts';
import type { Check } from './check.ts';
import { invitationDocument } from './invitation-document.ts';
import type { TenantBehaviour } from './tenant.ts';

interface AnswerContext {
  readonly behaviour: TenantBehaviour;
  readonly url: string;
  readonly random: Random;
}

const answers: Record<TenantBehaviour['putAnswer'], (check: Check, context: AnswerContext) => Reply> = {
  object(check, { behaviour, url, random }) {
    const options = fuzzOptions(behaviour.fuzz);
    return jsonReply(
      200,
      fuzzySerialize(invitationDocument(check, { url, idForm: options.id, random }), options, random),
    );
  },
  empty: () => emptyReply(200),
  'no-content': () => emptyReply(204),
};

/** PageUp does not document what a PUT answers; its sibling API gives the updated object with 200. */
export const answerUpdate = (check: Check, context: AnswerContext): Reply =>
  answers[context.behaviour.putAnswer](check, context);
