import { fileURLToPath } from 'node:url';

import { bundle, createConfig } from '@redocly/openapi-core';

import type { Specification } from './specification.ts';

/** The spec of a provider, by its name, as written in `specs/`. */
export const readSpecification = async (provider: string): Promise<Specification> => {
  const ref = fileURLToPath(new URL(`../../../specs/${provider}.yaml`, import.meta.url));
  const { bundle: document, problems } = await bundle({ ref, config: await createConfig({}) });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`${ref}: ${errors.map(({ message }) => message).join(' ')}`);
  // One tree without anchors in common, so that changing one place changes no other.
  return structuredClone(JSON.parse(JSON.stringify(document.parsed)) as Specification);
};
