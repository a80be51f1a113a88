import { ConfigurationError, InvalidRequestError } from '@bgc/core';
import type { Runtime } from '@bgc/core';

import type { PageUpTenant } from '../access/tenant.ts';
import { operations } from '../generated/operations.ts';
import { backgroundCheckListSchema } from '../generated/zod.ts';
import type { WritableRecord } from '../writing/writable-record.ts';
import type { BackgroundChecks, ListQuery } from './background-checks.ts';
import { putRecord } from './put-record.ts';

const withStatus = (status: 'queued' | 'pending') => ({
  status,
  referenceNumber: undefined,
  reasonForFail: undefined,
  results: undefined,
});

const writableNames = ['status', 'referenceNumber', 'reasonForFail', 'results'] as const;

/** Types do not reach JavaScript, and a forgotten member is wiped there all the same. */
const needAllMembers = (record: WritableRecord): void => {
  const given: unknown = record;
  const isObject = typeof given === 'object' && given !== null;
  const forgotten = writableNames.find((name) => !isObject || !(name in given));
  if (forgotten === undefined) return;
  throw new InvalidRequestError(`\`${forgotten}\` is not named in the record, and PageUp would wipe it.`, {
    provider: 'pageup',
    operation: operations.updateBackgroundCheck.id,
    advice: `Say \`${forgotten}: undefined\` if that is meant; the lifecycle of a claimed check keeps what was written before.`,
  });
};

/** Without a status, PageUp would be asked for nothing that it documents. */
const needStatus = (query: ListQuery | undefined): ListQuery => {
  const given: unknown = query?.status;
  if (query !== undefined && typeof given === 'string' && given !== '') return query;
  throw new InvalidRequestError('The query has no `status`.', {
    provider: 'pageup',
    operation: operations.listBackgroundChecks.id,
    advice: "Nothing was sent. Give `{ status: 'pending' }`, the only one that PageUp documents.",
  });
};

export const createBackgroundChecks = (
  runtime: Pick<Runtime<object>, 'invoke'>,
  { tenantId, environment }: PageUpTenant,
): BackgroundChecks => {
  const update: BackgroundChecks['update'] = async (id, record, options) => {
    needAllMembers(record);
    await putRecord(runtime, { tenantId }, id, record, options);
  };
  return {
    async list(query, options) {
      const { status, provider } = needStatus(query);
      const request = { path: { tenantId }, query: { status, provider } };
      return (await runtime.invoke(operations.listBackgroundChecks, request, backgroundCheckListSchema, options)).value;
    },
    update,
    async revertToPending(id, given) {
      const { dangerouslyAllowOnLive, ...options } = { ...given };
      if (environment === 'live' && !dangerouslyAllowOnLive) {
        throw new ConfigurationError('`revertToPending` is a test aid, refused on the live environment.', {
          provider: 'pageup',
          advice: 'Use `uat`, or pass `dangerouslyAllowOnLive: true` if this check is really to be handed out anew.',
        });
      }
      await update(id, withStatus('queued'), options);
      await update(id, withStatus('pending'), options);
    },
  };
};
