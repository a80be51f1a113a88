import { isKnownEventAction, isKnownEventType, KnownEventAction } from '@bgc/truora/webhooks';
import type { TruoraWebhookEvent } from '@bgc/truora/webhooks';
import { expect, expectTypeOf, test } from 'vitest';

test('actions and types that are known can be told from those to come', () => {
  expect(KnownEventAction.map(isKnownEventAction)).toEqual([true, true, true, true]);
  expect([isKnownEventAction('renamed'), isKnownEventType('check'), isKnownEventType('report')]).toEqual([
    false,
    true,
    false,
  ]);
});

test('a known action is one of a closed list by type', () => {
  const { action } = { kind: 'unknown', order: 'undated', action: 'finished' } as TruoraWebhookEvent;
  expect(isKnownEventAction(action)).toBe(true);
  if (isKnownEventAction(action)) expectTypeOf(action).toEqualTypeOf<'created' | 'started' | 'finished' | 'delayed'>();
});
