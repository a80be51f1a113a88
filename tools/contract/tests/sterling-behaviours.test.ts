import { describe, expect, it } from 'vitest';

import type { Exchange } from '../src/exchange.ts';
import { openWorld } from '../src/sterling/open-world.ts';
import { isTokenRequest, runSteps } from '../src/sterling/run-steps.ts';
import { createCallbackJudge, createSterlingJudge } from '../src/sterling/sterling-judge.ts';

const judge = await createSterlingJudge();
const judgeCallback = await createCallbackJudge();

type Behaviour = NonNullable<Parameters<typeof openWorld>[0]>;

/** What the judge finds in a whole run with an emulator that behaves so, by the paths of the exchanges. */
const findingsWith = async (behaviour: Behaviour): Promise<readonly string[]> => {
  const world = openWorld(behaviour);
  await runSteps(world);
  const told = async (exchange: Exchange, judging: typeof judge, name: string): Promise<readonly string[]> =>
    (await judging(exchange)).map(({ side, path, message }) => `${name} ${side} ${path}: ${message}`);
  const calls = world.exchanges.map((exchange) =>
    told(exchange, judge, isTokenRequest(exchange) ? 'token' : exchange.url.pathname),
  );
  const callbacks = world.callbacks.map((exchange) => told(exchange, judgeCallback, 'callback'));
  return (await Promise.all([...calls, ...callbacks])).flat();
};

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
    expect(await findingsWith(behaviour)).toEqual([]);
  });

  it.each(Object.entries(UNDOCUMENTED))('otherwise is found out: %s', async (_, [behaviour, finding]) => {
    expect((await findingsWith(behaviour)).join('\n')).toMatch(finding);
  });
});
