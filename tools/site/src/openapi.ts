import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

import { parse } from 'yaml';

import { PART } from './page-text.ts';

const run = promisify(execFile);

/** Nothing of a rendered page may be loaded from elsewhere, or sent there: all of it is in the page. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; worker-src blob:; connect-src blob: data:";

/** What the pages show of the `x-bgc-*` members. `x-bgc-source` is too long for that: of it they show what is not documented. */
const SHOWN = ['repeat', 'write', 'scope', 'sensitive', 'unreadable', 'fidelity'].map((name) => `x-bgc-${name}`);

const withFidelity = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withFidelity);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [name, withFidelity(member)]);
  const source: unknown = Reflect.get(value, 'x-bgc-source');
  const fidelity: unknown = typeof source === 'object' && source !== null ? Reflect.get(source, 'fidelity') : undefined;
  const isShown = fidelity === 'assumed' || fidelity === 'observed';
  return Object.fromEntries(isShown ? [...members, ['x-bgc-fidelity', fidelity]] : members);
};

interface Specification {
  readonly info: { readonly description: string };
}

/** A specification as its page shows it: with a way back, and a mark on whatever its provider has not documented. */
export const shownSpecification = (text: string, file: string): object => {
  const spec = withFidelity(parse(text)) as Specification;
  const back = `[← Documentation](../index.html) · [${file}](${file})`;
  return { ...spec, info: { ...spec.info, description: `${back}\n\n${spec.info.description}` } };
};

/** In place of Redoc's logo, which would come from its maker: its name. */
const NAME =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='42' height='14'%3E%3Ctext y='11' font-family='sans-serif' font-size='12' fill='%23777'%3ERedoc%3C/text%3E%3C/svg%3E";

/** What is changed in a page that Redoc made: no telemetry, no logo from elsewhere, and links within the page. */
export const selfContained = (html: string): string => {
  const changed = html
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo[^"'`]*/g, NAME)
    .replaceAll(/https:\/\/(?:otel\.cloud\.redocly\.com|cdn\.redoc\.ly|cdn\.redocly\.com)[^"'`]*/g, 'data:,')
    .replace('"disableTelemetry":false', '"disableTelemetry":true')
    .replace(
      '<meta charset="utf8" />',
      `<meta charset="utf-8"><link rel="icon" href="data:,"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    )
    .replaceAll(/(<a [^>]*href=")\/(?=[^/])/g, '$1#/');
  if (!changed.includes('"disableTelemetry":true') || !changed.includes(POLICY))
    throw new Error('Redoc makes other pages than it did: look at what they load from elsewhere.');
  return changed;
};

const textOf = (yaml: string, member: string): string => new RegExp(`^  ${member}: (.+)$`, 'm').exec(yaml)?.[1] ?? '';

/** The page that leads to the rendered documents and to the documents themselves. */
export const openapiPage = (specs: Readonly<Record<string, string>>): string => `---
title: OpenAPI
category: Reference
---
# OpenAPI

The documents that the clients are generated from, for those who work in another language. What their \`x-bgc-*\` members mean, and how to make a client of them:
[@bgc/openapi](packages/openapi/README.md).

| interface | what it is | as a page | as it is |
| --- | --- | --- | --- |
${Object.entries(specs)
  .map(
    ([name, yaml]) =>
      `| ${textOf(yaml, 'title')} | ${textOf(yaml, 'summary')} | [${name}](${PART}openapi/${name}.html) | [${name}.yaml](${PART}openapi/${name}.yaml) |`,
  )
  .join('\n')}
`;

/** Writes each specification as it is, and as a page. `work` is a folder for what lies in between. */
export const writeOpenapi = async (
  root: string,
  specs: readonly string[],
  out: string,
  work: string,
): Promise<void> => {
  mkdirSync(out, { recursive: true });
  mkdirSync(work, { recursive: true });
  const config = join(work, 'redocly.yaml');
  writeFileSync(config, JSON.stringify({ openapi: { showExtensions: SHOWN } }));
  const redocly = createRequire(join(root, 'package.json')).resolve('@redocly/cli/bin/cli.js');
  await Promise.all(
    specs.map(async (spec) => {
      const file = basename(spec);
      const page = join(out, file.replace(/yaml$/, 'html'));
      copyFileSync(join(root, spec), join(out, file));
      const shown = join(work, file.replace(/yaml$/, 'json'));
      writeFileSync(shown, JSON.stringify(shownSpecification(readFileSync(join(root, spec), 'utf8'), file)));
      await run(process.execPath, [redocly, 'build-docs', shown, '--config', config, '--inlineBundle', '-o', page], {
        cwd: root,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      });
      writeFileSync(page, selfContained(readFileSync(page, 'utf8')));
    }),
  );
};
