import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { continuousDocument, runDocument } from '../continuous/continuous-document.ts';
import { frequencyFrom } from '../continuous/frequency.ts';
import { awaitNextRun, startContinuousCheck } from '../continuous/run-continuous-check.ts';
import { notFound, refuse } from '../errors.ts';
import type { Asked, Operation } from '../operation.ts';
import { answerPage } from '../page.ts';
import type { ContinuousCheck } from '../world.ts';

const STATUSES = ['enabled', 'disabled'] as const;

const statusOf = ({ form }: Asked) => STATUSES.find((one) => one === form.one('status'));

const FREQUENCY = 'frequency must be daily, weekly, monthly, yearly, or a number with d, w, m or y, for instance 3d';

/** `POST /v1/continuous-checks`. The schema requires nothing; without a check and a frequency there is nothing to do (assumed). */
export const createContinuousCheck: Operation = (asked) => {
  const { world, account, form } = asked;
  const checkId = form.one('check_id');
  if (checkId === undefined) return refuse(account, 'required: check_id');
  const check = owned(world.checks, account, checkId);
  if (!check) return refuse(account, 'check_id is invalid');
  const frequency = frequencyFrom(form.one('frequency') ?? '');
  if (!frequency) return refuse(account, FREQUENCY);
  const status = statusOf(asked);
  if (form.one('status') !== undefined && !status) return refuse(account, 'status must be enabled or disabled');
  const one = startContinuousCheck(world, account, check, { frequency, ...(status ? { status } : {}) });
  return jsonReply(201, continuousDocument(world, account, one));
};

/** `GET /v1/continuous-checks`. The newest first (assumed). */
export const listContinuousChecks: Operation = (asked) => {
  const { world, account } = asked;
  const rows = [...world.continuousChecks.values()].filter(({ accountId }) => accountId === account.accountId);
  return answerPage(asked, {
    name: 'continuous_checks',
    rows: rows.toReversed(),
    keyOf: ({ id }) => id,
    show: (one) => continuousDocument(world, account, one),
  });
};

const found = ({ world, account, path }: Asked): ContinuousCheck | undefined =>
  owned(world.continuousChecks, account, path['id'] ?? '');

/** `GET /v1/continuous-checks/{id}`. */
export const getContinuousCheck: Operation = (asked) => {
  const { world, account } = asked;
  const one = found(asked);
  return one ? jsonReply(200, continuousDocument(world, account, one)) : notFound(account);
};

/** `PUT /v1/continuous-checks/{id}`: `status` and `frequency`, both required. The next run counts from now (assumed). */
export const updateContinuousCheck: Operation = (asked) => {
  const { world, account, form } = asked;
  const one = found(asked);
  if (!one) return notFound(account);
  const frequency = frequencyFrom(form.one('frequency') ?? '');
  if (!frequency) return refuse(account, FREQUENCY);
  const status = statusOf(asked);
  if (!status) return refuse(account, 'status must be enabled or disabled');
  Object.assign(one, { frequency, status, updatedAt: world.clock.now() });
  awaitNextRun(world, account, one);
  return jsonReply(200, continuousDocument(world, account, one));
};

/** `GET /v1/continuous-checks/{id}/history`: an entry for each run that has ended, the newest first (assumed). */
export const getContinuousCheckHistory: Operation = (asked) => {
  const { account } = asked;
  const one = found(asked);
  if (!one) return notFound(account);
  return answerPage(asked, {
    name: 'history',
    rows: one.history.toReversed(),
    keyOf: ({ checkId }) => checkId,
    show: (run) => runDocument(account, one, run),
  });
};
