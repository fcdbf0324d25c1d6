import type { Tracing, TracingOptions } from './tracing.ts'
import type { TracingConfig } from './tracing-config.ts'

/**
 * The spans of a node from its configuration; none, and no package of OpenTelemetry is loaded, without `OTEL_EXPORTER_OTLP_ENDPOINT`.
 * @throws Error when the packages are not installed.
 */
export async function openTracing(
  config: TracingConfig & { readonly NODE_NAME: string; readonly LOG_ID_KEY: string; readonly SENTRY_RELEASE: string },
  options: TracingOptions,
): Promise<Tracing | undefined> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = config
  if (endpoint === undefined) return undefined
  const { otlpTracing } = await import('./otlp-tracing.ts')
  const tracing = otlpTracing({
    ...options,
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
    headers: config.OTEL_EXPORTER_OTLP_HEADERS,
    service: config.OTEL_SERVICE_NAME ?? `lifegrid-${options.role}`,
    node: config.NODE_NAME,
    release: config.SENTRY_RELEASE,
    sampler: config.OTEL_TRACES_SAMPLER,
    ratio: config.OTEL_TRACES_SAMPLER_ARG,
    idKey: config.LOG_ID_KEY,
  })
  options.logger.info({ sampler: config.OTEL_TRACES_SAMPLER }, 'spans of commands are exported')
  return tracing
}
