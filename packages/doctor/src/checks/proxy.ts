import type { Variables } from '../configuration/read-values.ts';
import { sayingOf } from '../finding.ts';
import type { Finding } from '../finding.ts';

/** What of the process decides whether its `fetch` goes by a proxy. */
export interface ProxySetting {
  readonly variables: Variables;
  /** `24.21.0`; undefined where it is no Node. */
  readonly nodeVersion?: string | undefined;
  readonly execArgv: readonly string[];
  /** Those that will be asked, this machine's left out. */
  readonly hostnames: readonly string[];
}

/** What the fetch of Node reads: for https that of http, too, where no other is set. */
const nodeNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** And what only other programs read. */
const proxyNames = [...nodeNames, 'ALL_PROXY', 'all_proxy'];

/** Since 22.21 and 24.0 (https://nodejs.org/api/cli.html#node_use_env_proxy1). */
const canUseProxy = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 21);
};

const isExcepted = (hostname: string, exceptions: string): boolean =>
  exceptions.split(/[,\s]+/).some((entry) => {
    const name = entry
      .toLowerCase()
      .replace(/^\*?\./, '')
      .replace(/:\d+$/, '');
    return name === '*' || (name !== '' && (hostname === name || hostname.endsWith(`.${name}`)));
  });

const setName = (variables: Variables): string | undefined => proxyNames.find((one) => (variables[one] ?? '') !== '');

const isMeant = ({ variables, hostnames }: ProxySetting): boolean => {
  const exceptions = variables['NO_PROXY'] ?? variables['no_proxy'] ?? '';
  return !hostnames.every((hostname) => isExcepted(hostname, exceptions));
};

const isAsked = ({ variables, execArgv }: ProxySetting): boolean =>
  variables['NODE_USE_ENV_PROXY'] === '1' ||
  [...execArgv, ...(variables['NODE_OPTIONS'] ?? '').split(' ')].includes('--use-env-proxy');

/** Whether the `fetch` of this process goes to these hosts by a proxy, which resolves their names itself. */
export const goesByProxy = (setting: ProxySetting): boolean => {
  const { variables, nodeVersion } = setting;
  const canUse = nodeVersion !== undefined && canUseProxy(nodeVersion);
  return nodeNames.includes(setName(variables) ?? '') && canUse && isMeant(setting) && isAsked(setting);
};

/** A proxy that everybody else uses, and that this process does not. */
export const judgeProxy = (setting: ProxySetting): Finding => {
  const { variables, nodeVersion } = setting;
  const say = sayingOf('proxy', {
    about: 'HTTPS_PROXY',
    why: 'Where only a proxy leads out, a fetch that ignores it ends in time-outs, and the provider allows the address of the proxy.',
    rule: { source: 'https://nodejs.org/api/cli.html#node_use_env_proxy1', fidelity: 'documented' },
  });
  const name = setName(variables);
  if (name === undefined) return say.ok('no proxy is set');
  if (!isMeant(setting)) return say.ok(`${name} is set, and not meant for these hosts`);
  if (nodeVersion === undefined)
    return say.ok(`${name} is set; this is no Node, and its own documents say whether fetch uses it`);
  if (!canUseProxy(nodeVersion))
    return say.warning(
      `${name} is set, and the fetch of Node ${nodeVersion} knows no proxies`,
      'Update Node to 22.21, 24 or newer and set NODE_USE_ENV_PROXY=1; or hand the client a fetch that uses the proxy.',
    );
  if (!nodeNames.includes(name))
    return say.warning(
      `${name} is set, which the fetch of Node does not read`,
      'Set HTTPS_PROXY and NODE_USE_ENV_PROXY=1, or hand the client a fetch that uses the proxy; or take the proxy away, if none is needed.',
    );
  return isAsked(setting)
    ? say.ok(`${name} is set and used`)
    : say.warning(
        `${name} is set, and the fetch of Node ignores it`,
        'Set NODE_USE_ENV_PROXY=1, or hand the client a fetch that uses the proxy; or take the proxy away, if none is needed.',
      );
};
