import { growthOf } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { toPlainText } from './plain-text.ts';
import { untrustedHtml } from './untrusted-html.ts';

test.each([
  ['', ''],
  ['sample description', 'sample description'],
  ['<p>One &amp; two</p><p>three</p>', 'One & two\nthree'],
  ['a<br>b<br/>c', 'a\nb\nc'],
  ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ['<table><tr><td>Name</td><td>Ada</td></tr></table>', 'Name Ada'],
  ['Sal<b>a</b>ry\n  not   revealed', 'Salary not revealed'],
  ['<script>alert("</p>")</script>after', 'after'],
  ['<STYLE type="a>b">p { color: red }</STYLE >after', 'after'],
  ['<script>never closed', ''],
  ['before<!-- <p>hidden</p> -->after', 'beforeafter'],
  ['<a href="javascript:x" title="1 > 0">link</a>', 'link'],
  ['<img src=x onerror="alert(1)">', ''],
  ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
  ['scored a<b, no tag', 'scored a<b, no tag'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ['&amp;lt;', '&lt;'],
  ['&#8377;5 &#x20B9;5 &#146; &nbsp; &eacute; &hellip;', '₹5 ₹5 ’ é …'],
  ['&euro;&lsquo;&rsquo;&ldquo;&rdquo;&bull;&ndash;&mdash;&trade;&pound;&copy;&frac12;', '€‘’“”•–—™£©½'],
  ['&Agrave;&Ntilde;&times;&THORN;&szlig;&agrave;&divide;&thorn;&yuml;&quot;&apos;', 'ÀÑ×Þßà÷þÿ"\''],
  ['&#0;&#xD800;&#99999999; &unknown; &', '\ufffd\ufffd\ufffd &unknown; &'],
  ['a\u001b[31mb\u0000c\u202ed', 'a[31mbcd'],
  ['<svg><text>x</text></svg>y', 'y'],
  ['<scripted>stays</scripted>', 'stays'],
])('%j reads %j', (html, text) => {
  expect(toPlainText(html)).toBe(text);
});

test('any input gives text, with no tag of it left that a browser would run', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '/',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<p ',
    '&#',
    '&lt',
    'x',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((all) => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (html) => {
        expect(typeof toPlainText(html)).toBe('string');
        if (!html.includes('&')) expect(toPlainText(html)).not.toMatch(/<script>|<p [^<]*>/);
      },
    ),
    { numRuns: 150 },
  );
  for (const other of [undefined, null, 5, {}, Symbol('html')]) expect(toPlainText(other)).toBe('');
});

test.each([
  '<',
  '<a',
  '<a "',
  "<a '>",
  '<!--',
  '<script',
  '</script',
  '&',
  '&#1',
  ' ',
  '<p>',
  '<script></script',
  '"><a ',
])('a million characters of %j are read, in time that grows with the length alone', async (piece) => {
  const long = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
  expect(await growthOf((length) => toPlainText(long(length)), 1_000)).toBeLessThan(5);
  const million = long(1_000_000);
  expect(toPlainText(million).length).toBeLessThanOrEqual(million.length);
});

test('untrusted HTML is kept whole by JSON under its telling name, and is no string', () => {
  const description = untrustedHtml('<p>One</p>');
  expect(JSON.stringify({ description })).toBe('{"description":{"untrustedHtml":"<p>One</p>"}}');
  expect(description.text()).toBe('One');
  expect(String(description)).toBe('[object Object]');
});
