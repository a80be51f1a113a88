import type { SterlingClient } from '@bgc/sterling';
import type { Sandbox } from '@bgc/sandbox';

import type { RecordedWorld, Step as AnyStep } from '../../provider/step.ts';

/** The emulator with the account of the document's samples, and the client, with everything between them recorded. */
export interface World extends RecordedWorld {
  readonly client: SterlingClient;
  readonly sandbox: Sandbox;
}

export type Step = AnyStep<World>;

export const OCTETS = { accept: 'application/json', 'content-type': 'application/octet-stream' };
export const PDF_ANSWER = { accept: 'application/pdf' };
