import { launchOptions } from '@bgc/chromium';
import { createSandbox, type VirtualClock } from '@bgc/sandbox';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

import { startCandidatePortal, type CandidatePortal } from '../../src/start.ts';
import { headersOf, type Answer } from './answer.ts';
import { PHONE, sendVisitor, type Visitor } from './visitor.ts';

type Portal = CandidatePortal;

/** A portal with a page, an emulator behind it, and people with browsers. */
export interface Stage {
  readonly portal: Portal;
  readonly candidatePortal: Portal['sandbox']['candidatePortal'];
  /** Everything that the emulator has answered since this was last emptied. */
  readonly served: Answer[];
  /** Somebody new, until the test ends. Anything they had to complain about then fails it. */
  send(view?: BrowserContextOptions): Promise<Visitor>;
}

/** A portal, and all that its emulator says. */
const openPortal = async (served: Answer[]): Promise<Portal> => {
  const sandbox = createSandbox();
  const overheard = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const response = await sandbox.fetch(request);
    const [{ status, headers }, body] = [response, await response.clone().text()];
    served.push({ request: `${request.method} ${pathname}${search}`, status, headers: headersOf(headers), body });
    return response;
  };
  return startCandidatePortal<VirtualClock>({ sandbox: { ...sandbox, fetch: overheard as typeof sandbox.fetch } });
};

/** Opens it for the tests that stand beside this call, and closes it after them. */
export const useStage = (executablePath: string): (() => Stage) => {
  const served: Answer[] = [];
  let [idle, busy]: [[string, Visitor][], [string, Visitor][]] = [[], []];
  let browser: Browser;
  let portal: Portal;
  beforeAll(async () => {
    [browser, portal] = await Promise.all([chromium.launch(launchOptions(executablePath)), openPortal(served)]);
  });
  afterEach(async () => {
    const complaints = busy.flatMap(([, visitor]) => visitor.complaints);
    await Promise.all(busy.map(([, visitor]) => visitor.startAnew()));
    [idle, busy] = [[...idle, ...busy], []];
    served.length = 0;
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await portal.close();
  });
  return () => ({
    ...{ portal, served, candidatePortal: portal.sandbox.candidatePortal },
    // A browser of one's own costs more than everything that is done with it: who has left hands it on, empty.
    send: async (view = PHONE) => {
      const kind = JSON.stringify(view);
      const free = idle.find(([other]) => other === kind);
      const taken: [string, Visitor] = free ?? [kind, await sendVisitor(browser, view)];
      idle = idle.filter((one) => one !== taken);
      busy.push(taken);
      return taken[1];
    },
  });
};
