import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { isJsonObject, type Json } from '../../json.ts';
import { notFound, refuse, type SterlingError } from '../errors.ts';
import { expired, identityDocument, MOST_ATTEMPTS, RETRY_LIMIT } from '../identity.ts';
import type { Operation } from '../operation.ts';
import type { Identity } from '../world.ts';

type Answers = ReadonlyMap<Json | undefined, Json | undefined>;

/** The answers of the body by question: `{ kba: { answers: [{ questionId, response }] } }`. */
const answersIn = (body: Json | undefined): Answers => {
  const kba = isJsonObject(body) ? body['kba'] : undefined;
  const answers = isJsonObject(kba) ? kba['answers'] : undefined;
  const objects = Array.isArray(answers) ? (answers as readonly Json[]).filter(isJsonObject) : [];
  return new Map(objects.map((one) => [one['questionId'], one['response']]));
};

const wrongSelections = ({ questions }: Identity, answers: Answers): SterlingError[] =>
  questions
    .filter(({ id, answers: options }) => !options.some((option) => option === answers.get(id)))
    .map(({ id }) => ({
      code: '400#kba.answers?invalid-selection',
      message: `Answer given for questionId ${id} does not match any option`,
    }));

/**
 * `PUT /v1/identities/{id}/verification`. Questions answered wrongly are used up: what comes next is a retry (assumed).
 * Source: https://sterling.readme.io/v1/reference, Identity and Screening Errors.
 */
export const verifyIdentity: Operation = ({ world, account, path, body }) => {
  const identity = owned(world.identities, account, path['id'] ?? '');
  if (!identity) return notFound('identity');
  if (identity.status === 'verified') return jsonReply(200, identityDocument(identity));
  const over = identity.failed || world.clock.now() >= identity.questionsExpireAt;
  if (over) return refuse(identity.attempts >= MOST_ATTEMPTS ? RETRY_LIMIT : expired(identity));
  const answers = answersIn(body);
  if (identity.questions.some(({ id }) => answers.get(id) === undefined)) {
    return refuse({ code: '400#kba.answers', message: 'All kba questions must be answered' });
  }
  const unknown = wrongSelections(identity, answers);
  if (unknown.length > 0) return refuse(...unknown);
  if (identity.questions.some(({ id }) => answers.get(id) !== identity.correct[id])) {
    identity.failed = true;
    return refuse({ code: '400#kba.answers?failed', message: 'Too many incorrect answers' });
  }
  identity.status = 'verified';
  return jsonReply(200, identityDocument(identity));
};
