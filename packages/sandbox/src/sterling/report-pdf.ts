import { onePagePdf } from '../exchange/one-page-pdf.ts';
import { seconds } from './timestamp.ts';
import type { Screening } from './world.ts';

const linesOf = (screening: Screening): string[] => [
  'Sandbox screening report (not a real one)',
  `Screening ${screening.id}`,
  `Status ${screening.status}, result ${screening.result}`,
  ...screening.reportItems.map(({ type, status, result }) => `${type}: ${status}, ${result}`),
  `As of ${seconds(screening.updatedAt)}`,
];

/** A small, valid PDF of one page. No personal data is in it. */
export const reportPdf = (screening: Screening): Uint8Array => onePagePdf(linesOf(screening));
