export { openFile } from './open-file.ts';
export { fetchReport } from './report/fetch-report.ts';
export type { FetchedReport, FetchReportOptions } from './report/fetch-report.ts';
export {
  isReportContentError,
  isReportLinkError,
  isReportRedirectError,
  ReportContentError,
  ReportLinkError,
  ReportRedirectError,
} from './report/report-errors.ts';
export type { ReportContentProblem, ReportLinkProblem, ReportRedirectProblem } from './report/report-errors.ts';
export { openSqliteStore } from './sqlite-store.ts';
export type { SqliteStore, SqliteStoreOptions } from './sqlite-store.ts';
export { toNodeListener } from './to-node-listener.ts';
export type { NodeListener, NodeListenerOptions } from './to-node-listener.ts';
