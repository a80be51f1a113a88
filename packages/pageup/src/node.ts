export {
  fetchReport,
  isReportContentError,
  isReportLinkError,
  isReportRedirectError,
  openSqliteStore,
  ReportContentError,
  ReportLinkError,
  ReportRedirectError,
} from '@bgc/core/node';
export type {
  FetchedReport,
  FetchReportOptions,
  ReportContentProblem,
  ReportLinkProblem,
  ReportRedirectProblem,
  SqliteStore,
  SqliteStoreOptions,
} from '@bgc/core/node';
