import { expect, test } from 'vitest';

import { toResponse } from './to-response.ts';

const cookies = ['a=1; Path=/', 'b=2; Expires=Mon, 05 Jan 2026 09:00:00 GMT'];

test.each(['whole', 'truncated', 'stalled'] as const)(
  'each cookie is a header of its own in a %s answer',
  async (kind) => {
    for (const status of [200, 204]) {
      const reply = { status, headers: { 'x-other': 'yes' }, cookies, body: new Uint8Array(8) };
      const { headers } = await toResponse({ kind, reply });
      expect(headers.getSetCookie()).toEqual(cookies);
      expect(headers.get('x-other')).toBe('yes');
    }
  },
);
