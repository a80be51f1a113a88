import { bundle, createConfig } from '@redocly/openapi-core';

import type { Spec } from './spec.ts';

/** Reads a spec and everything it refers to; references within the document stay. */
export const loadSpec = async (path: string): Promise<Spec> => {
  const { bundle: document, problems } = await bundle({ ref: path, config: await createConfig({}) });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(' ')}`);
  return document.parsed as Spec;
};
