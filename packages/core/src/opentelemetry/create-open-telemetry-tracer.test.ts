import { expect, test } from 'vitest';

import { createBench, json, operations } from '../client/runtime.fixture.ts';
import { createOpenTelemetryTracer } from './create-open-telemetry-tracer.ts';
import { keyAuthentication } from '../tokens/key-authentication.ts';

const recorder = () => {
  const spans: {
    name: string;
    parent: unknown;
    attributes: Record<string, unknown>;
    failed: boolean;
    ended: number;
  }[] = [];
  const tracer = {
    startSpan(name: string, options: { attributes?: object } = {}, context?: { parent: string }) {
      const span = {
        name,
        parent: context?.parent,
        attributes: { ...options.attributes } as Record<string, unknown>,
        failed: false,
        ended: 0,
      };
      spans.push(span);
      return {
        name,
        setAttributes: (more: object) => Object.assign(span.attributes, more),
        setStatus: ({ code }: { code: number }) => (span.failed = code === 2),
        end: () => (span.ended += 1),
      };
    },
  };
  return { spans, tracer };
};

test('a call is a span and every attempt one inside it, by the semantic conventions', async () => {
  const { spans, tracer } = recorder();
  const { runtime, clock } = createBench((_, index) => (index === 0 ? json({}, { status: 503 }) : json({})), {
    authentication: keyAuthentication({ header: 'x-api-key', option: 'apiKey', credential: 'canary' }),
    tracer: createOpenTelemetryTracer({ tracer, childOf: (span) => ({ parent: span.name }) }),
  });
  const call = runtime.invoke(operations.getThing, { path: { id: 'canary' } });
  await clock.advance(1_000);
  await call;
  const common = {
    'http.request.method': 'GET',
    'url.template': '/things/{id}',
    'bgc.provider': 'example',
    'bgc.operation': 'getThing',
  };
  expect(spans).toEqual([
    {
      name: 'example getThing',
      parent: undefined,
      failed: false,
      ended: 1,
      attributes: { ...common, 'bgc.attempts': 2, 'http.response.status_code': 200 },
    },
    {
      name: 'GET /things/{id}',
      parent: 'example getThing',
      failed: true,
      ended: 1,
      attributes: { ...common, 'http.response.status_code': 503, 'error.type': '503' },
    },
    {
      name: 'GET /things/{id}',
      parent: 'example getThing',
      failed: false,
      ended: 1,
      attributes: { ...common, 'http.request.resend_count': 1, 'http.response.status_code': 200 },
    },
  ]);
});
