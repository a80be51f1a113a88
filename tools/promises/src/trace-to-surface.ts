import type { Tracer } from '@bgc/core';
import { createOpenTelemetryTracer } from '@bgc/core/opentelemetry';
import type { OpenTelemetrySpan } from '@bgc/core/opentelemetry';

/** A span that notes whatever is called on it with whatever it is given: attributes, events, a status, an exception. */
const recordingSpan = (note: (told: unknown) => void): OpenTelemetrySpan =>
  new Proxy({} as OpenTelemetrySpan, {
    get:
      (_, method) =>
      (...given: readonly unknown[]) =>
        note([String(method), ...given]),
  });

/** The bridge to OpenTelemetry that is published, over spans that note all that they are told. */
const openTelemetry = (note: (told: unknown) => void): Tracer =>
  createOpenTelemetryTracer<object, OpenTelemetrySpan>({
    tracer: {
      startSpan(...given) {
        note(['startSpan', ...given]);
        return recordingSpan(note);
      },
    },
    childOf: () => ({ isParent: true }),
  });

export type TraceSurface = 'tracer' | 'OpenTelemetry';

/** A tracer that notes what it is told itself, and what becomes of it on the way to OpenTelemetry. */
export const traceToSurface = (note: (surface: TraceSurface, told: unknown) => void): Tracer => {
  const further = openTelemetry((told) => note('OpenTelemetry', told));
  return {
    startCall(call) {
      note('tracer', call);
      const span = further.startCall(call);
      return {
        startAttempt(attempt) {
          note('tracer', attempt);
          const attemptSpan = span.startAttempt(attempt);
          return {
            end(outcome) {
              note('tracer', outcome);
              attemptSpan.end(outcome);
            },
          };
        },
        end(outcome) {
          note('tracer', outcome);
          span.end(outcome);
        },
      };
    },
  };
};
