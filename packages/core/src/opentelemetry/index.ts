export { createOpenTelemetryTracer } from './create-open-telemetry-tracer.ts';
export type { OpenTelemetryContext, OpenTelemetrySpan, OpenTelemetryTracer } from './open-telemetry-api.ts';
