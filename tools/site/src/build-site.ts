import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { indexPage } from './index-page.ts';
import { openapiPage, writeOpenapi } from './openapi.ts';
import { entriesOf, PACKAGES } from './packages.ts';
import { pageList } from './page-list.ts';
import { PART, pageText, type Places } from './page-text.ts';
import { writeReference } from './reference.ts';

const HOME = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENTS = ['*.md', '.changeset/README.md', 'docs/**/*.md', '{packages,examples,tools}/*/*.md'];

/** Links to parts of the site that no document makes, as a page of that depth has to write them. */
const replaceParts = (site: string): void => {
  for (const path of globSync('**/*.html', { cwd: site })) {
    const html = readFileSync(join(site, path), 'utf8');
    const up = relative(dirname(path), '.').replaceAll(sep, '/');
    if (html.includes(`"${PART}`))
      writeFileSync(join(site, path), html.replaceAll(`"${PART}`, up === '' ? '"' : `"${up}/`));
  }
};

/** Builds the site in `site`, which is emptied first. */
export const buildSite = async (root: string, site: string): Promise<void> => {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const found = globSync(DOCUMENTS, { cwd: root, exclude: ['**/node_modules/**'] }).map((path) =>
    path.replaceAll(sep, '/'),
  );
  const pages = pageList(found, read('docs/guides/README.md'));
  const shown = new Set(pages.map(({ path }) => path));
  const specs = globSync('specs/*.yaml', { cwd: root })
    .map((path) => path.replaceAll(sep, '/'))
    .toSorted();
  const places: Places = {
    pageOf: (path) => [path, posix.join(path, 'README.md')].find((one) => shown.has(one)),
    isPicture: (path) => existsSync(join(root, path)),
    partOf: (path) => (specs.includes(path) ? `openapi/${basename(path)}` : undefined),
  };
  mkdirSync(join(HOME, '.temporary'), { recursive: true });
  const work = mkdtempSync(join(HOME, '.temporary/site-'));
  const write = (path: string, text: string): string => {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), text);
    return join(work, path);
  };
  try {
    for (const picture of globSync('{packages,examples}/*/{*,docs/*}.{svg,jpg,png}', { cwd: root })) {
      mkdirSync(dirname(join(work, picture)), { recursive: true });
      copyFileSync(join(root, picture), join(work, picture));
    }
    const files = pages.map(({ path, category }) => write(path, pageText(read(path), path, category, places)));
    const clients = PACKAGES.filter((folder) => !['core', 'sandbox', 'doctor'].includes(folder));
    const { description } = JSON.parse(read('package.json')) as { readonly description: string };
    const index = indexPage(
      description,
      read('docs/guides/README.md'),
      clients.map((folder) => ({ folder, readme: read(`packages/${folder}/README.md`) })),
    );
    const openapi = openapiPage(Object.fromEntries(specs.map((path) => [basename(path, '.yaml'), read(path)])));
    rmSync(site, { recursive: true, force: true });
    // One works in this process, the other in processes of its own.
    await Promise.all([
      writeOpenapi(root, specs, join(site, 'openapi'), join(work, 'openapi')),
      writeReference({
        entries: PACKAGES.flatMap((folder) => entriesOf(root, folder)),
        pages: [...files, write('openapi.md', openapi)],
        index: write('index.md', index),
        out: site,
        home: HOME,
      }),
    ]);
    replaceParts(site);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
