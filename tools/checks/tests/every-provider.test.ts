import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ourPrograms } from '@bgc/bench/our-programs';
import { clientCalls } from '@bgc/consumers/client-calls';
import { OURS } from '@bgc/consumers/our-packages';
import { subjects } from '@bgc/consumers/runtimes';
import { describe, expect, test } from 'vitest';

import { isClient } from '../src/layers.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const providers = readdirSync(`${root}packages`).filter(isClient);
const sections = (document: string): readonly string[] =>
  [...readFileSync(`${root}${document}`, 'utf8').matchAll(/^## (.+)$/gm)].map(([, title = '']) => title.toLowerCase());

describe.each(providers)('what is promised of every provider holds for %s:', (provider) => {
  const name = `@bgc/${provider}`;

  test('its client is tried on every runtime', () => {
    expect(subjects.map((subject) => subject.name)).toContain(name);
  });

  test('other people install, compile and call it before a release', () => {
    expect(clientCalls.map(({ client }) => client)).toContain(name);
    expect(OURS).toContain(name);
  });

  test('what it costs to install is weighed', () => {
    expect(ourPrograms.map((programs) => programs.name)).toContain(name);
  });

  test('the doctor looks at its configuration', () => {
    expect(existsSync(`${root}packages/doctor/src/providers/${provider}.ts`)).toBe(true);
  });

  test.each(['docs/guides/first-call.md', 'docs/guides/going-live.md'])('%s has a section about it', (guide) => {
    expect(sections(guide)).toContain(provider);
  });
});
