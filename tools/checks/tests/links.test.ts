import { describe, expect, test } from 'vitest';

import { linksGate } from '../src/gates/links.ts';
import { tree } from './tree.ts';

const guide = '# The guide\n\n## What is `kept`, and where?\n\n## Twice\n\n## Twice\n\n<a id="by-hand"></a>\n';

test.each([
  [
    'a file, a folder, and a heading of either document',
    'See [a](docs/guide.md), [b](docs), [c](#here) and [d](docs/guide.md#the-guide).\n\n## Here\n',
  ],
  [
    'headings with code and signs in them, that come twice, or that are made by hand',
    '[a](docs/guide.md#what-is-kept-and-where) [b](docs/guide.md#twice-1) [c](docs/guide.md#by-hand)\n',
  ],
  ['the web, or an address of e-mail', '[a](https://example.com/nothing.md) [b](mailto:ada@example.org)\n'],
  ['nothing, in code', '`[a](nothing.md)`\n\n```md\n[b](nothing.md)\n```\n'],
])('a link may lead to %s', async (_, text) => {
  expect((await linksGate.run(tree({ 'README.md': text, 'docs/guide.md': guide }))).complaints).toEqual([]);
});

describe('a link is red that', () => {
  test.each([
    ['leads to nothing', '\n[a](docs/other.md)\n', 'README.md:2 the link to docs/other.md leads to nothing.'],
    ['shows a picture that is not there', '![a](docs/a.svg)\n', 'README.md:1 the link to docs/a.svg leads to nothing.'],
    [
      'names a heading that is not there',
      '[a](docs/guide.md#kept)\n',
      'README.md:1 the link to docs/guide.md#kept names a heading that is not there.',
    ],
    [
      'leads out of the repository',
      '[a](../other/README.md)\n',
      'README.md:1 the link to ../other/README.md leads out of the repository.',
    ],
    ['is defined below the text', '[a]: nothing.md\n', 'README.md:1 the link to nothing.md leads to nothing.'],
  ])('%s', async (_, text, complaint) => {
    expect((await linksGate.run(tree({ 'README.md': text, 'docs/guide.md': guide }))).complaints).toEqual([complaint]);
  });

  test('stands in docs, in a package, an example or a tool', async () => {
    const bad = '[a](nothing.md)\n';
    const places = ['docs/a.md', 'packages/core/README.md', 'examples/one/README.md', 'tools/load/README.md'];
    const { complaints } = await linksGate.run(tree(Object.fromEntries(places.map((path) => [path, bad]))));
    expect(complaints.map((complaint) => complaint.split(':')[0])).toEqual(places.toSorted());
  });
});
