import { isAuthenticationError, isBgcError, isResponseParseError } from '@bgc/core';
import type { Failure } from '@bgc/core';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';
import { isCannotKeepError } from '../errors/claim-errors.ts';

const record = { status: 'new', referenceNumber: 'REF-1', reasonForFail: undefined, results: undefined };

describe('The passing 404', () => {
  const ways = ['errors', 'text', 'reason'] as const;

  test.each(ways.flatMap((written) => (['list', 'update', 'token'] as const).map((at) => ({ written, at }))))(
    'is tried again, written as $written, at $at',
    async ({ written, at }) => {
      const { sandbox, client, settled } = openTenant(1);
      sandbox.faults.add({ kind: 'pseudo-404', written, operation: at, times: 2 });
      const { backgroundChecks } = client();
      const [check] = await settled(backgroundChecks.list({ status: 'pending' }));
      await settled(backgroundChecks.update(check?.id ?? '', record));
      expect(sandbox.journal.counts().byFault).toEqual({ 'pseudo-404': 2 });
    },
  );

  test.each(ways)('is not taken for a missing check when it outlasts the retries, written as %s', async (written) => {
    const { sandbox, client, settled } = openTenant(1);
    sandbox.faults.add({ kind: 'pseudo-404', written, operation: 'update', probability: 1 });
    const error = await rejection(settled(client().backgroundChecks.update('1', record)));
    expect(error).toMatchObject({ status: 404, attempts: 3, advice: expect.stringContaining('passing hiccup') });
  });
});

describe('A refused token', () => {
  test.each([
    ['a wrong secret', { clientSecret: 'wrong' }],
    ['a wrong instance', { instanceId: '999' }],
  ])('says what belongs together and what is assumed of instanceId: %s', async (_, wrong) => {
    const { client } = openTenant(1);
    const error = await rejection(client(wrong).backgroundChecks.list({ status: 'pending' }));
    expect(error).toSatisfy(isAuthenticationError);
    expect(error).toMatchObject({ operation: 'createToken', status: 400 });
    expect((error as Error).message).toMatch(/client id and client secret, which belong to one tenant and one environ/);
    expect((error as Error).message).toMatch(/`instanceId`: it is assumed to equal `tenantId`.*`instanceId: false`/);
  });

  test("carries PageUp's request id", async () => {
    const { sandbox, client } = openTenant();
    const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const answer = await sandbox.fetch(input, init);
      answer.headers.set('x-request-id', 'token-request-7');
      return answer;
    };
    const pageup = client({ fetch, clientSecret: 'wrong' });
    const error = await rejection(pageup.backgroundChecks.list({ status: 'pending' }));
    expect(error).toMatchObject({ requestId: 'token-request-7', complaints: [{ code: 'invalid_client' }] });
    expect(pageup.supportReport().failures).toMatchObject([{ requestId: 'token-request-7', operation: 'createToken' }]);
  });
});

describe('What is found wrong after the reply', () => {
  const answering = (document: unknown) => {
    const { sandbox, client, store } = openTenant();
    const alerts: Failure[] = [];
    const lines: unknown[] = [];
    const pageup = client({
      onFailure: (failure) => alerts.push(failure),
      logger: { error: (line) => lines.push(line) },
      fetch: async (input, init) =>
        String(input).includes('/backgroundchecking')
          ? Response.json(document, { headers: { 'x-request-id': 'list-7' } })
          : sandbox.fetch(input, init),
    });
    const told = () => ({ alerts, lines, failures: pageup.supportReport().failures });
    return { pageup, claim: () => pageup.claim({ store }).next(), told };
  };
  const expectTold = ({ alerts, lines, failures }: ReturnType<ReturnType<typeof answering>['told']>, code: string) => {
    const failure = { code, operation: 'listBackgroundChecks', status: 200, requestId: 'list-7', attempts: 1 };
    expect(failures).toMatchObject([failure]);
    expect(alerts).toMatchObject([failure]);
    expect(lines).toMatchObject([{ event: 'failure', method: 'GET', ...failure }]);
  };

  test('a list that cannot be understood is in the support report, the alert and the log', async () => {
    const { claim, told } = answering({ neither: 'list', nor: 'envelope' });
    const error = await rejection(claim());
    expect(error).toSatisfy(isResponseParseError);
    expectTold(told(), 'response_parse');
  });

  test('so it is when `backgroundChecks.list` finds it', async () => {
    const { pageup, told } = answering([{ id: {} }]);
    expect(await rejection(pageup.backgroundChecks.list({ status: 'pending' }))).toSatisfy(isResponseParseError);
    expectTold(told(), 'response_parse');
  });

  test('a listed check without an id is in the support report, the alert and the log, once', async () => {
    const { claim, told } = answering([{ applicant: { firstName: 'Canary' } }, {}]);
    const error = await rejection(claim());
    expect(error).toSatisfy(isCannotKeepError);
    expect(isBgcError(error) && [error.status, error.requestId]).toEqual([200, 'list-7']);
    expectTold(told(), 'cannot_keep');
    expect(JSON.stringify(told())).not.toContain('Canary');
  });
});
