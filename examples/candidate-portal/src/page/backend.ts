import type { endpoints as known } from './settings.ts';

export interface BackendOptions {
  readonly baseUrl: string;
  readonly accessId: string;
  readonly endpoints: typeof known;
  /** The end of the time that an answer may take, from now. */
  readonly timeLimit: () => AbortSignal;
}

export type Decision = 'approve' | 'decline';
export type Purpose = 'identification' | 'report-review';
export type Identity = { readonly eid: string } | { readonly country: string } | { readonly declined: true };

/** The answer was a refusal (4xx), by its status alone: nothing of it is shown or kept. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  constructor(status: number) {
    super(`Refused with ${status}.`);
    this.status = status;
  }
}

const checked = async (response: Response): Promise<Response> => {
  if (response.ok) return response;
  // Taken in and thrown away: an answer that nobody reads stays under way until the page is left.
  await response.arrayBuffer();
  if (response.status >= 400 && response.status < 500) throw new Refused(response.status);
  throw new Error(`Answered with ${response.status}.`);
};

/** All that the page asks of the portal beside the check itself. Each promise rejects with `Refused`, or another error where it is not known what happened. */
export const createBackend = ({ baseUrl, accessId, endpoints, timeLimit }: BackendOptions) => {
  const at = (path: string, query: Record<string, string> = {}): string => {
    const search = new URLSearchParams(query).toString();
    return `${baseUrl}/${path}${search && `?${search}`}`;
  };
  const same = { credentials: 'same-origin', cache: 'no-store', redirect: 'error' } as const;
  const send = async (path: string, content: object): Promise<void> => {
    await checked(
      await fetch(at(path), {
        ...same,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(content),
        signal: timeLimit(),
      }),
    );
  };
  const submit = (path: string, content: object): Promise<void> => send(path, { accessId, ...content });
  return {
    /** Where the candidate verifies; the eID sends them back to `returnPath`. */
    eidAddress: (purpose: Purpose, returnPath: string): string =>
      at(endpoints.eid, { accessId, purpose, return: returnPath }),
    submitIdentity: (identity: Identity) => submit(endpoints.submitIdentity, identity),
    submitReportVerification: (eid: string) => submit(endpoints.submitReportVerification, { eid }),
    submitReview: (decision: Decision) => submit(endpoints.submitReview, { decision }),
    submitApproval: (token: string) => submit(endpoints.submitApproval, { token }),
    /** Of this browser, whatever the check. */
    endSession: () => send(endpoints.endSession, {}),
    report: async (signal: AbortSignal): Promise<unknown> =>
      (await checked(await fetch(at(endpoints.report, { accessId }), { ...same, signal }))).json(),
  };
};

export type Backend = ReturnType<typeof createBackend>;
