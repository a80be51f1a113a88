import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import { notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { adminLinks } from '../screening-document.ts';

/** `POST /v1/screenings/{id}/report-links` (Sterling's SDKs): links that open the report once, without a login. */
export const createScreeningReportLinks: Operation = ({ world, account, path, base }) => {
  const screening = owned(world.screenings, account, path['id'] ?? '');
  if (!screening) return notFound('screening');
  const token = `sandbox-report-${world.chance.hex(32)}`;
  screening.reportTokens.set(token, { used: false });
  const html = `${adminLinks(screening).web}&token=${token}`;
  const pdf = `${base}/v1/screenings/${encodeURIComponent(screening.id)}/report.pdf?token=${token}`;
  return jsonReply(200, { link: html, html, pdf, token });
};
