import type { Weight } from '../account.ts';
import { DATA_SETS } from '../checks/data-sets.ts';
import { COUNTRIES, STANDARD_TYPES } from '../checks/required-fields.ts';
import type { Form } from '../form.ts';

interface CustomType {
  readonly country: string;
  readonly type: string;
  readonly weights: readonly Weight[];
}

type Reading = { readonly ok: true; readonly custom: CustomType } | { readonly ok: false; readonly message: string };

/** Decimal fractions rarely add up to exactly 1 in binary. */
const CLOSE = 1e-6;

/** `country`, `type` and `dataset_<name>`. "Keep in mind that the sum of all weights must equal 1." Source: https://docs.truora.com/openapi.json, POST /v1/config. */
export const readCustomType = (form: Form): Reading => {
  const wrong = (message: string): Reading => ({ ok: false, message });
  const country = form.one('country');
  const type = form.one('type');
  if (country === undefined || !COUNTRIES.includes(country)) return wrong('country is required and must be valid');
  if (type === undefined) return wrong('required: type');
  // "Score configuration name. It cannot be person, vehicle, or company."
  if (STANDARD_TYPES.some((one) => one === type)) return wrong('type cannot be person, vehicle or company');
  const names = form.names.filter((name) => name.startsWith('dataset_'));
  const unknown = names.find((name) => !DATA_SETS.includes(name.slice('dataset_'.length)));
  if (unknown !== undefined) return wrong('a data set is unknown');
  const weights = names.map((name) => ({
    data_set: name.slice('dataset_'.length),
    weight: Number(form.one(name) ?? Number.NaN),
  }));
  if (!weights.every(({ weight }) => weight >= 0 && weight <= 1)) return wrong('each weight must be from 0 to 1');
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 1) > CLOSE) return wrong('the sum of all weights must equal 1');
  return { ok: true, custom: { country, type, weights } };
};
