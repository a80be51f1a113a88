import { expect, test } from 'vitest';

import { goesByProxy, judgeProxy } from './proxy.ts';

const hostnames = ['api.kennect.com'];
const proxy = { HTTPS_PROXY: 'http://user:password@proxy.example.com:3128' };

test.each([
  ['no proxy is set', {}, '24.21.0', 'ok'],
  ['it is set and ignored', proxy, '24.21.0', 'warning'],
  ['it is set in lower case', { https_proxy: 'http://proxy.example.com' }, '24.21.0', 'warning'],
  ['it is used', { ...proxy, NODE_USE_ENV_PROXY: '1' }, '24.21.0', 'ok'],
  ['an option has it used', { ...proxy, NODE_OPTIONS: '--no-warnings --use-env-proxy' }, '22.21.1', 'ok'],
  ['this Node is too old for it', { ...proxy, NODE_USE_ENV_PROXY: '1' }, '22.20.0', 'warning'],
  ['this Node is much too old for it', { ...proxy, NODE_USE_ENV_PROXY: '1' }, '20.19.0', 'warning'],
  ['its exceptions name the host', { ...proxy, NO_PROXY: 'example.com, .kennect.com' }, '24.21.0', 'ok'],
  ['its exceptions name another host', { ...proxy, NO_PROXY: 'ennect.com' }, '24.21.0', 'warning'],
  ['its exceptions name every host', { ...proxy, no_proxy: '*' }, '24.21.0', 'ok'],
  ['only that of http is set, and ignored', { HTTP_PROXY: proxy.HTTPS_PROXY }, '24.21.0', 'warning'],
  ['only that of http is set, and used', { http_proxy: proxy.HTTPS_PROXY, NODE_USE_ENV_PROXY: '1' }, '24.21.0', 'ok'],
  [
    'it has a name that Node does not read',
    { ALL_PROXY: proxy.HTTPS_PROXY, NODE_USE_ENV_PROXY: '1' },
    '24.21.0',
    'warning',
  ],
  ['this is no Node', proxy, undefined, 'ok'],
])('Where %s, that is said, and nothing of its address', (_, variables, nodeVersion, verdict) => {
  const finding = judgeProxy({ variables, nodeVersion, execArgv: [], hostnames });
  expect(finding.verdict).toBe(verdict);
  expect(JSON.stringify(finding)).not.toContain('proxy.example.com');
});

test.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])(
  'Where %s is used, hosts are asked for by the proxy, which resolves their names',
  (name) => {
    const variables = { [name]: proxy.HTTPS_PROXY, NODE_USE_ENV_PROXY: '1' };
    expect(goesByProxy({ variables, nodeVersion: '24.21.0', execArgv: [], hostnames })).toBe(true);
  },
);
