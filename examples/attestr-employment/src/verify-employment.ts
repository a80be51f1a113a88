import { createAttestrSettlement } from '@bgc/attestr';
import type { RequestOutcome } from '@bgc/attestr';
import { createAttestrWebhookHandler, isWebhookVerificationError } from '@bgc/attestr/webhooks';

import { describeResult } from './describe-result.ts';
import type { SettledBy } from './describe-result.ts';
import { orderCheck } from './order-check.ts';
import type { Site } from './site.ts';

/** Upload, request, and wait: a signed webhook and a query now and then, and whichever comes first settles it. */
export const verifyEmployment = async (site: Site, say: (text: string) => void): Promise<RequestOutcome> => {
  const { attestr, store, wanted, webhookToken, clientSecret, everyMs } = site;
  let by: SettledBy = 'an earlier run';
  const settlement = createAttestrSettlement({
    client: attestr,
    store,
    // Once, whatever comes first and however often it comes: a program of your own keeps the result here.
    onSettled: (_, context) => {
      by = context.by;
      say(`Settled by ${by}.`);
    },
  });
  const webhook = createAttestrWebhookHandler({
    webhookToken,
    clientSecret,
    store,
    clock: attestr.clock,
    onEvent: settlement.receive,
    onFailure: ({ status, error }) =>
      say(`A webhook was answered with ${status}: ${isWebhookVerificationError(error) ? error.reason : 'not handled'}`),
  });
  say(`Listening on ${await site.listen(webhook)}, for webhooks that were registered in the dashboard.`);

  const id = 'checkId' in wanted ? wanted.checkId : await orderCheck(attestr, wanted, say);
  say(`Waiting at ${site.name}, for days if need be: for the webhook, and now and then by query …`);
  const result = await settlement.waitForResult(
    { _id: id, webhook: true },
    { everyMs, checkEveryMs: Math.min(everyMs, 60_000) },
  );
  say(describeResult(result, by));
  return result;
};
