import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { budgets } from '../budgets.ts';
import { isClient, PROVIDER_NAMES } from '../src/layers.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const specified = readdirSync(`${root}specs`).flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []);
const providers = readdirSync(`${root}packages`).filter(isClient);
const programsOf = (module: string): number => budgets.filter(({ program }) => program.includes(`'${module}'`)).length;
const exportsOf = (provider: string): object =>
  (JSON.parse(readFileSync(`${root}packages/${provider}/package.json`, 'utf8')) as { readonly exports: object })
    .exports;

test('every provider has a specification', () => {
  expect(specified).toEqual(expect.arrayContaining(providers));
  expect(providers.length).toBeGreaterThan(3);
});

test('what is imported for types has a budget for all of each entry, and it is the one promised', () => {
  const aims = budgets
    .filter(({ program }) => program.includes('@bgc/candidate-portal-types'))
    .map(({ program, aim }) => [/from '(.+?)'/.exec(program)?.[1], aim]);
  expect(Object.fromEntries(aims)).toEqual({
    '@bgc/candidate-portal-types': 3 * 1024,
    '@bgc/candidate-portal-types/fetch': 9 * 1024,
  });
});

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
