import { calls } from '../generated/calls.ts';
import { inviteAnswerSchema, reportLinksSchema, screeningSchema } from '../generated/zod.ts';
import { checkInviteRequest } from '../validation/check-screening.ts';
import { beginAdverseAction } from './begin-adverse-action.ts';
import { needObject, needText } from './check-names.ts';
import { downloadPdf } from './download-pdf.ts';
import { explainUnknown } from './explain-unknown.ts';
import { orderScreening } from './order-screening.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import { uploadScreeningDocument } from './upload-screening-document.ts';
import type { WrittenScreenings } from './writing.ts';

const linkMayBeUsed = {
  whether: 'the link was used',
  advice: 'Make another with `screenings.reportLinks`, or read the report with `screenings.report`.',
};

const tokenOfLink = {
  operation: calls.getScreeningReportByToken.id,
  advice: 'Give the `token` of `screenings.reportLinks`; without one, `screenings.report` reads it.',
};

export const writeScreenings = (
  runtime: ResourceRuntime,
  { makeIdempotencyKey }: { readonly makeIdempotencyKey: () => string },
): WrittenScreenings => ({
  async create(body, given = {}) {
    needObject(given, calls.createScreening.id, 'option');
    const { idempotencyKey = makeIdempotencyKey(), ...options } = given;
    return orderScreening(runtime, body, { ...options, idempotencyKey });
  },
  reportLinks: (id, options) =>
    explainUnknown(ask(runtime, calls.createScreeningReportLinks, { path: { id } }, reportLinksSchema, options), {
      whether: 'a link was made',
      advice: 'That one is lost: call it again for another.',
    }),
  async reportByLink(id, token, options) {
    needText('the token of the link', token, tokenOfLink);
    const request = { path: { id }, query: { token } };
    return explainUnknown(downloadPdf(runtime, calls.getScreeningReportByToken, request, options), linkMayBeUsed);
  },
  async invite(id, choice, options) {
    const body = { invite: choice };
    checkInviteRequest(body);
    const path = { id };
    const asked = ask(runtime, calls.createScreeningInvite, { path, body }, inviteAnswerSchema, options);
    const { invite } = await explainUnknown(asked, {
      whether: 'the candidate was invited',
      advice: "`reconcile()` reads the screening's invite.",
      of: 'screenings.invite',
      reconcile: async () => (await ask(runtime, calls.getScreening, { path }, screeningSchema, undefined)).invite,
    });
    return invite;
  },
  upload: uploadScreeningDocument(runtime),
  beginAdverseAction: beginAdverseAction(runtime),
});
