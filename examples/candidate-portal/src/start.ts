import { readFile } from 'node:fs/promises';

import { backgroundCheckPath } from '@bgc/candidate-portal-types';
import { startLocalServer } from '@bgc/example-parts/local-server';
import { createSandbox } from '@bgc/sandbox';
import type { Sandbox, SandboxClock, VirtualClock } from '@bgc/sandbox';

import { bundlePage } from './server/bundle-page.ts';
import { createPortalHandler } from './server/portal-handler.ts';

export interface CandidatePortalOptions<Clock extends SandboxClock> {
  readonly sandbox: Sandbox<Clock>;
  /** Any free one unless told. */
  readonly port?: number;
  /** Whether a check can be completed from outside, with `curl`, as with the sandbox's own server. */
  readonly byHand?: boolean;
}

export interface CandidatePortal<Clock extends SandboxClock = VirtualClock> {
  /** `http://localhost:41023`: browsers accept `Secure` cookies there without TLS. */
  readonly origin: string;
  readonly sandbox: Sandbox<Clock>;
  /** What the candidate is sent. */
  link(accessId: string): string;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The page and the emulated portal behind it, on one origin of this machine. The sandbox has a virtual clock unless one is given. */
export function startCandidatePortal(options?: {
  readonly port?: number;
  readonly sandbox?: never;
}): Promise<CandidatePortal>;
export function startCandidatePortal<Clock extends SandboxClock>(
  options: CandidatePortalOptions<Clock>,
): Promise<CandidatePortal<Clock>>;
export async function startCandidatePortal({
  sandbox = createSandbox(),
  port = 0,
  byHand = false,
}: Partial<CandidatePortalOptions<SandboxClock>> = {}): Promise<CandidatePortal<SandboxClock>> {
  const [script, style] = await Promise.all([
    bundlePage(),
    readFile(new URL('page/page.css', import.meta.url), 'utf8'),
  ]);
  const handler = createPortalHandler({ script, style, backend: sandbox.fetch, byHand });
  const server = await startLocalServer(handler, port, { atClose: 'drop' });
  const origin = `http://localhost:${server.port}`;
  return {
    origin,
    sandbox,
    link: (accessId) => `${origin}${backgroundCheckPath(accessId)}`,
    close: server.close,
    [Symbol.asyncDispose]: server.close,
  };
}
