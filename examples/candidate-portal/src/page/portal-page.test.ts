import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import type { CandidateBackgroundCheckResult } from '@bgc/candidate-portal-types';

import { Refused } from './backend.ts';
import type { Backend } from './backend.ts';
import { notices } from './notices.ts';
import { createPortalPage } from './portal-page.ts';
import type { PortalPageOptions } from './portal-page.ts';

type Press = () => void;

const buttons = new Map<string, Press>();

/** As much of an element as the views ask for; what is pressed is known by its action. */
const fakeElement = () => {
  let action = '';
  return {
    setAttribute: (name: string, value: string) => {
      if (name === 'data-action') action = value;
    },
    append: () => undefined,
    addEventListener: (type: string, listener: Press) => void (type === 'click' && buttons.set(action, listener)),
  };
};

beforeAll(() => void vi.stubGlobal('document', { createElement: fakeElement, createTextNode: fakeElement }));
afterAll(() => void vi.unstubAllGlobals());

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const unlocked: CandidateBackgroundCheckResult = { state: 'report-review-required', unlocked: 'report' };
const locked: CandidateBackgroundCheckResult = { state: 'report-review-required' };

interface Server {
  /** What is on record; undefined while there is no connection. */
  result: CandidateBackgroundCheckResult | undefined;
}

const openPage = async (server: Server, backend: Partial<Backend>, options: Partial<PortalPageOptions> = {}) => {
  const painted: string[] = [];
  const page = createPortalPage({
    arrival: { accessId: 'x', eid: undefined, state: undefined, eidError: undefined, token: undefined },
    backend: backend as Backend,
    painter: {
      busy: () => undefined,
      clear: () => void painted.push('nothing'),
      paint: ({ state, unlocked: opened }, notice) =>
        void painted.push([state, opened, notice].filter(Boolean).join(', ')),
    },
    journey: { setOut: (path) => path, isBack: () => false },
    read: async () => {
      const { result } = server;
      if (result === undefined) throw new Error('no connection');
      return { result, report: result === unlocked ? {} : undefined, approval: undefined, lockedAgain: false };
    },
    leave: () => undefined,
    tellSessionEnded: () => undefined,
    ownPath: '/',
    ...options,
  });
  await page.start();
  return { page, painted };
};

const arrivedWith = (arrival: Partial<PortalPageOptions['arrival']>): Partial<PortalPageOptions> => ({
  arrival: { accessId: 'x', eid: undefined, state: undefined, eidError: undefined, token: undefined, ...arrival },
});

it('ends the session at once while a decision is still under way, and shows nothing of the report again', async () => {
  const server: Server = { result: unlocked };
  let failDecision: Press = () => undefined;
  const backend: Partial<Backend> = {
    submitReview: () => new Promise((_, reject) => (failDecision = () => reject(new Error('no connection')))),
    endSession: async () => void (server.result = locked),
  };
  const { painted } = await openPage(server, backend);
  buttons.get('approve-report')?.();
  buttons.get('end-session')?.();
  await settled();
  failDecision();
  await settled();
  expect(painted[0]).toBe('report-review-required, report');
  expect(painted.slice(1).filter((view) => view.includes('report,') || view.endsWith('report'))).toEqual([]);
  expect(server.result).toBe(locked);
});

it('does not show the report while the session is being ended, though a decision is answered meanwhile', async () => {
  const server: Server = { result: unlocked };
  let [decide, end]: [Press, Press] = [() => undefined, () => undefined];
  const { painted } = await openPage(server, {
    submitReview: () => new Promise((resolve) => (decide = resolve)),
    endSession: () => new Promise((resolve) => (end = resolve)),
  });
  buttons.get('approve-report')?.();
  buttons.get('end-session')?.();
  decide();
  await settled();
  expect(painted).toEqual(['report-review-required, report', 'nothing']);
  server.result = locked;
  end();
  await settled();
  expect(painted.at(-1)).toBe('report-review-required');
});

it('tells that a decision may be lost, even where the page itself could not be loaded first', async () => {
  const server: Server = { result: undefined };
  const backend: Partial<Backend> = { submitApproval: async () => Promise.reject(new Error('no connection')) };
  const { painted } = await openPage(server, backend, arrivedWith({ token: 'jwt' }));
  expect(painted.at(-1)).toBe('error');
  server.result = { state: 'report-ready' };
  buttons.get('try-again')?.();
  await settled();
  expect(painted.at(-1)).toBe(`report-ready, ${notices.outcomeUnknown}`);
});

it('does not speak of a decision as lost that was refused because it is there already', async () => {
  const server: Server = { result: { state: 'submitted', outcome: 'approved' } };
  const backend: Partial<Backend> = { submitApproval: async () => Promise.reject(new Refused(403)) };
  const { painted } = await openPage(server, backend, arrivedWith({ token: 'jwt' }));
  expect(painted.at(-1)).toBe('submitted');
});

it('hands no code on that this tab did not set out for', async () => {
  const server: Server = { result: { state: 'identity-collection-required' } };
  // A backend that can do nothing: whatever is sent would fail, and be told so.
  const { painted } = await openPage(server, {}, arrivedWith({ eid: 'code of another', state: 'guess' }));
  expect(painted).toEqual([`identity-collection-required, ${notices.verificationRefused}`]);
});

it('sends nobody to the approving app again who has come back from it without success', async () => {
  const left: string[] = [];
  const approval = new URL('http://localhost/candidate-portal/approving-app');
  const result: CandidateBackgroundCheckResult = { state: 'report-ready' };
  const options: Partial<PortalPageOptions> = {
    read: async () => ({ result, report: undefined, approval, lockedAgain: false }),
    leave: (address) => void left.push(address),
  };
  const backend: Partial<Backend> = { submitApproval: async () => Promise.reject(new Refused(403)) };
  await openPage({ result }, backend, { ...options, ...arrivedWith({ token: 'jwt' }) });
  expect(left).toEqual([]);
  await openPage({ result }, backend, options);
  expect(left).toEqual([approval.href]);
});
