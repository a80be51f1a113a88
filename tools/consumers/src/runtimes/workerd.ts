import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findInstalled, loadInstalled } from './installed-package.ts';
import { bundleForWeb } from './bundle-for-web.ts';
import { RESULTS, type Runtime } from './runtime.ts';

interface Miniflare {
  dispatchFetch(url: string): Promise<{ text(): Promise<string> }>;
  dispose(): Promise<void>;
}
type MiniflareModule = { readonly Miniflare: new (options: object) => Miniflare };

const NO_NODE = 'has no modules of Node';

/** The runtime of Cloudflare Workers, through miniflare, without `nodejs_compat`. */
export const workerd: Runtime = {
  name: 'workerd',
  forms: ['ESM'],
  lacks: { 'modules of Node': NO_NODE, 'node:sqlite': NO_NODE },
  version: () => {
    const miniflare = findInstalled('miniflare');
    const folder = miniflare && findInstalled('workerd', miniflare);
    if (folder === undefined) return undefined;
    return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
  },
  run: async (program) => {
    const { Miniflare } = (await loadInstalled('miniflare')) as MiniflareModule;
    const script = await bundleForWeb(program.folder);
    const miniflare = new Miniflare({ modules: true, script, compatibilityDate: '2026-07-30', compatibilityFlags: [] });
    try {
      const response = await miniflare.dispatchFetch('http://127.0.0.1/');
      return RESULTS + (await response.text());
    } finally {
      await miniflare.dispose();
    }
  },
};
