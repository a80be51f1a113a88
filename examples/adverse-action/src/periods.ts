import { day, hour, minute } from '@bgc/example-parts/time';

/** How sure it is. `law`: it is in the statute. `observed`: an integration of this API goes by it. `assumed`: nobody says so. */
export type Fidelity = 'law' | 'observed' | 'assumed';

export interface Period {
  readonly ms: number;
  readonly fidelity: Fidelity;
  readonly source: string;
  readonly says: string;
}

/** The times that an adverse action goes by. This is no legal advice: ask counsel which of them hold for you, and lengthen `dispute` where they say so. */
export const periods = {
  dispute: {
    ms: 5 * day,
    fidelity: 'observed',
    source: 'a published integration of this API; 15 U.S.C. § 1681b(b)(3) has no number of days',
    says: 'The candidate has 5 days to dispute, counted from the pre-adverse notice.',
  },
  reinvestigation: {
    ms: 30 * day,
    fidelity: 'law',
    source: '15 U.S.C. § 1681i(a)(1)(A)',
    says: 'A dispute is investigated within 30 days, 15 more where the candidate adds something on the way.',
  },
  copyOfReport: {
    ms: 60 * day,
    fidelity: 'law',
    source: '15 U.S.C. § 1681m(a), § 1681j(b)',
    says: 'For 60 days after the final notice the candidate may ask for a free copy of the report.',
  },
  lateArrival: {
    ms: 15 * minute,
    fidelity: 'assumed',
    source: 'nobody documents it',
    says: 'A request whose answer was lost may still take effect this long after it was sent.',
  },
  noticeOnItsWay: {
    ms: hour,
    fidelity: 'assumed',
    source: 'nobody documents it',
    says: 'How soon to look again while the pre-adverse notice is on its way.',
  },
  lookAgain: { ms: day, fidelity: 'assumed', source: 'this program', says: 'How soon to look, and to ask, again.' },
} as const satisfies Readonly<Record<string, Period>>;
