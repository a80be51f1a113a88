import { match } from '@bgc/candidate-portal-types';
import type { ReactNode } from 'react';

export default function Page(): ReactNode {
  const text = match(
    { state: 'submitted', outcome: 'verified' },
    {
      'not-found': () => 'nothing',
      'identity-collection-required': () => 'verify',
      'report-review-required': () => 'review',
      'report-ready': () => 'ready',
      submitted: {
        verified: () => 'You are verified.',
        declined: () => 'declined',
        'proceeded-unverified': () => 'unverified',
        approved: () => 'approved',
        'report-declined': () => 'declined',
      },
    },
  );
  return <main>{text}</main>;
}
