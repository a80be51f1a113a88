import { expect, test } from 'vitest';

import { linkSignals } from './link-signals.ts';

test('the first that aborts gives its reason', () => {
  const [one, other] = [new AbortController(), new AbortController()];
  const { signal } = linkSignals(one.signal, undefined, other.signal);
  expect(signal.aborted).toBe(false);
  other.abort('other');
  one.abort('one');
  expect(signal.reason).toBe('other');
});

test('one that is aborted already aborts at once', () => {
  const { signal } = linkSignals(new AbortController().signal, AbortSignal.abort('before'));
  expect(signal.reason).toBe('before');
});

test('what was unlinked hears nothing more', () => {
  const controller = new AbortController();
  const { signal, unlink } = linkSignals(controller.signal);
  unlink();
  controller.abort();
  expect(signal.aborted).toBe(false);
});
