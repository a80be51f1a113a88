import { expect, test } from 'vitest';

import { pageOf } from './page.ts';
import { readyCandidatePortal } from '../testing/ready-candidate-portal.ts';

const HOSTILE = `"'><script>alert(1)</script>&amp;`;

test('whatever stands in a page is text', () => {
  const html = pageOf({
    title: HOSTILE,
    text: HOSTILE,
    target: HOSTILE,
    choices: [{ action: HOSTILE, label: HOSTILE, fields: { [HOSTILE]: HOSTILE } }],
  });
  expect(html).not.toContain('<script');
  expect(html.split('&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;')).toHaveLength(9);
});

test('a page runs no script, loads nothing, sends its forms to its own origin and stands in no frame', async () => {
  const { accessId, browser } = readyCandidatePortal();
  const page = await browser.get('/eid', {
    accessId,
    purpose: 'identification',
    return: `/x?${HOSTILE.replaceAll(/\s/g, '')}`,
  });
  expect(page.headers.get('content-security-policy')).toBe(
    "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const html = await page.text();
  expect(html).not.toContain('script');
  expect(html).not.toContain(accessId);
  expect([...html.matchAll(/data-action="([^"]+)"/g)].map(([, action]) => action)).toEqual([
    'eid-success',
    'eid-failure',
    'eid-decline',
    'eid-someone-else',
  ]);
});
