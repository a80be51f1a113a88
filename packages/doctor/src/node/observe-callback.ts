import { Buffer } from 'node:buffer';

import { isLoopback } from '@bgc/core';

import type { CallbackSeen, Place, ProbeKind, ProbeSeen } from '../checks/callback.ts';
import type { LinkSeen } from '../checks/report-link.ts';
import { withinDeadline } from '../observing/within-deadline.ts';
import type { Fetch, Provider } from '../providers/provider.ts';
import { observeLink } from './observe-link.ts';
import type { LinkTools } from './observe-link.ts';

interface CallbackTools extends LinkTools {
  readonly fetch: Fetch;
  readonly forged: NonNullable<Provider['forged']>;
}

const certificate = /CERT|SELF_SIGNED|UNABLE_TO|HOSTNAME|ALTNAME/;

/** A GET tells as much of the place as is asked: any answer at all. */
const placeOf = (seen: LinkSeen): Pick<CallbackSeen, 'place' | 'code'> => {
  if (seen.kind === 'refused') return { place: seen.reason as Place };
  if (seen.kind !== 'no-answer') return { place: 'reachable' };
  const { code } = seen;
  if (code === undefined) return { place: 'no-answer' };
  return { place: certificate.test(code) ? 'certificate' : 'no-connection', code };
};

/** Just above a megabyte: longer than some deliveries, and than the usual limits of frameworks. */
const longBody = 1_100_000;

/** Right in its form, and known to nobody. */
const forgedHeader = `Basic ${Buffer.from('bgc-doctor:not-the-password').toString('base64')}`;

const probes: Readonly<
  Record<ProbeKind, (body: string) => { readonly body: string; readonly authorization?: string }>
> = {
  unsigned: (body) => ({ body }),
  forged: (body) => ({ body, authorization: forgedHeader }),
  large: (body) => ({ body: body.padEnd(longBody), authorization: forgedHeader }),
};

const probe = async (
  url: string,
  kind: ProbeKind,
  { fetch, forged, clock, limitMs }: CallbackTools,
): Promise<ProbeSeen> => {
  const { body, authorization } = probes[kind](forged.body);
  const sentAt = clock.now();
  const ended = await withinDeadline(clock, limitMs, async (signal) => {
    const headers = { 'content-type': forged.contentType, ...(authorization === undefined ? {} : { authorization }) };
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal });
    const { status } = response;
    // What it says is not read.
    await response.body?.cancel().catch(() => undefined);
    return status;
  });
  return { kind, ms: clock.now() - sentAt, ...(ended.kind === 'done' ? { status: ended.value } : {}) };
};

/** Looks at the place, then delivers three times what the provider never sent. */
export const observeCallback = async (
  url: string,
  tools: CallbackTools,
  signal: AbortSignal,
): Promise<CallbackSeen> => {
  const atThisMachine = URL.canParse(url) && isLoopback(new URL(url).hostname);
  const place = { ...placeOf(await observeLink(url, tools, signal)), atThisMachine };
  if (place.place !== 'reachable') return { ...place, probes: [] };
  const seen: ProbeSeen[] = [];
  // One after the other: the times that they take are told.
  for (const kind of ['unsigned', 'forged', 'large'] as const) {
    if (signal.aborted) break;
    seen.push(await probe(url, kind, tools));
  }
  return { ...place, probes: seen };
};
