import type { Route } from './operation.ts';
import {
  createContinuousCheck,
  getContinuousCheck,
  getContinuousCheckHistory,
  listContinuousChecks,
  updateContinuousCheck,
} from './operations/continuous-checks.ts';
import { createBehavior } from './operations/create-behavior.ts';
import { createCustomType, deleteCustomType, listCustomTypes, updateCustomType } from './operations/custom-types.ts';
import { createHook, deleteHook, listHooks, updateHook } from './operations/hooks.ts';
import { createReport, getReport, listReports, uploadReport } from './operations/reports.ts';

const CONFIG = '/v1/config';
const HOOKS = '/v1/hooks';
const HOOK = `${HOOKS}/{id}`;
const REPORTS = '/v1/reports';
const REPORT = `${REPORTS}/{id}`;
const CONTINUOUS = '/v1/continuous-checks';
const ONE = `${CONTINUOUS}/{id}`;

const body = 'form';
const subject = 'continuousChecks';

export const recordRoutes: readonly Route[] = [
  { method: 'GET', template: CONFIG, operation: 'listCustomTypes', run: listCustomTypes },
  { method: 'POST', template: CONFIG, operation: 'createCustomType', run: createCustomType, body },
  { method: 'PUT', template: CONFIG, operation: 'updateCustomType', run: updateCustomType, body },
  { method: 'DELETE', template: CONFIG, operation: 'deleteCustomType', run: deleteCustomType },
  { method: 'POST', template: CONTINUOUS, operation: 'createContinuousCheck', run: createContinuousCheck, body },
  { method: 'GET', template: CONTINUOUS, operation: 'listContinuousChecks', run: listContinuousChecks },
  { method: 'GET', template: ONE, operation: 'getContinuousCheck', run: getContinuousCheck, subject },
  { method: 'PUT', template: ONE, operation: 'updateContinuousCheck', run: updateContinuousCheck, body, subject },
  {
    method: 'GET',
    template: `${ONE}/history`,
    operation: 'getContinuousCheckHistory',
    run: getContinuousCheckHistory,
    subject,
  },
  { method: 'POST', template: HOOKS, operation: 'createHook', run: createHook, body },
  { method: 'GET', template: HOOKS, operation: 'listHooks', run: listHooks },
  { method: 'PUT', template: HOOK, operation: 'updateHook', run: updateHook, body, subject: 'hooks' },
  { method: 'DELETE', template: HOOK, operation: 'deleteHook', run: deleteHook, subject: 'hooks' },
  { method: 'POST', template: REPORTS, operation: 'createReport', run: createReport, body },
  { method: 'GET', template: REPORTS, operation: 'listReports', run: listReports },
  { method: 'GET', template: REPORT, operation: 'getReport', run: getReport, subject: 'reports' },
  {
    method: 'POST',
    template: `${REPORT}/upload`,
    operation: 'uploadReport',
    run: uploadReport,
    body: 'multipart',
    subject: 'reports',
  },
  { method: 'POST', template: '/v1/behavior', operation: 'createBehavior', run: createBehavior, body },
];
