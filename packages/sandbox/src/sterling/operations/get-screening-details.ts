import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { seconds } from '../timestamp.ts';

const STATEMENTS: Readonly<Record<string, string>> = {
  clear: 'No records were found.',
  'no data': 'No data was found.',
  alert: 'A record was found.',
};

/** `GET /v1/screenings/{id}/details` (Sterling's JS SDK only): one row an item. What the texts say is assumed. */
export const getScreeningDetails: Operation = ({ world, account, path }) => {
  const screening = owned(world.screenings, account, path['id'] ?? '');
  if (!screening) return notFound('screening');
  return jsonReply(
    200,
    screening.reportItems.map(({ id, type, status, result, updatedAt }) => ({
      id,
      type,
      status,
      result,
      ...(status === 'complete'
        ? { resultStatement: STATEMENTS[result] ?? 'Processed.', completedAt: seconds(updatedAt) }
        : {}),
      updatedAt: seconds(updatedAt),
    })),
  );
};
