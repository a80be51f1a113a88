import type { AttestrClient, EmploymentCheckRequest, ProfileRequest, WorkStore } from '@bgc/attestr';

type WithoutDocuments<Request> = Request extends object ? Omit<Request, 'documents' | 'webhook'> : never;

/** An employment as a candidate states it; what proves it is uploaded first. */
export type Employment = WithoutDocuments<EmploymentCheckRequest>;

/** What is to be verified, or the id of a check that was ordered before. */
export type Wanted =
  | { readonly employment: Employment; readonly document: Blob; readonly profile?: ProfileRequest | string }
  | { readonly checkId: string };

/** Where it is verified: the sandbox, or Attestr itself. */
export interface Site {
  readonly name: string;
  readonly attestr: AttestrClient;
  /** Remembers which webhooks were handled, and what was settled. */
  readonly store: WorkStore;
  readonly wanted: Wanted;
  readonly webhookToken: string;
  /** The same as the client's: it proves outputs by webhook and by query. */
  readonly clientSecret: string;
  /** Milliseconds between two queries, for the webhook that never comes. */
  readonly everyMs: number;
  /** Lets webhooks come to a handler, on a server of this machine; gives its address. */
  listen(handler: (request: Request) => Promise<Response>): Promise<string>;
  /** Waits for something that this site brings about. */
  run<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
