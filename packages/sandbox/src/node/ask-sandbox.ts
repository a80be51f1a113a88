/** One of the sandbox's own routes: what is below `/_sandbox`. Throws an `Error` that says what to do next. */
export type AskSandbox = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** As much of `fetch` as is used here. */
type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const errorOf = (answer: unknown): string | undefined => {
  const error = (answer as { error?: unknown } | null)?.error;
  return typeof error === 'string' ? error : undefined;
};

/** Asks the sandbox at an address, this process's own or another's. */
export const askSandbox =
  (origin: string, fetch: Fetch): AskSandbox =>
  async (method, path, body) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${origin}/_sandbox${path}`, init).catch((error: unknown) => {
      const how = 'Start one with `npx @bgc/sandbox`, or give its address with --url';
      throw new Error(`No sandbox answers at ${origin}. ${how}`, { cause: error });
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok && answer !== undefined) return answer;
    const what = errorOf(answer) ?? `It answered ${path} with ${response.status}: is this a sandbox?`;
    throw new Error(response.status === 404 ? `${what} It may be an older one: start it anew` : what);
  };
