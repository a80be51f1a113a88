import { expect, test } from 'vitest';

import { registryConfiguration } from './registry-configuration.ts';
import { readUpstream } from './upstream.ts';

const printed = (settings: object): string => `npm warn something\n${JSON.stringify(settings)}`;

test('packages of others come from where npm takes them, the way npm goes', () => {
  const upstream = readUpstream(
    printed({
      registry: 'https://packages.example.com/',
      cafile: '/certificates.pem',
      proxy: 'http://proxy.example.com:8080/',
      'https-proxy': 'http://proxy.example.com:8443/',
      noproxy: ['localhost', '127.0.0.1'],
    }),
  );
  expect(upstream).toEqual({
    registry: 'https://packages.example.com/',
    certificates: '/certificates.pem',
    httpProxy: 'http://proxy.example.com:8080/',
    httpsProxy: 'http://proxy.example.com:8443/',
    noProxy: 'localhost,127.0.0.1',
  });
  expect(JSON.parse(registryConfiguration(upstream))).toMatchObject({
    https_proxy: 'http://proxy.example.com:8443/',
    no_proxy: 'localhost,127.0.0.1',
    uplinks: { upstream: { url: 'https://packages.example.com/' } },
  });
});

test('what npm leaves empty is not set', () => {
  const settings = {
    registry: 'https://packages.example.com/',
    cafile: null,
    proxy: null,
    'https-proxy': null,
    noproxy: [''],
  };
  expect(readUpstream(printed(settings))).toEqual({ registry: 'https://packages.example.com/' });
});

test('without a registry it says where to look', () => {
  expect(() => readUpstream('{}')).toThrow('npm config get registry');
});
