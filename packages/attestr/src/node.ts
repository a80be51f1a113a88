export {
  fetchReport,
  isReportContentError,
  isReportLinkError,
  isReportRedirectError,
  openSqliteStore,
  toNodeListener,
  ReportContentError,
  ReportLinkError,
  ReportRedirectError,
} from '@bgc/core/node';
export type {
  FetchedReport,
  FetchReportOptions,
  NodeListener,
  NodeListenerOptions,
  ReportContentProblem,
  ReportLinkProblem,
  ReportRedirectProblem,
  SqliteStore,
  SqliteStoreOptions,
} from '@bgc/core/node';
export { documentFromFile } from './node/document-from-file.ts';
