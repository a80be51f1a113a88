import { describe, expect, it } from 'vitest';

import { liveSettings } from './live-settings.ts';

const given = {
  PAGEUP_DATA_CENTRE: 'dc2',
  PAGEUP_TENANT_ID: '218',
  PAGEUP_CLIENT_ID: 'id',
  PAGEUP_CLIENT_SECRET: 'secret',
  STERLING_CLIENT_ID: 'id',
  STERLING_CLIENT_SECRET: 'secret',
  BRIDGE_PACKAGES: 'BASIC=2345, FULL = 1234',
  BRIDGE_CALLBACK_URL: 'https://bridge.example.com/callbacks',
  BRIDGE_CALLBACK_CREDENTIALS: 'narf:zort!',
};

describe('what --live reads', () => {
  it('never means the live systems of either provider', () => {
    const { pageup, sterling } = liveSettings(given);

    expect([pageup.environment, sterling.environment]).toEqual(['uat', 'integration']);
  });

  it('reads the packages, and takes nobody to have agreed unless told', () => {
    const { policy, port, store } = liveSettings(given);

    expect(policy.packages).toEqual({ BASIC: '2345', FULL: '1234' });
    expect(policy).toMatchObject({ certified: false, invites: 'email' });
    expect({ port, store }).toEqual({ port: 8080, store: 'bridge-uat.sqlite' });
  });

  it.each(['BASIC', 'BASIC=2345,', '=2345', 'BASIC=2345=1'])(
    'refuses the packages %s instead of dropping one',
    (list) => {
      expect(() => liveSettings({ ...given, BRIDGE_PACKAGES: list })).toThrow(/BRIDGE_PACKAGES: entry \d/u);
    },
  );
});
