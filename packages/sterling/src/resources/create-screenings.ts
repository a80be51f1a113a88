import { calls } from '../generated/calls.ts';
import { documentListSchema, reportItemDetailsListSchema, screeningSchema } from '../generated/zod.ts';
import { onDemand } from '../loading/on-demand.ts';
import { downloadPdf } from './download-pdf.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import type { Screenings } from './screenings.ts';
import { waitUntilComplete } from './wait-until-complete.ts';
import type { LoadWriting } from './writing.ts';

export const createScreenings = (
  runtime: ResourceRuntime,
  load: LoadWriting,
  { random }: { readonly random: () => number },
): Screenings => {
  const get: Screenings['get'] = (id, options) =>
    ask(runtime, calls.getScreening, { path: { id } }, screeningSchema, options);
  return {
    create: onDemand(load, ({ screenings }) => screenings.create),
    get,
    details: (id, options) =>
      ask(runtime, calls.getScreeningDetails, { path: { id } }, reportItemDetailsListSchema, options),
    waitUntilComplete: (id, options = {}) =>
      waitUntilComplete((signal) => get(id, { signal }), options, { clock: runtime.clock, random }),
    report: (id, options) => downloadPdf(runtime, calls.getScreeningReport, { path: { id } }, options),
    reportLinks: onDemand(load, ({ screenings }) => screenings.reportLinks),
    reportByLink: onDemand(load, ({ screenings }) => screenings.reportByLink),
    invite: onDemand(load, ({ screenings }) => screenings.invite),
    documents: {
      upload: onDemand(load, ({ screenings }) => screenings.upload),
      list: (id, options) => ask(runtime, calls.listScreeningDocuments, { path: { id } }, documentListSchema, options),
      get: (id, attachmentId, options) =>
        downloadPdf(runtime, calls.getScreeningDocument, { path: { id, attachmentId } }, options),
    },
    adverseActions: { create: onDemand(load, ({ screenings }) => screenings.beginAdverseAction) },
  };
};
