import { assetPaths } from '../paths.ts';
import { protectionTable } from './protection-table.ts';

/** The page before anything is known: the same bytes for every access code, whether it exists or not. Its title never changes. */
export const shell = (): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Background check</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" type="image/svg+xml" href="${assetPaths.icon}">
    <link rel="stylesheet" href="${assetPaths.style}">
    <script type="module" src="${assetPaths.script}"></script>
  </head>
  <body>
    <header><p>Background check</p></header>
    <main data-state="loading">
      <h1 tabindex="-1">One moment …</h1>
      <noscript><p>This page needs JavaScript. Switch it on and load the page again.</p></noscript>
    </main>
    <p role="status" aria-live="polite" class="announcement"></p>
    <footer>
      <details>
        <summary>What this page protects</summary>
        ${protectionTable()}
      </details>
    </footer>
  </body>
</html>
`;

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1d5f52"/><path d="m9 16.5 4.7 4.7L23.5 11" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>
`;
