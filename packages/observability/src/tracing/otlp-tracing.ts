import { withDeadline } from '@lifegrid/base/deadline'
import { type TraceContext, traceContextOf } from '@lifegrid/contract/wire/trace-context'
import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  type IdGenerator,
  ParentBasedSampler,
  RandomIdGenerator,
  type Sampler,
  SamplingDecision,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import { hideIds } from '../hide-ids.ts'
import { type FinishedSpan, hopSpans } from './hop-spans.ts'
import type { Tracing, TracingOptions } from './tracing.ts'
import type { SamplerName } from './tracing-config.ts'

export const otlpLimits = {
  /** Spans that wait for the collector, those of requests that run included. Beyond it, spans are dropped and counted. */
  pendingMax: 8_192,
  /** Spans of one request, and how long the first of them waits, in ms. */
  batchMax: 512,
  batchMs: 1_000,
  /** What the collector has not taken after this time at the end of the node is lost, in ms. */
  closeMs: 2_000,
} as const

interface OtlpOptions extends TracingOptions {
  /** Of the collector, with the path. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly service: string
  /** The name of the node. */
  readonly node: string
  readonly release: string
  readonly sampler: SamplerName
  readonly ratio: number
  /** [LOG-3] Of the hashes in place of ids of players. */
  readonly idKey: string
}

/** Spans that OpenTelemetry's SDK samples, collects and sends as OTLP over HTTP, in JSON. This is the only file that loads the SDK. */
export function otlpTracing(options: OtlpOptions): Tracing {
  const { clock, logger, metrics, idKey } = options
  const sampler = samplerOf(options.sampler, options.ratio)
  const counted = countedExporter(options)
  const ids = presetIds()
  const provider = new TracerProvider({
    sampler,
    idGenerator: ids,
    resource: resourceOf(options),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: counted.exporter,
        maxQueueSize: otlpLimits.pendingMax,
        maxExportBatchSize: otlpLimits.batchMax,
        scheduledDelayMillis: otlpLimits.batchMs,
      }),
    ],
  })
  const tracer = provider.getTracer('lifegrid')
  const hidden = hideIds(idKey)
  const isSampled = (context: Context, traceId: string): boolean =>
    sampler.shouldSample(context, traceId, 'command', SpanKind.INTERNAL, {}, []).decision ===
    SamplingDecision.RECORD_AND_SAMPLED
  const emit = ({ name, traceId, spanId, parent, from, to, error, command }: FinishedSpan): void => {
    if (!counted.admits()) return
    const attributes = {
      'lifegrid.command.id': command.id,
      'lifegrid.player': String(hidden.field('player', command.player)),
    }
    const kind = spanId === undefined ? SpanKind.INTERNAL : SpanKind.SERVER
    const span = ids.with(spanId && { traceId, spanId }, () =>
      tracer.startSpan(name, { kind, startTime: from, attributes }, contextOf(parent)),
    )
    if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: error })
    span.end(to)
  }
  const spans = hopSpans({ wanted: (context) => isSampled(contextOf(context), context.traceId), emit })
  return {
    spans,
    samples: (traceId, parent) => isSampled(contextOf(traceContextOf(parent)), traceId),
    async close() {
      spans.end()
      await withDeadline(clock, otlpLimits.closeMs, 'sending the last spans', provider.shutdown()).catch(
        (error: unknown) => {
          metrics.node.spans.inc({ outcome: 'failed' }, counted.pending())
          logger.warn({ err: error }, 'the last spans may be lost')
        },
      )
    },
  }
}

/** [OPS-22] The exporter, with a bound and a count. What is lost is counted, and never waited for. */
function countedExporter({ url, headers, metrics, logger }: OtlpOptions): {
  readonly exporter: SpanExporter
  /** Whether one more span may wait. */
  admits(): boolean
  pending(): number
} {
  const inner = new OTLPTraceExporter({ url, headers: { ...headers } })
  let pending = 0
  const exporter: SpanExporter = {
    export(spans, done) {
      inner.export(spans, (result) => {
        pending -= spans.length
        const isLost = result.error !== undefined || result.code !== 0
        metrics.node.spans.inc({ outcome: isLost ? 'failed' : 'exported' }, spans.length)
        if (isLost) logger.warn({ err: result.error, spans: spans.length }, 'the collector has not taken spans')
        done(result)
      })
    },
    shutdown: () => inner.shutdown(),
    forceFlush: () => inner.forceFlush(),
  }
  return {
    exporter,
    pending: () => pending,
    admits() {
      if (pending < otlpLimits.pendingMax) return ++pending > 0
      metrics.node.spans.inc({ outcome: 'dropped' })
      return false
    },
  }
}

function resourceOf({ service, node, release }: OtlpOptions) {
  return defaultResource()
    .merge(detectResources({ detectors: [envDetector] }))
    .merge(
      resourceFromAttributes({
        'service.name': service,
        'service.instance.id': node,
        'service.version': release,
      }),
    )
}

function samplerOf(name: SamplerName, ratio: number): Sampler {
  const root = name.endsWith('traceidratio')
    ? new TraceIdRatioBasedSampler(ratio)
    : name.endsWith('always_on')
      ? new AlwaysOnSampler()
      : new AlwaysOffSampler()
  return name.startsWith('parentbased_') ? new ParentBasedSampler({ root }) : root
}

function contextOf(parent: TraceContext | undefined): Context {
  if (parent === undefined) return ROOT_CONTEXT
  const { traceId, spanId, sampled } = parent
  const traceFlags = sampled ? TraceFlags.SAMPLED : TraceFlags.NONE
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true })
}

interface Ids {
  readonly traceId: string
  readonly spanId: string
}

/** Ids for a span that has them already, from its `traceparent`; new ones for all others. */
function presetIds(): IdGenerator & { with<T>(preset: Ids | undefined | '', make: () => T): T } {
  const random = new RandomIdGenerator()
  let own: Ids | undefined
  return {
    generateTraceId: () => own?.traceId ?? random.generateTraceId(),
    generateSpanId: () => own?.spanId ?? random.generateSpanId(),
    with(preset, make) {
      own = preset || undefined
      try {
        return make()
      } finally {
        own = undefined
      }
    },
  }
}
