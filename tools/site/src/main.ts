// `npm run docs`: guides, READMEs, reference and the OpenAPI documents as one site of files, which needs no server and no network.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { brokenLinks } from './broken-links.ts';
import { buildSite } from './build-site.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const site = join(root, 'site');
const begun = performance.now();
try {
  await buildSite(root, site);
  const { links, complaints } = brokenLinks(site);
  for (const complaint of complaints) console.error(complaint);
  const pages = globSync('**/*.html', { cwd: site }).length;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`site/index.html: ${pages} pages, ${links} links, ${complaints.length} broken, in ${seconds} s`);
  process.exitCode = complaints.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
