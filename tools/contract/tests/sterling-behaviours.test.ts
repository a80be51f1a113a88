import { describe, expect, it } from 'vitest';

import { sterlingContract } from '../src/sterling/contract.ts';
import { openWorld } from '../src/sterling/open-world.ts';
import { findingsIn } from './support/findings-in.ts';

const findings = await findingsIn(sterlingContract);

type Behaviour = NonNullable<Parameters<typeof openWorld>[0]>;

const DOCUMENTED: Readonly<Record<string, Behaviour>> = {
  'a subscription that ends without a word': { deleteSubscriptionAnswer: 'no-content' },
  "screenings under the SDK's name": { candidateScreenings: 'screeningIds' },
  'an opaque token': { tokenForm: 'opaque' },
  'a screening that begins as new': { createdAs: 'new' },
};

const UNDOCUMENTED: Readonly<Record<string, readonly [Behaviour, RegExp]>> = {
  'a lifetime as text': [{ expiresIn: 'string' }, /token response body\.expires_in: .*must be integer/],
  'no lifetime': [{ expiresIn: 'missing' }, /token response body: .*required property 'expires_in'/],
  'one candidate for a list': [{ candidateList: 'object' }, /candidates response body: .*must be array/],
  'a dispute in capitals': [{ disputeSpelling: 'capitalised' }, /response body\.dispute\.status: .*allowed values/],
  'an adverse action that is answered': [{ adverseActionAnswer: 'object' }, /adverse-actions response body: no body/],
  'a callback of version 2': [{ callbackPayload: 'v2' }, /callback request body\.payload: .*additional properties/],
  'a callback of another type': [{ callbackType: 'candidate' }, /callback request body\.type: .*allowed values/],
};

describe('an emulator that behaves', () => {
  it.each(Object.entries(DOCUMENTED))('as documented is left in peace: %s', async (_, behaviour) => {
    expect(await findings(openWorld(behaviour))).toEqual([]);
  });

  it.each(Object.entries(UNDOCUMENTED))('otherwise is found out: %s', async (_, [behaviour, finding]) => {
    expect((await findings(openWorld(behaviour))).join('\n')).toMatch(finding);
  });
});
