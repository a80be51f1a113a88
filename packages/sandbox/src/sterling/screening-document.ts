import type { JsonObject } from '../json.ts';
import { seconds } from './timestamp.ts';
import type { AdverseAction, ReportItem, Screening, World } from './world.ts';

const item = ({ id, type, status, result, updatedAt }: ReportItem): JsonObject => ({
  id,
  type,
  status,
  result,
  updatedAt: seconds(updatedAt),
});

const adverseAction = ({ id, status, updatedAt }: AdverseAction): JsonObject => ({
  id,
  status,
  updatedAt: seconds(updatedAt),
});

const disputeOf = (world: World, screening: Screening): JsonObject => {
  const { dispute } = screening;
  if (!dispute) return {};
  const capitalised = world.accounts.get(screening.accountId)?.behaviour.disputeSpelling === 'capitalised';
  const { status } = dispute;
  return {
    dispute: {
      status: capitalised ? `${status.charAt(0).toUpperCase()}${status.slice(1)}` : status,
      createdAt: seconds(dispute.createdAt),
      ...(dispute.deactivatedAt === undefined ? {} : { deactivatedAt: seconds(dispute.deactivatedAt) }),
    },
  };
};

/** Where a person with a login sees the report. */
export const adminLinks = ({ applicant }: Screening): { readonly web: string; readonly pdf: string } => ({
  web: `https://integration.talentwise.com/screening/report.php?ApplicantID=${applicant}`,
  pdf: `https://integration.talentwise.com/screening/pdf-report.php?ApplicantID=${applicant}`,
});

const linksOf = (screening: Screening): JsonObject =>
  screening.reportItems.length === 0 ? {} : { links: { admin: { ...adminLinks(screening) } } };

const head = (screening: Screening): JsonObject => ({
  id: screening.id,
  packageId: screening.packageId,
  candidateId: screening.candidateId,
  status: screening.status,
  result: screening.result,
  ...(screening.clientCriteriaResult === undefined ? {} : { clientCriteriaResult: screening.clientCriteriaResult }),
  ...(screening.reportItems.length === 0 ? {} : { reportItems: screening.reportItems.map(item) }),
  submittedAt: seconds(screening.submittedAt),
  updatedAt: seconds(screening.updatedAt),
});

const optional = (name: string, value: string | undefined): JsonObject =>
  value === undefined ? {} : { [name]: value };

/** A screening as POST and GET show it: never with the callback's credentials. */
export const screeningDocument = (world: World, screening: Screening): JsonObject => {
  const { invite, callback, referenceCodes } = screening;
  return {
    ...head(screening),
    ...(invite ? { invite: { method: invite.method, ...optional('link', invite.link) } } : {}),
    ...disputeOf(world, screening),
    ...linksOf(screening),
    ...(callback ? { callback: { uri: callback.uri } } : {}),
    ...(referenceCodes ? { referenceCodes: referenceCodes.map((code) => ({ code })) } : {}),
    ...optional('billingCode', screening.billingCode),
    ...optional('trustedUserId', screening.trustedUserId),
    adverseActions: screening.adverseActions.map(adverseAction),
  };
};

/** The body of a callback: no `callback` and no codes in the document's sample, but the items of an adverse action. */
export const callbackDocument = (world: World, screening: Screening): JsonObject => ({
  type: 'screening',
  payload: {
    ...head(screening),
    ...disputeOf(world, screening),
    ...linksOf(screening),
    adverseActions: screening.adverseActions.map((action) => ({
      ...adverseAction(action),
      ...(action.reportItemIds.length === 0 ? {} : { reportItemIds: [...action.reportItemIds] }),
    })),
  },
});
