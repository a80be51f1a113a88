import { isCalendarDate } from '@bgc/core/requests';

const iso = /^(\d{4})-(\d\d)-(\d\d)$/;
const attestr = /^(\d\d)-(\d\d)-(\d{4})$/;

/** `2019-12-02` as Attestr writes it, "DD-MM-YYYY": `02-12-2019`. What is no such date stays as it is. */
export const toAttestrDate = (date: string): string => date.replace(iso, '$3-$2-$1');

/** `02-12-2019` as an ISO-8601 date: `2019-12-02`. `undefined` for what is no date that exists; an ISO date passes. */
export const fromAttestrDate = (text: string): string | undefined => {
  const date = text.trim().replace(attestr, '$3-$2-$1');
  return isCalendarDate(date) ? date : undefined;
};
