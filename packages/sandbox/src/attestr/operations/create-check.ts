import { isJsonObject, type JsonObject } from '../../json.ts';
import { runItsCourse } from '../check-life.ts';
import type { Refusal } from '../errors.ts';
import { magicFor, magicRefusalOf } from '../magic-values.ts';
import type { Asked, Operation } from '../operation.ts';
import { check } from '../requests/rule.ts';
import { checkRules } from '../requests/check-rules.ts';
import type { AsyncRequest, AttestrCheckKind } from '../world.ts';

const spend = ({ account }: Asked): boolean => {
  const { credits } = account.behaviour;
  if (credits === 'unlimited') return true;
  if (credits <= 0) return false;
  account.behaviour = { ...account.behaviour, credits: credits - 1 };
  return true;
};

const refusalOf = (asked: Asked, kind: AttestrCheckKind): Refusal | undefined => {
  const code = magicRefusalOf(asked);
  if (code !== undefined) return { code };
  if (!isJsonObject(asked.body)) return { code: 4001, details: 'The body must be a JSON object' };
  const details = check(checkRules[kind], asked.body, asked);
  if (details !== undefined) return { code: 4001, details };
  return spend(asked) ? undefined : { code: 4005 };
};

/**
 * `POST /public/factx/async/work` and its siblings: every one that is taken is a paid check of its own, the same `tag` or not (assumed: nobody
 * documents that a tag saves from a second).
 */
export const createCheck =
  (kind: AttestrCheckKind): Operation =>
  (asked) => {
    const { world, account } = asked;
    const counts = account.counts[kind];
    counts.received++;
    const refusal = refusalOf(asked, kind);
    if (refusal) {
      counts.refused++;
      return asked.refuse(refusal);
    }
    counts.created++;
    const input = asked.body as JsonObject;
    const request: AsyncRequest = {
      id: world.ids.make('AR'),
      number: world.ids.number(),
      requestId: world.trace(),
      accountId: account.accountId,
      kind,
      input,
      webhook: input['webhook'] === true,
      status: 'INITIATED',
      created: world.clock.now(),
      archived: false,
    };
    world.requests.set(request.id, request);
    if (account.behaviour.association === 'not-needed') {
      runItsCourse(world, account, request, magicFor(input)?.outcome);
    }
    const { id: _id, number, requestId } = request;
    return asked.answer({ _id, number, ...(account.behaviour.createdRequestId === 'present' ? { requestId } : {}) });
  };
