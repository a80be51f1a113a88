import type { Expectations } from './expectation.fixture.ts';

export const connectionExpectations: Expectations = {
  refused: ['refused', ''],
  'reset on connect': ['reset', ''],
  'reset before the request was read': ['reset', ''],
  'reset after half of the request': ['reset', ''],
  'reset after the request was read': ['reset', ''],
  'half-closed after the request': ['closed', ''],
  'closed without an answer': ['closed', ''],
  'stalled before headers': ['silent', ''],
};
