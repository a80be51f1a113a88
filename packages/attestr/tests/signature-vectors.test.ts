import { readdirSync, readFileSync } from 'node:fs';

import { isWebhookVerificationError, verifyAttestrWebhook } from '@bgc/attestr/webhooks';
import type { AttestrEvent } from '@bgc/attestr/webhooks';
import { describe, expect, it } from 'vitest';

import { judgeSignature } from '../src/signature/judge-signature.ts';
import type { SignatureTerms, UnverifiedReason } from '../src/signature/judge-signature.ts';

interface Judgement {
  readonly file: string;
  readonly shows: string;
  readonly verdict: 'verified' | UnverifiedReason;
  readonly options: SignatureTerms;
}

const folder = new URL('vectors/', import.meta.url);
const judgements = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as readonly Judgement[];
const bodyOf = ({ file }: Judgement): Uint8Array => readFileSync(new URL(file, folder));

const webhookToken = 'token-of-the-vectors';
const verify = (judgement: Judgement, requireSignature = false): Promise<AttestrEvent> => {
  const { clientSecrets: secrets, method } = judgement.options;
  return verifyAttestrWebhook(
    { headers: { authorization: `Basic ${webhookToken}` }, body: bodyOf(judgement) },
    {
      webhookToken,
      requireSignature,
      ...(secrets.length === 0 ? {} : { clientSecret: secrets }),
      ...(method === undefined ? {} : { signatureMethod: method }),
    },
  );
};

/** Written by other languages' serialisers and signed by openssl: tools/vectors. */
describe('outputs that others wrote and signed', () => {
  it.each(judgements.map((judgement) => [judgement.file, judgement.shows, judgement] as const))(
    '%s: %s',
    async (_, __, judgement) => {
      const { verdict, options } = judgement;
      const judged = await judgeSignature(bodyOf(judgement), ['payload', 'output'], options);
      expect(judged.verified ? 'verified' : judged.reason).toBe(verdict);

      const event: unknown = await verify(judgement).catch((error: unknown) => error);
      if (isWebhookVerificationError(event)) {
        expect(['unreadable', 'not-signed']).toContain(verdict);
        expect(event.reason).toMatch(/^(?:payload-malformed|body-compressed)$/);
      } else if (verdict === 'verified') {
        expect(event).toMatchObject({ kind: 'completed', trust: 'verified' });
        expect(event).toHaveProperty('output');
      } else {
        expect(event).toMatchObject({ kind: 'completed', trust: 'unverified', reason: verdict });
        expect(event).not.toHaveProperty('output');
        expect(JSON.stringify(event)).not.toContain('Ada Example');
      }
    },
  );

  it('are refused where a signature that does not fit is to be, and only then', async () => {
    for (const judgement of judgements.filter(({ options }) => options.clientSecrets.length > 0)) {
      const refused = await verify(judgement, true).then(
        () => 'let in',
        (error: unknown) => (isWebhookVerificationError(error) ? error.reason : error),
      );
      const isMismatch = ['mismatch', 'ambiguous'].includes(judgement.verdict);
      expect([judgement.file, refused === 'signature-wrong']).toEqual([judgement.file, isMismatch]);
    }
  });

  it('are all judged, and of each verdict there are some', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.bytes'));
    expect([...new Set(judgements.map(({ file }) => file))].toSorted()).toEqual(files.toSorted());
    const verdicts = ['verified', 'mismatch', 'ambiguous', 'not-signed', 'unreadable', 'no-secret'] as const;
    for (const verdict of verdicts) expect(judgements.map((judgement) => judgement.verdict)).toContain(verdict);
  });

  it('that are valid say the same, whatever wrote them', async () => {
    const valid = judgements.filter(({ file, verdict }) => file.startsWith('valid-') && verdict === 'verified');
    const [first, ...others] = await Promise.all(valid.map((judgement) => verify(judgement)));
    expect(first).toMatchObject({ _id: 'AR0000000000000000000000000000001', output: { verified: '2022-07-26' } });
    for (const other of others) expect(JSON.stringify(sorted(other))).toBe(JSON.stringify(sorted(first)));
    expect(others.length).toBeGreaterThan(15);
  });
});

/** Members in one order, at any depth. */
const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .toSorted(([left], [right]) => (left < right ? -1 : 1))
          .map(([name, member]) => [name, sorted(member)]),
      );
