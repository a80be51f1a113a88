import type { Account } from '../account.ts';
import { readCheckRequest } from '../checks/check-request.ts';
import { STANDARD_TYPES } from '../checks/required-fields.ts';
import { startCheck } from '../checks/start-check.ts';
import { readForm } from '../form.ts';
import type { Report, World } from '../world.ts';

/**
 * Makes a check of each row. "We currently do not support batch uploads for custom check types." That the columns are called as the fields of
 * the form, and that a row states `user_authorized`, is assumed: the templates are not public any more.
 */
export const uploadRows = (
  world: World,
  account: Account,
  report: Report,
  rows: readonly Readonly<Record<string, string>>[],
): void => {
  const upload = report.upload ?? { size: 0, created: 0, invalid: 0 };
  for (const row of rows) {
    const form = readForm(new TextEncoder().encode(new URLSearchParams({ ...row, report_id: report.id }).toString()));
    const read = readCheckRequest(world, account, form);
    upload.size++;
    if (read.ok && STANDARD_TYPES.some((type) => type === read.request.type)) {
      startCheck(world, account, read.request, { madeBy: 'upload' });
      account.counts.uploaded++;
      upload.created++;
    } else upload.invalid++;
  }
  report.upload = upload;
  report.updatedAt = world.clock.now();
};
