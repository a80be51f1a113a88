import { jsonReply } from '../../exchange/reply.ts';
import type { ScreeningPackage } from '../account.ts';
import type { Operation } from '../operation.ts';

const packageDocument = ({ id, title, active, components, requiredFields }: ScreeningPackage) => ({
  id,
  title,
  active,
  components,
  requiredFields,
});

/** `GET /v1/packages`: the active ones; `all=true` adds the others (the parameter is in Sterling's SDK only, its meaning assumed). */
export const listPackages: Operation = ({ account, query }) => {
  const all = query.get('all') === 'true';
  return jsonReply(200, [...account.packages.values()].filter(({ active }) => all || active).map(packageDocument));
};
