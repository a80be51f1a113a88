import { anywhere, createPlanted, echoes, plantedFetch } from '@bgc/promises';
import type { Answer, Canaries, Wire } from '@bgc/promises';

import { operations } from '../../../src/generated/operations.ts';

export type OperationName = keyof typeof operations;

const jwtOf = (claim: string): string =>
  [{ alg: 'none' }, { sub: claim }, { s: claim }]
    .map((part) => btoa(JSON.stringify(part)).replaceAll('=', ''))
    .join('.');

/** Where the candidate is sent to approve: the token in it opens the report. */
const leafOf = (path: string, text: string): unknown =>
  path === 'redirectUrl' ? `https://bgc.example.com/approve?token=${jwtOf(text)}&from=${text}` : text;

const result =
  (change: (canary: (place: string) => string) => object): Answer<OperationName> =>
  (planted) =>
    planted.json({ ...planted.unknown(), ...change(planted.canary) });

const redirectUrl = (canary: (place: string) => string): unknown =>
  leafOf('redirectUrl', canary('getCandidateBackgroundCheck.response.redirectUrl'));

/** Each state, with more in it than it should have, and what is none. */
const results: Readonly<Record<string, Answer<OperationName>>> = {
  'answers with the texts of the spec': (planted, operation) => planted.json(planted.good(operation)),
  'answers report-ready': result((canary) => ({ state: 'report-ready', redirectUrl: redirectUrl(canary) })),
  'answers report-ready elsewhere': result((canary) => ({
    state: 'report-ready',
    redirectUrl: `https://elsewhere.example/${canary('answer.redirect')}`,
  })),
  'answers report-ready with no URL': result((canary) => ({
    state: 'report-ready',
    redirectUrl: canary('answer.text'),
  })),
  'answers submitted': result((canary) => ({
    state: 'submitted',
    outcome: 'verified',
    redirectUrl: redirectUrl(canary),
  })),
  'answers submitted with another outcome': result((canary) => ({
    state: 'submitted',
    outcome: canary('answer.outcome'),
  })),
  'answers another state': result((canary) => ({ state: canary('answer.state') })),
  'answers a state that is an object': result((canary) => ({ state: { [canary('answer.state.name')]: 1 } })),
  'answers a review': result((canary) => ({ state: 'report-review-required', unlocked: canary('answer.unlocked') })),
};

/** In which ways the portal behaves. */
export const behaviours: Readonly<Record<string, Answer<OperationName>>> = { ...anywhere, ...echoes, ...results };

/** A portal that answers with a canary in every string. */
export const portalFetch = (canaries: Canaries, wire: Wire, answer: Answer<OperationName>) =>
  plantedFetch<OperationName>({
    ...{ operations, wire, at: { getCandidateBackgroundCheck: answer } },
    planted: createPlanted<OperationName>(canaries, { operations, leafOf }),
  });
