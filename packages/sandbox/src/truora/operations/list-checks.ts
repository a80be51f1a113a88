import { checkDocument, checkEnvelope } from '../checks/check-document.ts';
import type { Operation } from '../operation.ts';
import { answerPage } from '../page.ts';

/** `GET /v1/checks`, of one report where `report_id` names it. The newest first (assumed). */
export const listChecks: Operation = (asked) => {
  const { world, account, query } = asked;
  const reportId = query.get('report_id');
  const rows = [...world.checks.values()].filter(
    (check) => check.accountId === account.accountId && (reportId === null || check.reportId === reportId),
  );
  return answerPage(asked, {
    name: 'checks',
    rows: rows.toReversed(),
    keyOf: ({ id }) => id,
    show: (check) => checkDocument(check, account),
    bare: (check) => checkEnvelope(check, account),
  });
};
