import type { Fuzzable } from '../serialization/fuzzy-serializer.ts';
import type { FuzzOptions } from '../serialization/fuzz.ts';
import type { Random } from '../random.ts';
import type { Check } from './check.ts';

const idForms: Record<FuzzOptions['id'], (random: Random) => boolean> = {
  number: () => true,
  string: () => false,
  mixed: (random) => random.below(2) === 1,
};

const writtenId = (id: string, form: FuzzOptions['id'], random: Random): string | number =>
  /^[1-9]\d{0,14}$/.test(id) && idForms[form](random) ? Number(id) : id;

/**
 * A check as GET shows it. PageUp does not publish the schema: the applicant, job and package members are those that an integrator's
 * guide lists (https://help.certn.co/hc/en-us/articles/49832279603219-Pageup-Technical-Integration-Guide); `resume` and `created` are assumed.
 */
export const invitationDocument = (
  { invitation, record }: Check,
  context: { readonly url: string; readonly idForm: FuzzOptions['id']; readonly random: Random },
): Fuzzable => ({
  id: writtenId(invitation.id, context.idForm, context.random),
  status: record.status,
  provider: invitation.provider,
  referenceNumber: record.referenceNumber,
  reasonForFail: record.reasonForFail,
  results: record.results.map((result): Fuzzable => ({ ...result })),
  note: invitation.note,
  applicant: { ...invitation.applicant },
  application: { job: { divisionCode: invitation.divisionCode } },
  package: { code: invitation.packageCode },
  created: new Date(invitation.createdAt).toISOString(),
  resume: invitation.resume
    ? {
        fileName: invitation.resume.fileName,
        size: invitation.resume.bytes,
        url: `${context.url}/${encodeURIComponent(invitation.id)}/resume`,
      }
    : null,
  ...invitation.extra,
});
