import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, onTestFinished, test } from 'vitest';

import { brokenLinks } from '../src/broken-links.ts';
import { indexPage } from '../src/index-page.ts';
import { selfContained, shownSpecification } from '../src/openapi.ts';
import { entriesOf, PACKAGES } from '../src/packages.ts';
import { pageList } from '../src/page-list.ts';
import { pageText, titleOf, type Places } from '../src/page-text.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const siteOf = (files: Readonly<Record<string, string>>): string => {
  const site = mkdtempSync(join(tmpdir(), 'bgc-site-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  return site;
};

const places: Places = {
  pageOf: (path) => ({ 'SECURITY.md': 'SECURITY.md', 'examples/demo': 'examples/demo/README.md' })[path],
  isPicture: (path) => path === 'docs/states.svg',
  partOf: (path) => (path === 'specs/pageup.yaml' ? 'openapi/pageup.yaml' : undefined),
};

test('every package with modules is documented, each module under the name that a program imports', () => {
  const withModules = readdirSync(join(root, 'packages')).filter((folder) => entriesOf(root, folder).length > 0);
  expect([...PACKAGES].toSorted()).toEqual(withModules.toSorted());
  expect(entriesOf(root, 'pageup').map(({ specifier }) => specifier)).toContain('@bgc/pageup/node');
});

test('pages stand in the order of their parts, and guides in that of their index', () => {
  const paths = [
    'docs/weight.md',
    'SECURITY.md',
    'docs/guides/a.md',
    'docs/guides/b.md',
    'docs/guides/README.md',
    'README.md',
  ];
  const listed = pageList([...paths, 'packages/core/CHANGELOG.md'], '[B](b.md) and [A](a.md)');
  expect(listed.map(({ path }) => path)).toEqual([
    'README.md',
    'docs/guides/README.md',
    'docs/guides/b.md',
    'docs/guides/a.md',
    'docs/weight.md',
    'SECURITY.md',
  ]);
});

test('links lead to pages of the site; what it does not show is named without a link', () => {
  const text = pageText(
    `# \`@bgc\` page

[security](../SECURITY.md#data), [demo](../examples/demo), [source](../tools/start.mjs), [spec](../specs/pageup.yaml),
[web](https://example.com/), [here](#here), ![states](states.svg) and ![nothing](nothing.svg)

\`\`\`ts run
const link = '[security](../none.md)';
\`\`\`
`,
    'docs/page.md',
    'Guides',
    places,
  );
  expect(text).toContain('---\ntitle: "@bgc page"\ncategory: Guides\n---\n# `@bgc` page');
  expect(text).toContain(
    '[security](../SECURITY.md#data), [demo](../examples/demo/README.md), source, [spec](site:openapi/pageup.yaml)',
  );
  expect(text).toContain('[web](https://example.com/), [here](#here), ![states](states.svg) and nothing');
  expect(text).toContain("```ts\nconst link = '[security](../none.md)';\n```");
  expect(titleOf('no heading', 'docs/page.md')).toBe('docs/page.md');
});

test('the first page has the guides, and the first program of each client that runs', () => {
  const readme =
    '# @bgc/one\n\n```sh\nnpm install @bgc/one\n```\n\n```ts\nnot();\n```\n\n```ts run\nfirst();\n```\n\n```ts run\nsecond();\n```\n';
  const page = indexPage('What it is', '# Guides\n\n| guide |\n| - |\n| [A](a.md) |\n', [{ folder: 'one', readme }]);
  expect(page).toContain('What it is.');
  expect(page).toContain('| [A](docs/guides/a.md) |');
  expect(page).toContain('npm install @bgc/one');
  expect(page).toContain('first();');
  expect(page).not.toMatch(/not\(\)|second\(\)/);
});

test('a link or an anchor that leads nowhere is found', () => {
  const site = siteOf({
    'index.html':
      '<a href="a/b.html#there">x</a><a href="a/b.html#gone">x</a><a href="none.html">x</a><script>"<a href=\'n\'>"</script>',
    'a/b.html': '<h2 id="there">x</h2><a href="../index.html">x</a><a href="https://example.com/">x</a>',
  });
  const { links, complaints } = brokenLinks(site);
  expect(links).toBe(4);
  expect(complaints).toEqual([
    'index.html leads to a/b.html#gone, which is not there',
    'index.html leads to none.html, which is not there',
  ]);
});

test.each([
  '<script src="https://cdn.example.com/x.js"></script>',
  '<link rel="stylesheet" href="//fonts.example.com/x.css">',
  '<img alt="" src="http://example.com/x.png">',
  '<style>body { background: url(https://example.com/x.png) }</style>',
  "<style>@import 'https://example.com/x.css';</style>",
])('%s is found: a page loads nothing from elsewhere', (html) => {
  expect(brokenLinks(siteOf({ 'index.html': html })).complaints).toHaveLength(1);
});

test('a page that Redoc made sends nothing, and loads nothing', () => {
  const made = `<meta charset="utf8" /><body><a class="x" href="/checks">x</a>
fetch("https://otel.cloud.redocly.com/v1/traces"); logo = \`https://cdn.redoc.ly/redoc/logo-mini.svg\`; options = {"disableTelemetry":false}`;
  const page = selfContained(made);
  expect(page).not.toMatch(/redocly\.com|redoc\.ly/);
  expect(page).toContain('"disableTelemetry":true');
  expect(page).toContain("default-src 'none'");
  expect(page).toContain('href="#/checks"');
  expect(() => selfContained('<html>')).toThrow('look at what they load from elsewhere');
});

test('the page of a specification marks what its provider has not documented, and leads back', () => {
  const spec = `info: { description: Text }
a: { x-bgc-source: &known { url: u, fidelity: documented } }
b: [{ x-bgc-source: { url: u, fidelity: assumed } }]
c: { x-bgc-source: *known }`;
  expect(shownSpecification(spec, 'one.yaml')).toMatchObject({
    info: { description: '[← Documentation](../index.html) · [one.yaml](one.yaml)\n\nText' },
    a: { 'x-bgc-source': { fidelity: 'documented' } },
    b: [{ 'x-bgc-fidelity': 'assumed' }],
  });
  expect(JSON.stringify(shownSpecification(spec, 'one.yaml')).match(/x-bgc-fidelity/g)).toHaveLength(1);
});

test('the guides that the index names are there', () => {
  const index = readFileSync(join(root, 'docs/guides/README.md'), 'utf8');
  const named = [...index.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, file]) => file);
  const files = readdirSync(join(root, 'docs/guides')).filter((file) => file !== 'README.md');
  expect(named.toSorted()).toEqual(files.toSorted());
});
