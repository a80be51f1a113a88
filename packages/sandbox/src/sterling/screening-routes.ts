import type { Route } from './operation.ts';
import { createAdverseAction } from './operations/create-adverse-action.ts';
import { createScreening } from './operations/create-screening.ts';
import { createScreeningInvite } from './operations/create-screening-invite.ts';
import { createScreeningReportLinks } from './operations/create-screening-report-links.ts';
import { getScreening } from './operations/get-screening.ts';
import { getScreeningDetails } from './operations/get-screening-details.ts';
import { getScreeningReport } from './operations/get-screening-report.ts';
import { getScreeningReportByToken, reportOpener } from './operations/get-screening-report-by-token.ts';
import { magicFaultsOf } from './magic-values.ts';

const ONE = '/v1/screenings/{id}';
const subject = 'screenings';

export const screeningRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/v1/screenings',
    operation: 'createScreening',
    run: createScreening,
    faults: magicFaultsOf,
  },
  { method: 'GET', template: ONE, operation: 'getScreening', run: getScreening, subject },
  { method: 'GET', template: `${ONE}/details`, operation: 'getScreeningDetails', run: getScreeningDetails, subject },
  { method: 'GET', template: `${ONE}/report`, operation: 'getScreeningReport', run: getScreeningReport, subject },
  {
    method: 'POST',
    template: `${ONE}/report-links`,
    operation: 'createScreeningReportLinks',
    run: createScreeningReportLinks,
    subject,
  },
  {
    method: 'GET',
    template: `${ONE}/report.pdf`,
    operation: 'getScreeningReportByToken',
    run: getScreeningReportByToken,
    opens: reportOpener,
    subject,
  },
  {
    method: 'POST',
    template: `${ONE}/invite`,
    operation: 'createScreeningInvite',
    run: createScreeningInvite,
    subject,
  },
  {
    method: 'POST',
    template: `${ONE}/adverse-actions`,
    operation: 'createAdverseAction',
    run: createAdverseAction,
    subject,
  },
];
