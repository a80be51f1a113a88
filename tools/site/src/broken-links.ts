import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** The parts of a page that a browser takes for markup: no scripts, no styles, no comments. */
const markupOf = (html: string): string =>
  html.replaceAll(/<script\b[^>]*>[^]*?<\/script>|<style\b[^>]*>[^]*?<\/style>|<!--[^]*?-->/g, '');

const unescaped = (text: string): string =>
  text.replaceAll(/&(amp|quot|lt|gt|#39|#x27);/g, (_, name: string) =>
    name === 'amp' ? '&' : name === 'quot' ? '"' : name === 'lt' ? '<' : name === 'gt' ? '>' : "'",
  );

const attributes = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescaped(value));

/** What a page loads when it is opened, and where from. */
const LOADED =
  /<(?:script|img|iframe|audio|video|source|embed)\b[^>]*\s(?:src|srcset)="(?:https?:)?\/\/[^"]*"|<link\b[^>]*\shref="(?:https?:)?\/\/[^"]*"|url\(\s*['"]?(?:https?:)?\/\/[^)]*\)|@import\s+['"](?:https?:)?\/\/[^'"]*/g;

const isElsewhere = (href: string): boolean => /^([a-z][a-z+.-]*:|\/\/)/.test(href);

/** What is wrong with the pages of a folder: links and anchors that lead nowhere, and whatever is loaded from another host. */
export const brokenLinks = (site: string): { readonly links: number; readonly complaints: readonly string[] } => {
  const pages = globSync('**/*.{html,css,svg}', { cwd: site }).map((path) => path.replaceAll(sep, '/'));
  const texts = new Map(pages.map((path) => [path, readFileSync(join(site, path), 'utf8')]));
  const markup = new Map([...texts].map(([path, html]) => [path, markupOf(html)]));
  const anchors = new Map(
    [...markup].map(([path, html]) => [path, new Set([...attributes(html, 'id'), ...attributes(html, 'name')])]),
  );
  const complaints: string[] = [];
  let links = 0;
  for (const [path, html] of markup) {
    for (const [loaded] of (path.startsWith('openapi/') ? html : (texts.get(path) ?? '')).matchAll(LOADED))
      complaints.push(`${path} loads ${loaded.slice(0, 120)}`);
    const targets = new Set([...attributes(html, 'href'), ...attributes(html, 'src')]);
    for (const target of targets) {
      if (isElsewhere(target)) continue;
      links += 1;
      const [way = '', anchor = ''] = target.split('#');
      const file = way === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(way));
      if (!existsSync(join(site, file))) complaints.push(`${path} leads to ${relative('.', file)}, which is not there`);
      // Redoc makes the anchors of its pages when they are opened.
      else if (anchor !== '' && !anchor.startsWith('/') && !anchors.get(file)?.has(decodeURIComponent(anchor)))
        complaints.push(`${path} leads to ${file}#${anchor}, which is not there`);
    }
  }
  return { links, complaints: [...new Set(complaints)] };
};
