import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { budgets } from '../budgets.ts';
import { PROVIDER_NAMES } from '../src/layers.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const providers = readdirSync(`${root}specs`).flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []);
const programsOf = (module: string): number => budgets.filter(({ program }) => program.includes(`'${module}'`)).length;
const exportsOf = (provider: string): object =>
  (JSON.parse(readFileSync(`${root}packages/${provider}/package.json`, 'utf8')) as { readonly exports: object })
    .exports;

test.each(providers)('%s has a budget for all of it and for one call, and core must not name it', (provider) => {
  expect(programsOf(`@bgc/${provider}`)).toBe(2);
  expect(PROVIDER_NAMES.test(provider)).toBe(true);
});

test.each(providers)(
  '%s has a budget for a program that receives what it sends by itself, where it does',
  (provider) => {
    for (const entry of ['callbacks', 'webhooks'])
      expect(programsOf(`@bgc/${provider}/${entry}`)).toBe(`./${entry}` in exportsOf(provider) ? 1 : 0);
  },
);

test.each(providers)('%s is measured by the bench', (provider) => {
  const main = readFileSync(`${root}tools/bench/src/main.ts`, 'utf8');
  expect(main).toContain(`measureClient(${provider}Bench,`);
});
