import { verifyAttestrWebhook } from '@bgc/attestr/webhooks';
import { jsonStyleNames } from '@bgc/sandbox';
import { describe, expect, it } from 'vitest';

import { openWorld } from '../src/attestr/open-world.ts';
import { mediaSteps } from '../src/attestr/steps/media-steps.ts';

type Behaviour = NonNullable<Parameters<typeof openWorld>[0]>;

/** What the client makes of a result that the emulator has signed, by query and by webhook. */
const verdictsOn = async (behaviour: Behaviour): Promise<readonly string[]> => {
  const world = openWorld(behaviour);
  const { client, sandbox, account, callbacks } = world;
  for (const { call } of mediaSteps) await sandbox.clock.run(call(world));
  const documents = [world.ids['letter'] ?? ''];
  const created = await sandbox.clock.run(
    client.documentChecks.create({ tag: 'EMP-1', reg: 'XXXXX0000X', documents, webhook: true }),
  );
  sandbox.attestr.finish(created._id, { status: 'Alert', description: '<p>a/b "c" \\ ü 東京 😀</p>' });
  const { signature, output } = await sandbox.clock.run(client.requests.get(created._id));
  await sandbox.clock.advance(1000);
  const [delivery] = callbacks;
  const event = await verifyAttestrWebhook(
    { headers: delivery?.requestHeaders ?? {}, body: delivery?.requestBody ?? '' },
    { webhookToken: 'sandbox-webhook-token', clientSecret: account.clientSecret },
  );
  return [signature, event.trust, output?.status ?? ''];
};

describe("Attestr's signature", () => {
  it.each(jsonStyleNames)('is found valid by the client however the emulator writes: %s', async (jsonStyle) => {
    expect(await verdictsOn({ jsonStyle })).toEqual(['verified', 'verified', 'Alert']);
  });

  it('over another text than the transmitted is a mismatch, and the output of the event is not shown', async () => {
    expect(await verdictsOn({ signedText: 'python' })).toEqual(['mismatch', 'unverified', 'Alert']);
  });
});
