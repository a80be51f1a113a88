import type { Browser, BrowserContext, BrowserContextOptions, Page, Request, Response } from 'playwright-core';

import { headersOf, type Answer } from './answer.ts';
import { createTab, type Tab } from './tab.ts';
import { bearWitness, type Moment, type Told } from './witness.ts';

export interface Expected {
  /** Statuses that the page has to expect, such as 404 for an unknown link. The browser's console names them anyway. */
  readonly statuses?: readonly number[];
  /** A part of the address of requests that come to nothing, or that the driver takes for lost. */
  readonly lost?: string;
}

/** Somebody with a browser of their own: cookies, history and storage are nobody else's. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly tab: Tab;
  /** That of the tab. */
  readonly page: Page;
  /** Everything that any page of theirs ever held. */
  readonly moments: Moment[];
  readonly console: string[];
  /** Errors of the page, the console and the network, and what the content security policy stopped. */
  readonly complaints: string[];
  readonly referrers: string[];
  expect(expected: Expected): void;
  /** Everything that came over the network since the last call. */
  answers(): Promise<readonly Answer[]>;
  /** Another tab of the same browser. */
  openTab(): Promise<Tab>;
  /** Forgets everything but the history: somebody else sits down. */
  startAnew(): Promise<void>;
}

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  reducedMotion: 'reduce',
};

/** The browser asks for it when it has the time, or not at all. */
const isIcon = (url: string): boolean => /\/(assets\/icon\.svg|favicon\.ico)$/.test(url);

const readAnswer = async (response: Response): Promise<Answer> => {
  const { pathname, search } = new URL(response.url());
  const answer = { request: `${response.request().method()} ${pathname}${search}`, status: response.status() };
  const isFile =
    !pathname.startsWith('/candidate-portal/') || pathname.startsWith('/candidate-portal/background-check/');
  // What the emulator gave is heard there. The driver may wait for the end of its small bodies in vain (see below).
  if (!isFile || answer.status >= 300) {
    return { ...answer, headers: headersOf(Object.entries(response.headers())), body: 'as served' };
  }
  const headers = (await response.headersArray()).map(({ name, value }) => [name, value] as const);
  return { ...answer, headers: headersOf(headers), body: await response.text().catch(() => 'gone with its page') };
};

export const sendVisitor = async (browser: Browser, view: BrowserContextOptions = PHONE): Promise<Visitor> => {
  const context = await browser.newContext(view);
  const moments: Moment[] = [];
  const [complaints, referrers, messages]: [string[], string[], string[]] = [[], [], []];
  let expected: Expected = {};
  let coming: Promise<Answer>[] = [];
  const isExpected = (status: number): boolean => expected.statuses?.includes(status) === true;
  let tabs: Tab[] = [];
  await context.exposeBinding('bgcWitness', ({ page }, told: Told) => {
    if (told !== 'at rest') {
      if ('violation' in told) {
        complaints.push(`content security policy: ${told.violation}`);
        return;
      }
      moments.push(told);
    }
    tabs.find((tab) => tab.page === page)?.saw(told);
  });
  await context.addInitScript(bearWitness);
  context.on('console', (message) => {
    if (isIcon(message.location().url)) return;
    messages.push(message.text());
    const [, status] = /responded with a status of (\d+) /.exec(message.text()) ?? [];
    if (['error', 'warning'].includes(message.type()) && !isExpected(Number(status))) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => complaints.push(`page: ${error.error().message}`));
  const answered = new Set<Request>();
  context.on('requestfailed', (request) => {
    const isLost = expected.lost !== undefined && request.url().includes(expected.lost);
    // Chromium also says "aborted" of an answer whose small body was read to its end as a stream, or not at all.
    const isRead = answered.has(request) && request.failure()?.errorText === 'net::ERR_ABORTED';
    if (isRead || isLost || isIcon(request.url())) return;
    complaints.push(`network: ${request.url()} ${request.failure()?.errorText}`);
  });
  context.on('request', (request) => referrers.push(request.headers()['referer'] ?? ''));
  context.on('response', (response) => {
    answered.add(response.request());
    if (!isIcon(response.url())) coming.push(readAnswer(response));
  });
  const openTab = async (): Promise<Tab> => {
    const tab = createTab(await context.newPage());
    tabs.push(tab);
    return tab;
  };
  const tab = await openTab();
  const answers = async (): Promise<readonly Answer[]> => {
    const came = await Promise.all(coming);
    coming = [];
    return came;
  };
  return {
    ...{ context, tab, page: tab.page, openTab, moments, complaints, referrers, console: messages, answers },
    expect: (what) => {
      expected = what;
    },
    async startAnew() {
      const others = tabs.filter((other) => other !== tab).map((other) => other.page.close());
      await Promise.all([context.unrouteAll(), context.clearCookies(), ...others, answers()]);
      tabs = [tab];
      for (const list of [moments, complaints, referrers, messages]) list.length = 0;
      expected = {};
    },
  };
};
