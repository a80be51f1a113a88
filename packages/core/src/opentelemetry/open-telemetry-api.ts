/** The part of `@opentelemetry/api` that is used, by its shape: nothing has to be installed for who does not trace. */
export interface OpenTelemetrySpan {
  setAttributes(attributes: Readonly<Record<string, string | number | boolean>>): unknown;
  setStatus(status: { readonly code: number }): unknown;
  end(): void;
}

/** `Context` of `@opentelemetry/api`; only handed on. */
export type OpenTelemetryContext = object;

/** `Tracer` of `@opentelemetry/api`. */
export interface OpenTelemetryTracer<Context = never, Span = OpenTelemetrySpan> {
  startSpan(
    name: string,
    options?: { readonly kind?: number; readonly attributes?: Readonly<Record<string, string | number | boolean>> },
    context?: Context,
  ): Span;
}
