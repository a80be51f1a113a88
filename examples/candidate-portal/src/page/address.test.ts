import { expect, it } from 'vitest';

import { arrive } from './address.ts';

it('takes codes and tokens out of the address before anything else happens', () => {
  const replaced: unknown[] = [];
  const location = new URL(
    'http://localhost/candidate-portal/background-check/a%20b?state=way&eid=code&token=jwt&eidError=failed',
  );
  const history = { replaceState: (...given: unknown[]) => void replaced.push(given) };
  const arrival = arrive(location as unknown as Location, history as unknown as History);
  expect(arrival).toEqual({ accessId: 'a b', eid: 'code', state: 'way', token: 'jwt', eidError: 'failed' });
  expect(replaced).toEqual([[null, '', '/candidate-portal/background-check/a%20b']]);
});
