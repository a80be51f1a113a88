import { describe, expect, it } from 'vitest';

import { sterlingContract } from '../src/sterling/contract.ts';
import { describeOperations } from './support/describe-operations.ts';

const { world } = await describeOperations(sterlingContract);

describe("Sterling's token", () => {
  it('is taken by the credentials as they are, and another where days have passed', () => {
    const requests = world.exchanges.filter(({ url }) => url.pathname.endsWith('/oauth/token'));
    expect(requests).toHaveLength(2);
    for (const { method, requestHeaders, requestBody } of requests) {
      expect(method).toBe('POST');
      expect(requestHeaders).toMatchObject({
        authorization: 'Basic ZXhhbXBsZUBleGFtcGxlLmNvbTo4Njc1M085',
        'content-type': 'application/x-www-form-urlencoded',
      });
      expect(new TextDecoder().decode(requestBody)).toBe('grant_type=client_credentials');
    }
  });
});
