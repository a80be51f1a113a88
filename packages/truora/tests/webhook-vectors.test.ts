import { readdirSync, readFileSync } from 'node:fs';

import { isWebhookVerificationError, verifyTruoraWebhook } from '@bgc/truora/webhooks';
import type { VerifyOptions } from '@bgc/truora/webhooks';
import { describe, expect, it } from 'vitest';

interface Judgement {
  readonly file: string;
  readonly shows: string;
  /** Ids of the events of a delivery that is genuine. */
  readonly genuine?: readonly string[];
  /** Why it is none. */
  readonly refused?: string;
  readonly options: VerifyOptions;
}

const folder = new URL('vectors/', import.meta.url);
const judgements = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as readonly Judgement[];

/** Written by other languages' serialisers and signed by openssl: tools/vectors. */
describe('deliveries that others wrote and signed', () => {
  it.each(judgements.map((judgement) => [judgement.file, judgement.shows, judgement] as const))(
    '%s: %s',
    async (_, __, { file, genuine, refused, options }) => {
      const body = readFileSync(new URL(file, folder));
      const verified = verifyTruoraWebhook(body, options).then(
        (events) => events.map(({ id }) => id),
        (error: unknown) => error,
      );
      const outcome = await verified;
      if (genuine !== undefined) return expect(outcome).toEqual(genuine);
      expect(isWebhookVerificationError(outcome)).toBe(true);
      expect(outcome).toMatchObject({ reason: refused, provider: 'truora' });
    },
  );

  it('are all judged, and each judgement has a verdict', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.jwt'));
    expect([...new Set(judgements.map(({ file }) => file))].toSorted()).toEqual(files.toSorted());
    expect(judgements.filter(({ genuine, refused }) => (genuine === undefined) === (refused === undefined))).toEqual(
      [],
    );
    expect(judgements.filter(({ genuine }) => genuine !== undefined).length).toBeGreaterThan(20);
    expect(judgements.filter(({ refused }) => refused !== undefined).length).toBeGreaterThan(60);
  });

  it('that are genuine say the same, whatever wrote them', async () => {
    const valid = judgements.filter(({ file }) => file.startsWith('valid-'));
    const [first, ...others] = await Promise.all(
      valid
        .filter(({ genuine }) => genuine !== undefined)
        .map(({ file, options }) => verifyTruoraWebhook(readFileSync(new URL(file, folder)), options)),
    );
    expect(first).toMatchObject([
      {
        kind: 'check',
        action: 'created',
        check: { status: 'not_started', check_id: 'CHK00000000000000000000000000000001' },
      },
      { kind: 'check', action: 'finished', check: { score: 0.75, name_score: 1, first_name: `José <b>&'"/ 日本 🙂` } },
    ]);
    expect(first?.[0]).not.toHaveProperty('check.score');
    for (const other of others) expect(other).toEqual(first);
    expect(others.length).toBeGreaterThan(10);
  });
});
