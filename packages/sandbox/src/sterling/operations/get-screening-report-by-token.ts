import { owned } from '../../accounts/owned.ts';
import { notFound } from '../errors.ts';
import type { Operation, Route } from '../operation.ts';
import { reportReply } from './get-screening-report.ts';

/** The token in the query stands for a login, once. */
export const reportOpener: NonNullable<Route['opens']> = (world, path, query) => {
  const screening = world.screenings.get(path['id'] ?? '');
  const token = screening?.reportTokens.get(query.get('token') ?? '');
  return screening && token && !token.used ? world.accounts.get(screening.accountId) : undefined;
};

/** `GET /v1/screenings/{id}/report.pdf?token=` (Sterling's SDKs): the PDF, once. What a used token answers is assumed. */
export const getScreeningReportByToken: Operation = ({ world, account, path, query }) => {
  const screening = owned(world.screenings, account, path['id'] ?? '');
  const token = screening?.reportTokens.get(query.get('token') ?? '');
  if (!screening || !token || token.used) return notFound('token');
  const reply = reportReply(screening);
  token.used = reply.status === 200;
  return reply;
};
