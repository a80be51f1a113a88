import { expect, it } from 'vitest';

import { promiseNames } from '../subject.ts';
import { judge } from './judge.ts';
import type { Observation } from './observation.ts';

type Sent = Observation['requests'][number];

const sent = (more: Partial<Sent> = {}): Sent => ({
  ...{ at: 'api', method: 'POST', path: '/things', headers: {}, mayBeProcessed: false },
  ...more,
});
const nothing = { timers: 0, listeners: 0, sockets: 0, rejections: 0 };
const fine: Observation = {
  limits: { deadlineMs: 300, timeoutMs: 120, maxRetries: 2 },
  fault: { ending: 'any' },
  operationClass: { repeat: 'never' },
  ending: { kind: 'result', value: 1, isResult: true },
  ...{ computedLateMs: 0, alone: true },
  ...{ tookMs: 10, inTime: true, requests: [sent({ mayBeProcessed: true })], texts: {}, left: nothing },
  findCanaries: (text) => (text.includes('canary') ? [{ place: 'the secret', form: 'as it is' }] : []),
};
const failed = (error: unknown, isTyped = true): Observation['ending'] => ({ kind: 'error', error, isTyped });
const processed = sent({ mayBeProcessed: true });
const keyed = (key?: string): Sent => sent(key === undefined ? {} : { headers: { 'idempotency-key': key } });

const broken = (change: Partial<Observation>): Readonly<Record<string, string>> => {
  const verdicts = judge({ ...fine, ...change });
  return Object.fromEntries(
    promiseNames.flatMap((name) => {
      const verdict = verdicts[name];
      return verdict.kind === 'broken' ? [[name, verdict.how]] : [];
    }),
  );
};

it.each<readonly [string, Partial<Observation>]>([
  ['a result in time', {}],
  ['a typed error in time', { ending: failed(new Error('Try again.')) }],
  ['three sends, of which none may have been processed but the last', { requests: [sent(), sent(), processed] }],
  ['three sends under one key', { operationClass: { repeat: 'keyed' }, requests: Array<Sent>(3).fill(keyed('a')) }],
  ['what may be repeated', { operationClass: { repeat: 'idempotent' }, requests: [processed, processed] }],
  [
    'a broken document that nobody reads',
    { fault: { ending: 'error', onlyDocument: true }, operationClass: { repeat: 'never', answer: 'nothing' } },
  ],
  [
    "a file of other bytes that is the provider's own",
    {
      ...{ fault: { ending: 'error', orFile: true }, operationClass: { repeat: 'safe', answer: 'file' } },
      ending: { kind: 'result', value: new Uint8Array(1), isResult: false },
    },
  ],
  ['100 ms of computing after the deadline, as the server in the same thread may', { computedLateMs: 100 }],
  ['six requests for a token', { requests: Array<Sent>(6).fill(sent({ at: 'token' })) }],
])('keeps every promise: %s', (_, change) => {
  expect(broken(change)).toEqual({});
});

it.each<readonly [string, Partial<Observation>, Readonly<Record<string, string>>]>([
  ['a late end', { inTime: false, tookMs: 360 }, { settles: 'ended after 360 ms, of 300' }],
  [
    'no end, whatever is still open',
    { ending: { kind: 'pending' }, inTime: false, tookMs: 900, left: { ...nothing, timers: 1, sockets: 1 } },
    { settles: 'had not ended 900 ms after it began, of 300' },
  ],
  [
    'a call that let no timer fire after its deadline, not even those beside it',
    { computedLateMs: 700, tookMs: 1_000 },
    { settles: 'ended after 1000 ms, of 300, having let nothing else run' },
  ],
  [
    'a file that is cut',
    {
      ...{ fault: { ending: 'error', onlyDocument: true }, operationClass: { repeat: 'safe', answer: 'file' } },
      ending: { kind: 'result', value: new Uint8Array(1), isResult: false },
    },
    { understands: 'gave a value that is none' },
  ],
  ['a send too many', { requests: Array<Sent>(4).fill(sent()) }, { 'sends sparingly': 'sent 4 requests, of 3' }],
  [
    'a seventh request for a token',
    { requests: Array<Sent>(7).fill(sent({ at: 'token' })) },
    { 'sends sparingly': 'asked 7 times for a token, of 6' },
  ],
  [
    'a second send of what may have been processed',
    { requests: [processed, sent()] },
    { 'never doubles': 'sent it 1 more time(s) after it may have been processed' },
  ],
  [
    'another key',
    { operationClass: { repeat: 'keyed' }, requests: [keyed('a'), keyed('b')] },
    { 'never doubles': 'sent it under 2 idempotency keys' },
  ],
  [
    'no key',
    { operationClass: { repeat: 'keyed' }, requests: [keyed()] },
    { 'never doubles': 'sent it without an idempotency key' },
  ],
  ['a bare error', { ending: failed(new SyntaxError('x'), false) }, { 'fails typed': 'threw SyntaxError' }],
  ['something that is no error', { ending: failed('x', false) }, { 'fails typed': 'threw a string' }],
  [
    'a leak',
    { ending: failed(new Error('canary')), texts: { stack: 'a canary' } },
    { 'keeps quiet': 'shows the secret (stack, as it is)' },
  ],
  [
    'a value of another type',
    { ending: { kind: 'result', value: 'text', isResult: false } },
    { understands: 'gave a value that is none' },
  ],
  [
    'a value where none can be',
    { fault: { ending: 'error' } },
    { understands: 'gave a value where only an error is right' },
  ],
  [
    'an error where a good answer came',
    { fault: { ending: 'result' }, ending: failed(new TypeError('x')) },
    { understands: 'threw TypeError where there is a result' },
  ],
  ['a timer', { left: { ...nothing, timers: 2 } }, { 'leaves nothing': 'left 2 timer(s)' }],
  [
    'a listener and a connection',
    { left: { ...nothing, listeners: 1, sockets: 1 } },
    { 'leaves nothing': "left 1 listener(s) on the caller's signal, 1 open connection(s)" },
  ],
  ['a rejection', { left: { ...nothing, rejections: 1 } }, { 'leaves nothing': 'left 1 unhandled rejection(s)' }],
  [
    'a redirect that was followed',
    { requests: [sent(), sent({ at: 'elsewhere' })] },
    { 'leaves nothing': 'left 1 request(s) elsewhere' },
  ],
])('finds broken, and nothing else with it: %s', (_, change, how) => {
  expect(broken(change)).toEqual(how);
});

it('does not take what follows a redirect by another method for the same request sent again', () => {
  expect(broken({ requests: [processed, sent({ method: 'GET' })] })).toEqual({});
});

it('does not ask what cannot be asked, and says why', () => {
  const verdicts = judge({ ...fine, inTime: false }, { settles: 'it has no timeout of its own' });
  expect(verdicts.settles).toEqual({ kind: 'not applicable', why: 'it has no timeout of its own' });
});

it('says of what is broken whether a machine without time can bring it about', () => {
  const byTime = (change: Partial<Observation>): readonly string[] => {
    const verdicts = judge({ ...fine, ...change });
    return promiseNames.filter((name) => (verdicts[name] as { readonly byTime?: true }).byTime === true);
  };
  expect(byTime({ inTime: false })).toEqual(['settles']);
  expect(byTime({ ending: { kind: 'pending' } })).toEqual(['settles']);
  expect(byTime({ left: { ...nothing, sockets: 1 } })).toEqual(['leaves nothing']);
  expect(byTime({ fault: { ending: 'result' }, ending: failed(new Error('x')) })).toEqual(['understands']);
  expect(byTime({ computedLateMs: 700, alone: false })).toEqual(['settles']);
  const resent = { ending: 'any', resentByFetch: true } as const;
  expect(byTime({ fault: resent, requests: Array<Sent>(6).fill(sent()) })).toEqual(['sends sparingly']);
  // Of none of these can time be the cause.
  expect(byTime({ fault: resent, requests: Array<Sent>(7).fill(sent()) })).toEqual([]);
  expect(byTime({ requests: Array<Sent>(4).fill(sent()) })).toEqual([]);
  expect(byTime({ computedLateMs: 700 })).toEqual([]);
  expect(byTime({ left: { ...nothing, sockets: 1, rejections: 1 } })).toEqual([]);
  expect(byTime({ requests: Array<Sent>(4).fill(processed), ending: failed('x', false) })).toEqual([]);
});
