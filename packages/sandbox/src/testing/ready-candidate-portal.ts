import type { CandidateCheckOptions } from '../candidate-portal/add-check.ts';
import type { PackageFlags } from '../candidate-portal/flow.ts';
import type { EidPurpose } from '../candidate-portal/world.ts';
import { createSandbox, type SandboxOptions } from '../sandbox.ts';

/** Flags that lead to each flow. */
export const FLAGS = {
  'identity-collection': { legalChecks: true },
  'report-approval': { legalChecks: true, requiresCandidateApproval: true },
  'approval-no-gate': { requiresCandidateApproval: true },
  'report-appendix-gate': { onlyCandidateCanSeeSensitiveData: true },
} as const satisfies Readonly<Record<string, Partial<PackageFlags>>>;

export type EidAnswer = 'success' | 'failure' | 'decline' | 'someone-else';

/** Everything of an answer that a network or a script can see. */
export const seenOf = async (response: Response) => ({
  status: response.status,
  statusText: response.statusText,
  headers: [...response.headers],
  body: [...new Uint8Array(await response.arrayBuffer())],
});

/** A browser as far as the portal needs one: a jar of cookies, forms, and redirects that are looked at and not followed. */
export const createBrowser = (
  fetch: (url: string, init?: RequestInit) => Promise<Response>,
  origin = 'http://127.0.0.1',
) => {
  const base = `${origin}/candidate-portal`;
  const jar = new Map<string, string>();
  const cookie = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (jar.size > 0 && !headers.has('cookie')) headers.set('cookie', cookie());
    const response = await fetch(base + path, { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/; Max-Age=0(;|$)/.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const get = (path: string, query: Record<string, string>, cookieHeader?: string): Promise<Response> =>
    send(
      `${path}?${new URLSearchParams(query).toString()}`,
      cookieHeader === undefined ? {} : { headers: { cookie: cookieHeader } },
    );
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  /** Presses the button that has this action, as a browser would: sends the hidden fields of its form. */
  const press = async (page: Response, action: string): Promise<Response> => {
    const html = await page.text();
    const form = html.split('<form').find((part) => part.includes(`data-action="${action}"`)) ?? '';
    const [, target = ''] = /action="([^"]+)"/.exec(form) ?? [];
    const fields = [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    if (fields.length === 0) throw new Error(`The page has no ${action}: ${page.status} ${html}`);
    return send(target.replace(/^\/candidate-portal/, ''), { method: 'POST', body: new URLSearchParams(fields) });
  };

  return {
    jar,
    send,
    get,
    post,
    press,
    result: (accessId: string, cookieHeader?: string) =>
      get('/get-candidate-background-check', { accessId }, cookieHeader),
    async state(accessId: string): Promise<Record<string, unknown>> {
      return (await (await get('/get-candidate-background-check', { accessId })).json()) as Record<string, unknown>;
    },
    report: (accessId: string, cookieHeader?: string) =>
      get('/get-background-check-report', { accessId }, cookieHeader),
    /** Goes through the eID; gives where it sends the browser then. */
    async eid(accessId: string, purpose: EidPurpose, answer: EidAnswer = 'success'): Promise<URLSearchParams> {
      const page = await get('/eid', { accessId, purpose, return: `/candidate-portal/background-check/${accessId}` });
      const back = await press(page, `eid-${answer}`);
      return new URL(back.headers.get('location') ?? '', origin).searchParams;
    },
    async identify(accessId: string, answer: EidAnswer = 'success'): Promise<Response> {
      const eid = (await this.eid(accessId, 'identification', answer)).get('eid');
      return post('/submit-candidate-identification', { accessId, eid });
    },
    submit: (accessId: string, body: object) => post('/submit-candidate-identification', { accessId, ...body }),
    async verifyToReview(accessId: string, answer: EidAnswer = 'success'): Promise<Response> {
      const eid = (await this.eid(accessId, 'report-review', answer)).get('eid');
      return post('/submit-background-check-report-review-verified-identity', { accessId, eid });
    },
    review: (accessId: string, decision: string) =>
      post('/submit-background-check-report-review', { accessId, decision }),
    /** Goes to the approving app; gives the token with which it sends the browser back. */
    async approveInApp(accessId: string, action: 'app-approve' | 'app-decline' = 'app-approve'): Promise<string> {
      const { redirectUrl } = await this.state(accessId);
      const page = await send(String(redirectUrl).slice(base.length));
      const back = await press(page, action);
      return new URL(back.headers.get('location') ?? '', origin).searchParams.get('token') ?? '';
    },
    approve: (accessId: string, token: string) => post('/submit-background-check-approval', { accessId, token }),
    endSession: () => post('/end-session', {}),
  };
};

/** A sandbox with one check, and the candidate's browser. */
export const readyCandidatePortal = (
  options: CandidateCheckOptions = {},
  { seed = 1 }: Pick<SandboxOptions, 'seed'> = {},
) => {
  const sandbox = createSandbox({ seed });
  const portal = sandbox.candidatePortal;
  const { accessId } = portal.addCheck({ flags: FLAGS['identity-collection'], ...options });
  const newBrowser = () => createBrowser(sandbox.fetch);
  return { sandbox, portal, accessId, browser: newBrowser(), newBrowser };
};

export type Browser = ReturnType<typeof createBrowser>;
