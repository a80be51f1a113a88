import { owned } from '../../accounts/owned.ts';
import type { Reply } from '../../exchange/exchange.ts';
import { notFound, refuse } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { reportPdf } from '../report-pdf.ts';
import type { Screening } from '../world.ts';

/** There is nothing to report before an invite is accepted (assumed, with a code that is documented for adverse actions). */
export const reportReply = (screening: Screening): Reply =>
  screening.reportItems.length === 0
    ? refuse({ code: '400#report-status-not-ready', message: 'The report is not ready' })
    : { status: 200, headers: { 'content-type': 'application/pdf' }, body: reportPdf(screening) };

/** `GET /v1/screenings/{id}/report`: the PDF, "with no restrictions on time or use". */
export const getScreeningReport: Operation = ({ world, account, path }) => {
  const screening = owned(world.screenings, account, path['id'] ?? '');
  return screening ? reportReply(screening) : notFound('screening');
};
