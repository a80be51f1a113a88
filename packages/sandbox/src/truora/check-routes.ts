import { magicFaultsOf } from './magic-values.ts';
import type { Route } from './operation.ts';
import { createCheck } from './operations/create-check.ts';
import { createCheckPdf } from './operations/create-check-pdf.ts';
import { getCheck } from './operations/get-check.ts';
import { getCheckAttachments } from './operations/get-check-attachments.ts';
import { getCheckPdf } from './operations/get-check-pdf.ts';
import { getDatabaseHealth } from './operations/get-database-health.ts';
import { listCheckDetails } from './operations/list-check-details.ts';
import { listChecks } from './operations/list-checks.ts';

const ALL = '/v1/checks';
const HEALTH = `${ALL}/health`;
const ONE = `${ALL}/{id}`;
const subject = 'checks';

/** The first that fits is taken: `health` is no id. */
export const checkRoutes: readonly Route[] = [
  { method: 'POST', template: ALL, operation: 'createCheck', run: createCheck, body: 'form', faults: magicFaultsOf },
  { method: 'GET', template: ALL, operation: 'listChecks', run: listChecks },
  { method: 'GET', template: HEALTH, operation: 'getDatabaseHealth', run: getDatabaseHealth },
  { method: 'GET', template: ONE, operation: 'getCheck', run: getCheck, subject },
  { method: 'GET', template: `${ONE}/details`, operation: 'listCheckDetails', run: listCheckDetails, subject },
  { method: 'POST', template: `${ONE}/pdf`, operation: 'createCheckPdf', run: createCheckPdf, subject },
  { method: 'GET', template: `${ONE}/pdf`, operation: 'getCheckPdf', run: getCheckPdf, subject },
  {
    method: 'GET',
    template: `${ONE}/attachments`,
    operation: 'getCheckAttachments',
    run: getCheckAttachments,
    subject,
  },
];
