import type { CallInfo, Tracer } from '../observation/observation.ts';
import type { OpenTelemetrySpan, OpenTelemetryTracer } from './open-telemetry-api.ts';

/** `SpanKind.INTERNAL`, `SpanKind.CLIENT` and `SpanStatusCode.ERROR` of `@opentelemetry/api`. */
const internal = 0;
const client = 2;
const errorStatus = { code: 2 };

type Attributes = Record<string, string | number>;

const describe = ({ provider, operation, method, path }: CallInfo): Attributes => ({
  'http.request.method': method,
  'url.template': path,
  'bgc.provider': provider,
  'bgc.operation': operation,
});

const finish = (
  span: OpenTelemetrySpan,
  { status, error }: { readonly status?: number | undefined; readonly error?: string | undefined },
  more: Attributes = {},
): void => {
  // Semantic conventions for HTTP: the status itself is the type of an error that is one by its status.
  const type = error ?? (status !== undefined && status >= 400 ? String(status) : undefined);
  span.setAttributes({
    ...more,
    ...(status === undefined ? {} : { 'http.response.status_code': status }),
    ...(type === undefined ? {} : { 'error.type': type }),
  });
  if (type !== undefined) span.setStatus(errorStatus);
  span.end();
};

/**
 * Traces with OpenTelemetry: a span a call, and inside it a client span an attempt, so that retries can be seen. No URL, header or value
 * is recorded (https://opentelemetry.io/docs/specs/semconv/http/http-spans/).
 *
 * @example
 * import { context, trace } from '@opentelemetry/api';
 *
 * const tracer = createOpenTelemetryTracer({
 *   tracer: trace.getTracer('checks'),
 *   // Makes attempts children of their call, and the call a child of what is active.
 *   childOf: (span) => trace.setSpan(context.active(), span),
 * });
 * const client = makeClient({ ...options, tracer });
 */
export const createOpenTelemetryTracer = <Context, Span extends OpenTelemetrySpan>({
  tracer,
  childOf,
}: {
  readonly tracer: OpenTelemetryTracer<Context, Span>;
  /** The context in which `span` is the parent. Without it the spans of attempts are siblings of their call's. */
  readonly childOf?: (span: Span) => Context;
}): Tracer => ({
  startCall(info) {
    const call = tracer.startSpan(`${info.provider} ${info.operation}`, { kind: internal, attributes: describe(info) });
    return {
      startAttempt({ attempt, ...attemptInfo }) {
        const span = tracer.startSpan(
          `${attemptInfo.method} ${attemptInfo.path}`,
          {
            kind: client,
            attributes: {
              ...describe(attemptInfo),
              ...(attempt > 1 ? { 'http.request.resend_count': attempt - 1 } : {}),
            },
          },
          ...(childOf ? ([childOf(call)] as const) : ([] as const)),
        );
        return { end: (outcome) => finish(span, outcome) };
      },
      end: (outcome) => finish(call, outcome, { 'bgc.attempts': outcome.attempts }),
    };
  },
});
