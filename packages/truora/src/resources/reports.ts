import type { CallOptions } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { reportEnvelopeSchema, reportListSchema } from '../generated/zod.ts';
import type { Report } from '../models.ts';
import type { Page } from '../paging/page-through.ts';
import type { ReportRequest } from '../requests/other-requests.ts';
import { checkForm } from '../validation/check-form.ts';
import { reportRules } from '../validation/form-rules.ts';
import type { PageStart } from './checks.ts';
import { explainUnknown } from './explain-unknown.ts';
import { formOf } from './form-of.ts';
import { pagedList } from './page-list.ts';
import { openReportFile } from './report-file.ts';
import type { ReportSource, UploadOptions } from './report-file.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/** Which reports are listed. */
export interface ReportFilters {
  /** Only those that this user created. */
  readonly username?: string;
}

/** Many checks at once, from a table ("Reports", https://docs.truora.com/openapi.json). */
export interface Reports {
  /**
   * @example const { id } = await truora.reports.create({ name: 'Drivers, May' });
   * @throws InvalidRequestError before anything is sent; OutcomeUnknownError, whose `reconcile` gives the reports of that name; the errors of a call.
   */
  create(request: ReportRequest, options?: CallOptions): Promise<Report>;
  /**
   * @example const { created_checks_count, invalid_checks_count } = await truora.reports.get(id);
   * @throws NotFoundError and the other errors of a call.
   */
  get(id: string, options?: CallOptions): Promise<Report>;
  /**
   * @example for await (const { id, name } of truora.reports.list({ username: 'ops' })) console.log(id, name);
   * @throws ResponseParseError where the pages go round in circles; the errors of a call.
   */
  list(filters?: ReportFilters, options?: CallOptions): AsyncGenerator<Report>;
  /**
   * One page.
   *
   * @example const { items, startKey } = await truora.reports.listPage();
   * @throws the errors of a call.
   */
  listPage(filters?: ReportFilters & PageStart, options?: CallOptions): Promise<Page<Report>>;
  /**
   * Creates a check for each row of a table, xlsx or csv, in Truora's own form of it: **each one is paid for**. Custom types are not supported, and the
   * priority is low. `checks.list({ reportId })` has the checks. On Node, `reportFromFile` of `@bgc/truora/node` takes it from a file.
   *
   * @example await truora.reports.upload(id, bytes, { fileName: 'drivers.xlsx' });
   * @throws InvalidRequestError before anything is sent, where it is neither xlsx nor csv, or empty; OutcomeUnknownError, whose `reconcile` reads the report;
   * ValidationError and the other errors of a call.
   */
  upload(id: string, source: ReportSource, options?: UploadOptions): Promise<Report>;
}

export const createReports = (runtime: ResourceRuntime): Reports => {
  const lists = pagedList(runtime, {
    operation: calls.listReports,
    schema: reportListSchema,
    items: ({ value: { reports, report } }) => reports ?? (report === undefined ? [] : [report]),
    filters: { username: 'username' },
  });
  const get: Reports['get'] = async (id, options) =>
    (await ask(runtime, calls.getReport, { path: { report_id: id } }, reportEnvelopeSchema, options)).report;
  return {
    async create(request, options) {
      const body = formOf(request);
      checkForm(body, reportRules, calls.createReport.id);
      const created = ask(runtime, calls.createReport, { body }, reportEnvelopeSchema, options);
      return explainUnknown(
        runtime,
        created.then(({ report }) => report),
        {
          whether: 'the report was created',
          advice: '`reconcile()` gives the reports of that name. Create it again only if yours is not among them.',
          of: 'reports.create',
          reconcile: (again) => lists.find('reports', ({ name }) => !name || name === body['name'], again),
        },
        options,
      );
    },
    get,
    list: lists.all,
    listPage: lists.page,
    async upload(id, source, given) {
      const { fileName, ...options } = { ...given };
      const file = await openReportFile(source, fileName);
      const sent = { path: { report_id: id }, body: { file }, ownOptions: ['fileName'] };
      const uploaded = ask(runtime, calls.uploadReport, sent, reportEnvelopeSchema, options);
      return explainUnknown(
        runtime,
        uploaded.then(({ report }) => report),
        {
          whether: 'the checks of the file were created, which are paid for',
          advice:
            '`reconcile()` reads the report: `has_data` and `created_checks_count` say whether a file arrived. Upload it again only if none did.',
          of: 'reports.upload',
          reconcile: (again) => get(id, again),
        },
        options,
      );
    },
  };
};
