import type { AttestrClient } from '@bgc/attestr';
import type { AttestrClientOptions, Sandbox } from '@bgc/sandbox';

import type { RecordedWorld, Step as AnyStep } from '../../provider/step.ts';

/** The emulator with one account, and the client, with everything between them recorded. */
export interface World extends RecordedWorld {
  readonly client: AttestrClient;
  /** One whose token Attestr does not know. */
  readonly stranger: AttestrClient;
  readonly account: AttestrClientOptions;
  readonly sandbox: Sandbox;
}

export type Step = AnyStep<World>;

/** "Content-Type: application/json, Required": of a GET, too. */
export const JSON_CALL = { accept: 'application/json', 'content-type': 'application/json' };

export const API = '/api/v1/public';

/** The smallest thing that is a JPEG by how it begins. */
export const SMALL_JPEG: Uint8Array<ArrayBuffer> = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x0d, 0x0a, 0xff, 0xd9);
