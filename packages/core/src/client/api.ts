import type { Api } from './api-types.ts';
import type { ClientContext } from './client-context.ts';
import { loadOnDemand } from './load-on-demand.ts';

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

export const createApi = <Paths extends object>(context: ClientContext): Api<Paths> => {
  const request = async (method: string, path: string, init?: object): Promise<unknown> =>
    (await loadOnDemand(context.clock)).apiCall(context, method, path, init);
  const byMethod = methods.map((method) => [method, (path: string, init?: object) => request(method, path, init)]);
  return { ...Object.fromEntries(byMethod), request } as Api<Paths>;
};
