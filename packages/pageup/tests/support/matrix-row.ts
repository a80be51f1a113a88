import type { CallOptions, PageUpClient, PageUpClientOptions } from '@bgc/pageup';
import type { FaultSpec } from '@bgc/sandbox';

import { personal } from './matrix-data.ts';

const record = {
  status: 'inprogress',
  referenceNumber: personal.referenceNumber,
  reasonForFail: personal.reasonForFail,
  results: [{ reportType: 'Employment Check', reportLink: personal.reportLink, status: 'pass' }],
} as const;

export type Call = (client: PageUpClient, options: CallOptions) => Promise<unknown>;

export const list: Call = (client, options) =>
  client.backgroundChecks.list({ status: 'pending', provider: personal.provider }, options);
export const update: Call = (client, options) => client.backgroundChecks.update(personal.id, record, options);

export interface Row {
  /** The row of the matrix. */
  readonly scenario: string;
  /** How it shows at PageUp; where it does not apply as it stands, why, and what is shown in its place. */
  readonly form: string;
  readonly call: Call;
  readonly faults?: readonly FaultSpec[];
  /** Answers of a provider that the sandbox cannot play, in turn, after the token. */
  readonly answers?: readonly (() => Response)[];
  readonly options?: Partial<PageUpClientOptions>;
  readonly abortAfterMs?: number;
  readonly expected: {
    readonly error?: (error: unknown) => boolean;
    readonly facts?: Readonly<Record<string, unknown>>;
    /** Requests of the operation, the token's apart. */
    readonly sends: number;
    readonly tokenRequests?: number;
    readonly tookMs: number | readonly [number, number];
  };
}
