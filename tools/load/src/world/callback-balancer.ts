import { createHash } from 'node:crypto';

import type { Random } from '@bgc/promises/seeded-random';

export interface CallbackCounts {
  /** Attempts that reached the door. */
  readonly attempts: number;
  /** Different payloads. */
  readonly payloads: number;
  /** Different payloads that a worker answered with 200. */
  readonly handled: number;
  /** Attempts with a payload that a worker had answered with 200 before. */
  readonly repeated: number;
  /** Attempts that were lost on purpose before a worker saw them, and after a worker had answered. */
  readonly lostBefore: number;
  readonly lostAfter: number;
  /** Attempts that found no worker: killed, or in the middle of it. */
  readonly unreachable: number;
}

/** Stands where a load balancer does: gives each callback to one of the workers that are there, and loses some on the way. */
export const createCallbackBalancer = (share: number, random: Random) => {
  const ports = new Map<number, readonly number[]>();
  const handled = new Map<string, number>();
  const payloads = new Set<string>();
  const counts = { attempts: 0, repeated: 0, lostBefore: 0, lostAfter: 0, unreachable: 0 };
  let turn = 0;
  const bad = (): Response => new Response(null, { status: 502 });

  const forward = async (port: number, request: Request, body: Uint8Array<ArrayBuffer>): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const headers = Object.fromEntries(
      ['authorization', 'content-type'].map((name) => [name, request.headers.get(name) ?? '']),
    );
    try {
      const { method, signal } = request;
      const answer = await fetch(`http://127.0.0.1:${port}${pathname}`, { method, headers, body, signal });
      await answer.body?.cancel();
      return new Response(null, { status: answer.status });
    } catch {
      counts.unreachable += 1;
      return bad();
    }
  };

  return {
    route: (customer: number, own: readonly number[]): void => void ports.set(customer, own),
    async receive(customer: number, request: Request): Promise<Response> {
      const body = new Uint8Array(await request.arrayBuffer());
      const payload = createHash('sha256').update(body).digest('base64');
      counts.attempts += 1;
      payloads.add(payload);
      if (handled.has(payload)) counts.repeated += 1;
      const own = ports.get(customer) ?? [];
      const port = own[(turn += 1) % Math.max(1, own.length)];
      if (port === undefined) {
        counts.unreachable += 1;
        return bad();
      }
      const fate = random();
      if (fate < share / 2) {
        counts.lostBefore += 1;
        return bad();
      }
      const answer = await forward(port, request, body);
      if (answer.status !== 200) return answer;
      handled.set(payload, (handled.get(payload) ?? 0) + 1);
      if (fate >= share) return answer;
      counts.lostAfter += 1;
      return bad();
    },
    counts: (): CallbackCounts => ({ ...counts, payloads: payloads.size, handled: handled.size }),
  };
};
