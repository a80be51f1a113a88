import { createPlanted as createAnyPlanted, good } from '@bgc/promises';
import type { Answer as AnyAnswer, Canaries, Planted as AnyPlanted } from '@bgc/promises';

import { operations } from '../../../../src/generated/operations.ts';

export type OperationName = keyof typeof operations;

export type Answer = AnyAnswer<OperationName>;

export type Planted = AnyPlanted<OperationName>;

/** They are numbers, and an answer is not understood otherwise: by turns they hold canaries, and what they should. */
export const isNumber = (path: string): boolean => /(?:score|probability|weight|count)$/.test(path);

const leafOf = (path: string, text: string, form: 'text' | 'object'): unknown =>
  isNumber(path) && form === 'object'
    ? 0.5
    : /(?:^|\.)next$/.test(path)
      ? `/v1/things?start_key=${text}`
      : /(?:self|details|url|pdf_path)$/.test(path)
        ? `https://elsewhere.example/${text}`
        : text;

/** A provider that answers with a canary in every string: every member of the spec, unknown ones, headers and the reason phrase. */
export const createPlanted = (canaries: Canaries): Planted =>
  createAnyPlanted<OperationName>(canaries, { operations, leafOf });

/** Weights by country and type: a planted one, with members that nobody knows at each object, cannot be told from a country. */
const customTypes: Answer = (planted, operation) => {
  const leaf = (path: string): string => planted.canary(`${operation}.response.${path}`);
  const weights = [{ data_set: leaf('score_configs.*.*[].data_set'), weight: 0.5 }];
  return planted.json({
    ...{ client_id: leaf('client_id'), config_id: leaf('config_id'), score_configs: { CO: { drivers: weights } } },
    provider_configs: { anything: leaf('provider_configs.*') },
  });
};

const pdf: Answer = (planted) =>
  new Response(`%PDF-1.4 ${planted.canary('getCheckPdf.response.bytes')}`, {
    headers: { ...planted.headers(), 'content-type': 'application/pdf' },
  });

/** What cannot be planted from the spec alone. */
const particular: Partial<Readonly<Record<OperationName, Answer>>> = {
  getCheckPdf: pdf,
  listCustomTypes: customTypes,
  createCustomType: customTypes,
};

export const well: Answer = (planted, operation, request) =>
  (particular[operation] ?? good)(planted, operation, request);
