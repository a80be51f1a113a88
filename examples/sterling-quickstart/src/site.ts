import type { CandidateRequest, Clock, SterlingClient, WorkStore } from '@bgc/sterling';

/** Where the steps are taken: the sandbox, or Sterling itself. */
export interface Site {
  readonly name: string;
  readonly sterling: SterlingClient;
  readonly clock: Clock;
  /** Remembers which callbacks were handled. */
  readonly store: WorkStore;
  readonly person: CandidateRequest;
  /** Where Sterling can reach this program, and with which credentials it comes. */
  readonly callback?: { readonly uri: string; readonly credentials: string };
  /** Milliseconds between two looks at a screening that is not complete. */
  readonly everyMs: number;
  /** Lets callbacks come to a handler. */
  listen(handler: (request: Request) => Promise<Response>): Promise<void>;
  /** What happens to the report now; says so. */
  processReport(screeningId: string): string;
  /** Waits for something that this site brings about. */
  run<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
