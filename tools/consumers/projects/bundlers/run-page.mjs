// Executes a bundle of portal.mjs with what a browser's page has: globals of the web, and no Node.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createContext, SourceTextModule } from 'node:vm';

import { startSandboxServer } from '@bgc/sandbox/server';

// A script, or the page that names it, with addresses that begin at the page's folder.
const [given] = process.argv.slice(2);
const folder = dirname(resolve(given));
const script = given.endsWith('.html') && / src="([^"]+)"/.exec(readFileSync(given, 'utf8'))[1];
const file = script ? `${folder}${script}` : given;
const calls = [];
const page = {
  console,
  URL,
  URLSearchParams,
  Headers,
  Request,
  Response,
  AbortController,
  AbortSignal,
  DOMException,
  TextDecoder,
  TextEncoder,
  ReadableStream,
  setTimeout,
  clearTimeout,
  queueMicrotask,
  fetch: (input, init) => {
    calls.push(String(input instanceof Request ? input.url : input));
    return fetch(input, init);
  },
  // What Vite asks before it loads anything: whether the browser preloads modules by itself, as they all do.
  document: { createElement: () => ({ relList: { supports: () => true } }) },
  location: { href: 'http://localhost/', origin: 'http://localhost', protocol: 'http:' },
};
page.self = page;
page.window = page;
createContext(page);

const modules = new Map();
const load = (path) => {
  const known = modules.get(path);
  if (known) return known;
  const module = new SourceTextModule(readFileSync(path, 'utf8'), {
    context: page,
    identifier: path,
    initializeImportMeta: (meta) => void (meta.url = `file://${path}`),
    importModuleDynamically: async (specifier) => started(load(from(specifier, path))),
  });
  modules.set(path, module);
  return module;
};
const from = (specifier, path) => {
  assert.match(specifier, /^\.|^\/|^file:/, `${specifier} is part of what was built`);
  if (specifier.startsWith('file:')) return new URL(specifier).pathname;
  return specifier.startsWith('/') ? resolve(folder, `.${specifier}`) : resolve(dirname(path), specifier);
};
const started = async (module) => {
  if (module.status === 'unlinked') await module.link((specifier, { identifier }) => load(from(specifier, identifier)));
  await module.evaluate();
  return module;
};

await using server = await startSandboxServer();
const { accessId } = server.sandbox.candidatePortal.addCheck({ flags: { legalChecks: true } });
await started(load(resolve(file)));
const { baseUrl } = server.candidatePortalOptions();
assert.equal(await page.showBackgroundCheck(accessId, baseUrl), 'verify');
assert.equal(await page.showBackgroundCheck('no-such-code', baseUrl), 'nothing');
assert.equal(calls.length, 2);
assert.equal(server.sandbox.candidatePortal.state().length, 1);
assert.ok(modules.size > 1, 'the part that is loaded late is a file of its own');
console.log(`Proven: ${modules.size} files, 2 answers`);
