import { owned } from '../../accounts/owned.ts';
import { readMultipart } from '../../exchange/multipart.ts';
import { jsonReply } from '../../exchange/reply.ts';
import type { JsonObject } from '../../json.ts';
import type { Account } from '../account.ts';
import { notFound, refuse } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { answerPage } from '../page.ts';
import { readRows } from '../reports/read-rows.ts';
import { uploadRows } from '../reports/upload-rows.ts';
import { timestamp } from '../timestamp.ts';
import type { Report } from '../world.ts';

const reportDocument = (report: Report, { behaviour }: Account): JsonObject => {
  const { upload } = report;
  const time = (ms: number): string => timestamp(ms, behaviour.fractionDigits, report.id);
  return {
    id: report.id,
    name: report.name,
    created_by: report.createdBy,
    creation_date: time(report.createdAt),
    update_date: time(report.updatedAt),
    has_data: upload !== undefined,
    // "Returned only when a file is uploaded." In the examples a count of none is left out.
    ...(upload ? { size: upload.size } : {}),
    ...(upload && upload.created > 0 ? { created_checks_count: upload.created } : {}),
    ...(upload && upload.invalid > 0 ? { invalid_checks_count: upload.invalid } : {}),
  };
};

const reportEnvelope = (report: Report, account: Account): JsonObject => ({
  report: reportDocument(report, account),
  checks: `/v1/checks?report_id=${report.id}`,
  self: `/v1/reports/${report.id}`,
});

/** `POST /v1/reports`. */
export const createReport: Operation = ({ world, account, form }) => {
  const name = form.one('name');
  if (name === undefined) return refuse(account, 'required: name');
  const now = world.clock.now();
  const report: Report = {
    id: world.ids('RPT'),
    accountId: account.accountId,
    name,
    createdBy: account.username,
    createdAt: now,
    updatedAt: now,
  };
  world.reports.set(report.id, report);
  return jsonReply(201, reportEnvelope(report, account));
};

/** `GET /v1/reports`, of one user where `username` names one. The newest first (assumed). */
export const listReports: Operation = (asked) => {
  const { world, account, query } = asked;
  const username = query.get('username');
  const rows = [...world.reports.values()].filter(
    ({ accountId, createdBy }) => accountId === account.accountId && (username === null || createdBy === username),
  );
  return answerPage(asked, {
    name: 'reports',
    rows: rows.toReversed(),
    keyOf: ({ id }) => id,
    show: (report) => reportDocument(report, account),
    bare: (report) => reportEnvelope(report, account),
  });
};

/** `GET /v1/reports/{id}`. */
export const getReport: Operation = ({ world, account, path }) => {
  const report = owned(world.reports, account, path['id'] ?? '');
  return report ? jsonReply(200, reportEnvelope(report, account)) : notFound(account, 'Report');
};

/** `POST /v1/reports/{id}/upload`: a check for each row of the `file`, xlsx or csv. */
export const uploadReport: Operation = ({ world, account, path, headers, bytes }) => {
  const report = owned(world.reports, account, path['id'] ?? '');
  if (!report) return notFound(account, 'Report');
  const parts = readMultipart(headers.get('content-type'), bytes) ?? [];
  const files = parts.filter(({ name, fileName }) => name === 'file' && fileName !== undefined);
  if (files.length === 0) return refuse(account, 'required: file');
  const all = files.map((file) => readRows(file.bytes));
  if (all.includes(undefined)) {
    return refuse(account, 'file must be xlsx or csv, with the names of the fields in its first row');
  }
  uploadRows(
    world,
    account,
    report,
    all.flatMap((rows) => rows ?? []),
  );
  return jsonReply(200, reportEnvelope(report, account));
};
