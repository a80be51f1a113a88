import type { JsonObject } from '../../json.ts';
import type { Account } from '../account.ts';

/** `{ COUNTRY: { TYPE: [{ data_set, weight }] } }`. */
const scoreConfigs = ({ scoreConfigs: countries }: Account): JsonObject =>
  Object.fromEntries(
    [...countries].map(([country, types]) => [
      country,
      Object.fromEntries([...types].map(([type, weights]) => [type, weights.map((weight) => ({ ...weight }))])),
    ]),
  );

/** As the examples show it; the schema, with arrays and weights in text, is not followed. */
export const customTypesDocument = (account: Account): JsonObject => ({
  client_id: account.accountId,
  config_id: account.configId,
  provider_configs: {},
  score_configs: scoreConfigs(account),
});

/** The list: wrapped as above, or the bare countries of the guide. */
export const customTypesList = (account: Account): JsonObject =>
  account.behaviour.customTypes === 'bare' ? scoreConfigs(account) : customTypesDocument(account);
