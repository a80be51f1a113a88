export { isCalendarDate } from './calendar-date.ts';
export { explainUnknown } from './explain-unknown.ts';
export type { UnknownOutcomeTerms } from './explain-unknown.ts';
export { refuseProblems } from './refuse-problems.ts';
export type { Problem } from './refuse-problems.ts';
export { unknownMember } from './unknown-member.ts';
