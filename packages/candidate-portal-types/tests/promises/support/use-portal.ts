import { approvalRedirect, isCandidateBackgroundCheckState, match, viewOf } from '@bgc/candidate-portal-types';
import type { CandidateBackgroundCheckResult } from '@bgc/candidate-portal-types';
import {
  candidateBackgroundCheckResultSchema,
  fetchCandidateBackgroundCheck,
  parseCandidateBackgroundCheck,
} from '@bgc/candidate-portal-types/fetch';
import type { FetchCandidateBackgroundCheckOptions } from '@bgc/candidate-portal-types/fetch';
import { systemClock } from '@bgc/core';
import type { Canaries } from '@bgc/promises';

export interface PortalWorld {
  readonly canaries: Canaries;
  readonly fetch: NonNullable<FetchCandidateBackgroundCheckOptions['fetch']>;
  readonly note: (surface: 'error' | 'issues', value: unknown) => void;
}

/** What a caller waits for an answer. */
const patienceMs = 20;

/** A call whose portal never answers: ended some time after it has been sent. */
const endedSoon = (fetch: PortalWorld['fetch']): Pick<FetchCandidateBackgroundCheckOptions, 'fetch' | 'signal'> => {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    fetch: (...request) => {
      systemClock.schedule(patienceMs, () => controller.abort(new Error('It takes too long.')));
      return fetch(...request);
    },
  };
};

/** The errors of a call, whoever throws them. */
const noting = async <T>({ note }: PortalWorld, work: () => T | Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch (error) {
    note('error', error);
    return undefined;
  }
};

const give = ({ canaries }: PortalWorld, place: string): string => canaries.plant(place, 'sent');
const withhold = ({ canaries }: PortalWorld, place: string): string => canaries.plant(`refused.${place}`, 'withheld');

export const optionsOf = (world: PortalWorld, neverAnswers = false): FetchCandidateBackgroundCheckOptions => ({
  baseUrl: `https://portal.example.com/${give(world, 'options.baseUrl')}`,
  fetch: world.fetch,
  headers: { cookie: `bgc_candidate_session=${give(world, 'options.cookie')}`, 'x-own': give(world, 'call.header') },
  ...(neverAnswers && endedSoon(world.fetch)),
});

export const accessIdOf = (world: PortalWorld): string => give(world, 'getCandidateBackgroundCheck.parameter.accessId');

const useResult = async (world: PortalWorld, result: CandidateBackgroundCheckResult): Promise<void> => {
  const handler = () => undefined;
  const submitted = { verified: handler, declined: handler, 'proceeded-unverified': handler, approved: handler };
  await noting(world, () => approvalRedirect(result, { allowedOrigins: ['https://bgc.example.com'] }));
  await noting(world, () => approvalRedirect(result, { allowedOrigins: ['https://another.example.com'] }));
  await noting(world, () =>
    match(result, {
      'not-found': handler,
      'identity-collection-required': handler,
      'report-review-required': handler,
      'report-ready': handler,
      submitted: { ...submitted, 'report-declined': handler },
    }),
  );
  await noting(world, () => viewOf(result));
  isCandidateBackgroundCheckState(result.state);
};

/** Asks, and does with the answer what a page does. Was there one? */
export const askPortal = async (world: PortalWorld, neverAnswers = false): Promise<boolean> => {
  const options = optionsOf(world, neverAnswers);
  const result = await noting(world, () => fetchCandidateBackgroundCheck(accessIdOf(world), options));
  if (result !== undefined) await useResult(world, result);
  const url = `${options.baseUrl}/get-candidate-background-check?accessId=${accessIdOf(world)}`;
  const read = async (): Promise<unknown> => (await world.fetch(url, { method: 'GET', headers: {} })).json();
  const document = neverAnswers ? undefined : await read().catch(() => undefined);
  await noting(world, () => parseCandidateBackgroundCheck(document));
  world.note('issues', candidateBackgroundCheckResultSchema['~standard'].validate(document).issues ?? []);
  return result !== undefined;
};

/** What is refused before anything is sent. */
export const misusePortal = async (world: PortalWorld): Promise<void> => {
  const accessIds: readonly unknown[] = [
    `https://portal.example.com/candidate-portal/background-check/${withhold(world, 'link')}`,
    ` ${withhold(world, 'accessId.space')}`,
    { [withhold(world, 'accessId.name')]: withhold(world, 'accessId.value') },
  ];
  for (const accessId of accessIds)
    await noting(world, () => fetchCandidateBackgroundCheck(accessId as string, optionsOf(world)));
  for (const wrong of wrongOptions(withhold(world, 'option')))
    await noting(world, () =>
      fetchCandidateBackgroundCheck(withhold(world, 'accessId'), { ...optionsOf(world), ...wrong }),
    );
  const controller = new AbortController();
  controller.abort(new Error(world.canaries.plant('call.abort.reason', 'withheld')));
  await noting(world, () =>
    fetchCandidateBackgroundCheck(withhold(world, 'accessId'), { ...optionsOf(world), signal: controller.signal }),
  );
  const odd = { state: withhold(world, 'result.state'), outcome: withhold(world, 'result.outcome') } as never;
  await useResult(world, odd);
  await useResult(world, { state: 'submitted', outcome: withhold(world, 'result.submitted') } as never);
  await noting(world, () => approvalRedirect(odd, { allowedOrigins: [withhold(world, 'origin')] }));
  await noting(world, () => match(odd, { [withhold(world, 'handler')]: 1 } as never));
};

/** Options that are refused, each with a text in it that must not come back in the error. */
export const wrongOptions = (canary: string): readonly Readonly<Record<string, unknown>>[] => [
  { baseUrl: canary },
  { baseUrl: `http://${canary}.example` },
  { baseUrl: `https://user:${canary}@portal.example.com` },
  { baseUrl: `https://portal.example.com/?key=${canary}` },
  { timeout: canary },
  { wire: { discriminatr: canary } },
  { wire: { path: `//${canary}` } },
  { wire: { discriminator: '', outcome: canary } },
  { wire: { discriminator: canary, outcome: canary } },
  { wire: { notFoundStatus: canary } },
];
