import { emptyReply, jsonReply } from '../../exchange/reply.ts';
import type { Account, Weight } from '../account.ts';
import { customTypesDocument, customTypesList } from '../custom-types/custom-types-document.ts';
import { readCustomType } from '../custom-types/read-custom-type.ts';
import { notFound, refuse } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** `GET /v1/config`. */
export const listCustomTypes: Operation = ({ account }) => jsonReply(200, customTypesList(account));

const put = ({ scoreConfigs }: Account, country: string, type: string, weights: readonly Weight[]): void => {
  const types = scoreConfigs.get(country) ?? new Map<string, readonly Weight[]>();
  types.set(type, weights);
  scoreConfigs.set(country, types);
};

/** `POST /v1/config`. A name that the country has already is refused (assumed). */
export const createCustomType: Operation = ({ account, form }) => {
  const read = readCustomType(form);
  if (!read.ok) return refuse(account, read.message);
  const { country, type, weights } = read.custom;
  if (account.scoreConfigs.get(country)?.has(type)) return refuse(account, 'type exists already');
  put(account, country, type, weights);
  return jsonReply(201, customTypesDocument(account));
};

/** `PUT /v1/config`: no body is documented for its answer. */
export const updateCustomType: Operation = ({ account, form }) => {
  const read = readCustomType(form);
  if (!read.ok) return refuse(account, read.message);
  const { country, type, weights } = read.custom;
  if (!account.scoreConfigs.get(country)?.has(type)) return notFound(account);
  put(account, country, type, weights);
  return emptyReply(200);
};

/** `DELETE /v1/config?type=&country=`: without a country in every one (assumed). No body is documented for its answer. */
export const deleteCustomType: Operation = ({ account, query }) => {
  const type = query.get('type') ?? '';
  const country = query.get('country');
  if (type === '') return refuse(account, 'required: type');
  const from = [...account.scoreConfigs].filter(([name]) => country === null || name === country);
  const removed = from.map(([name, types]) => {
    const had = types.delete(type);
    if (types.size === 0) account.scoreConfigs.delete(name);
    return had;
  });
  return removed.includes(true) ? emptyReply(200) : notFound(account);
};
