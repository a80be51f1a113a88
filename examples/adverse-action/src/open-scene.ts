import { createSandbox, type Sandbox } from '@bgc/sandbox';
import { createMemoryStore, createSterlingClient, type SterlingClient } from '@bgc/sterling';

import type { Portal } from './portal.ts';
import type { Scene } from './stories.ts';

export interface OpenScene extends Scene {
  readonly sandbox: Sandbox;
  readonly sterling: SterlingClient;
  readonly store: ReturnType<typeof createMemoryStore>;
  readonly portal: Portal;
  /** The report item with the alert. */
  readonly reportItemIds: readonly string[];
}

export const callbackUri = 'https://checks.example.com/callbacks/sterling';
export const callbackCredentials = 'adverse:not-a-secret';

/** A sandbox in which a report came back with an alert, and in which no final notice goes out unless somebody completes it by hand. */
export const openScene = async (seed: string | number = 'adverse action'): Promise<OpenScene> => {
  const sandbox = createSandbox({ seed });
  const { clock } = sandbox;
  const account = sandbox.sterling.addAccount({ behaviour: { adverseActionWait: 'never', turnaround: 'never' } });
  const packageId = sandbox.sterling.addPackage(account, { title: 'Basic Criminal' });
  const sterling = createSterlingClient({ ...account, fetch: sandbox.fetch, clock });
  const candidate = await sterling.candidates.create({
    clientReferenceId: 'application-17',
    givenName: 'Ada',
    familyName: 'Example',
    email: 'ada@example.com',
  });
  const callback = { uri: callbackUri, credentials: { 'basic-auth': callbackCredentials } };
  const order = { packageId, candidateId: candidate.id, endUserCertificate: 'true', callback } as const;
  const { id: screeningId } = await sterling.screenings.create(order);
  sandbox.sterling.process(screeningId, { result: 'alert' });
  const { reportItems = [] } = await sterling.screenings.get(screeningId);
  const portal: Portal = {
    finish(id, choice) {
      sandbox.sterling.processAdverseAction(id, { status: choice === 'final' ? 'complete' : 'cancelled' });
      return 'done';
    },
  };
  const reportItemIds = reportItems.flatMap(({ id, result }) => (result === 'alert' && id !== undefined ? [id] : []));
  return { sandbox, account, screeningId, sterling, store: createMemoryStore({ clock }), portal, reportItemIds };
};
