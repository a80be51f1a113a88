import { calls } from '../generated/calls.ts';
import {
  attachmentsSchema,
  checkDetailListSchema,
  checkEnvelopeSchema,
  checkListSchema,
  checkPdfSchema,
  databaseHealthListSchema,
} from '../generated/zod.ts';
import type { CheckDetail } from '../models.ts';
import { toDetail } from '../states/to-check.ts';
import { checkForm, optional } from '../validation/check-form.ts';
import { anything, text } from '../validation/rules.ts';
import type { Checks } from './checks.ts';
import { createCheckMaker } from './create-check.ts';
import { downloadPdf } from './download-pdf.ts';
import { pagedList } from './page-list.ts';
import { readCheck, readChecks } from './read-check.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import { waitForPdf } from './wait-for-pdf.ts';
import { waitUntilFinished } from './wait-until-finished.ts';
import type { Warn } from './warn.ts';

export interface CheckTerms {
  readonly language: string | undefined;
  readonly random: () => number;
  readonly warn: Warn;
}

const healthRules = optional({ country: text, unixTimestampSeconds: anything, unixtimezoneOffsetSeconds: anything });

export const createChecks = (runtime: ResourceRuntime, { language: usual, random, warn }: CheckTerms): Checks => {
  const time = { clock: runtime.clock, random };
  /** Of options that are `null` there are none. */
  const inLanguage = <T extends { readonly language?: string }>(options: T): T => ({ language: usual, ...options });

  const get: Checks['get'] = async (id, options) =>
    readCheck(await runtime.invoke(calls.getCheck, { path: { check_id: id } }, checkEnvelopeSchema, options));

  const lists = pagedList(runtime, {
    operation: calls.listChecks,
    schema: checkListSchema,
    items: readChecks,
    filters: { reportId: 'report_id' },
  });
  const details = (check_id: string, ...ownOptions: readonly string[]) =>
    pagedList(
      runtime,
      {
        operation: calls.listCheckDetails,
        schema: checkDetailListSchema,
        items: ({ value: { details: many, next: _, self: __, ...one } }) => {
          // The sample of the list is one bare detail.
          const bare: readonly CheckDetail[] = Object.keys(one).length > 0 ? [one] : [];
          return (many ?? bare).map(toDetail);
        },
        filters: { language: 'lang' },
        ownOptions,
      },
      { check_id },
    );

  const createPdf: Checks['createPdf'] = (id, options) =>
    ask(runtime, calls.createCheckPdf, { path: { check_id: id } }, checkPdfSchema, options);
  const pdf: Checks['pdf'] = async (id, options = {}) => downloadPdf(runtime, id, inLanguage(options));

  return {
    ...createCheckMaker(runtime, warn),
    get,
    list: lists.all,
    listPage: lists.page,
    details(id, given = {}) {
      const { language, ...options } = inLanguage(given);
      return details(id, 'language').all({ language }, options);
    },
    async detailsPage(id, given = {}) {
      const { language, startKey, ...options } = inLanguage(given);
      return details(id, 'language', 'startKey').page({ language, startKey }, options);
    },
    waitUntilFinished: (id, options = {}) => waitUntilFinished((signal) => get(id, { signal }), options, time),
    createPdf,
    pdf,
    waitForPdf: (id, options = {}) =>
      waitForPdf(
        (given) => createPdf(id, given),
        (given) => pdf(id, given),
        options,
        time,
      ),
    attachments: (id, options) =>
      ask(runtime, calls.getCheckAttachments, { path: { check_id: id } }, attachmentsSchema, options),
    async health(query = {}, options) {
      const { id } = calls.getDatabaseHealth;
      checkForm(query, healthRules, id);
      const filled = {
        unixTimestampSeconds: Math.floor(runtime.clock.now() / 1000),
        unixtimezoneOffsetSeconds: 0,
        ...query,
      };
      return ask(runtime, calls.getDatabaseHealth, { query: filled }, databaseHealthListSchema, options);
    },
  };
};
