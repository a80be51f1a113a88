import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { magicValueCatalogue } from './magic-value-catalogue.ts';
import { createSandbox } from './sandbox.ts';

test('no field of a provider knows a value twice, and each says what it does', () => {
  const places = magicValueCatalogue.map(({ provider, field, value }) => `${provider} ${field} ${value}`);
  expect(new Set(places).size).toBe(places.length);
  for (const { does } of magicValueCatalogue) expect(does).not.toBe('');
});

test('every provider of the sandbox is in it, but for the portal, whose candidates choose what happens', () => {
  const providers = new Set(createSandbox().fidelity.map(({ provider }) => provider));
  providers.delete('candidate-portal');
  expect(new Set(magicValueCatalogue.map(({ provider }) => provider))).toEqual(providers);
});

test('a sandbox has it, and serves it', async () => {
  const sandbox = createSandbox();
  expect(sandbox.magicValues).toBe(magicValueCatalogue);
  const response = await sandbox.fetch('http://127.0.0.1/_sandbox/magic-values');
  expect(await response.json()).toEqual(magicValueCatalogue);
});

test('the table of the README is this catalogue, row by row', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, section = ''] = /^## Magic values\n([^]*?)^## /m.exec(readme) ?? [];
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (provider|-)/.test(line))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  expect(rows).toEqual(
    magicValueCatalogue.map(({ provider, field, value, does }) => [
      provider,
      field
        .split(', ')
        .map((name) => (name.includes(' ') ? name : `\`${name}\``))
        .join(', '),
      `\`${value}\``,
      does,
    ]),
  );
});
