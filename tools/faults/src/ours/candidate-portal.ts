import { isCandidateBackgroundCheckState, isSubmittedOutcome } from '@bgc/candidate-portal-types';
import { fetchCandidateBackgroundCheck } from '@bgc/candidate-portal-types/fetch';
import { countListeners, createPlanted } from '@bgc/promises';

import { operations } from '../../../../packages/candidate-portal-types/src/generated/operations.ts';
import { contestantOf } from './contestant-of.ts';
import type { MakeContestant } from './our-client.ts';
import { openCanaries } from './stage.ts';

type Name = keyof typeof operations;

interface Asking {
  readonly ask: () => Promise<unknown>;
  readonly listeners: () => number;
}

const isResult = (value: unknown): boolean => {
  const { state, outcome } = (value ?? {}) as { readonly state?: unknown; readonly outcome?: unknown };
  return isCandidateBackgroundCheckState(state) && (state !== 'submitted' || isSubmittedOutcome(outcome));
};

/** The function has no limit but its caller's signal, which is what a caller is told to give it. */
const askingWith = (ask: (signal: AbortSignal) => Promise<unknown>, deadlineMs: number): Asking => {
  const { controller, signal, listeners } = countListeners();
  const limited = async (): Promise<unknown> => {
    const timer = setTimeout(() => controller.abort(), deadlineMs);
    try {
      return await ask(signal);
    } finally {
      clearTimeout(timer);
    }
  };
  return { ask: limited, listeners };
};

/** A 404 is a result unless told, whatever its body: with this one, faults that answer so are faults. */
const notFoundStatus = 410;

/** One function, which asks once. */
export const candidatePortalContestant: MakeContestant = async (common) => {
  const { canaries, give, texts } = openCanaries();
  const planted = createPlanted<Name>(canaries, { operations, leafOf: (_, text) => text });
  const accessCode = give('getCandidateBackgroundCheck.parameter.accessId');
  return contestantOf<Name, Asking>({
    ...common,
    operations,
    wayOf: () => ({ call: ({ ask }) => ask(), isResult }),
    openWith: ({ baseUrl, fetch, deadlineMs }) =>
      askingWith(
        (signal) => fetchCandidateBackgroundCheck(accessCode, { baseUrl, fetch, signal, wire: { notFoundStatus } }),
        deadlineMs,
      ),
    listenersOf: ({ listeners }) => listeners(),
    answer: (name) =>
      planted.json({ ...(planted.good(name) as object), state: 'submitted', outcome: 'approved', unlocked: null }),
    canaries: texts,
  });
};
