import { z } from 'zod'

/** The samplers of OpenTelemetry's specification that need no service of their own. */
const samplers = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const
export type SamplerName = (typeof samplers)[number]

/** Pairs `key=value`, separated by commas, with percent-encoded values: the form of W3C Baggage, which OpenTelemetry prescribes. */
const pairs = z
  .string()
  .default('')
  .transform((list, context) => {
    const read: Record<string, string> = {}
    for (const pair of list.split(',').filter((each) => each.trim() !== '')) {
      const [, key, value] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*=(.*)$/.exec(pair) ?? []
      const decoded = value === undefined ? undefined : percentDecoded(value.trim())
      if (key === undefined || decoded === undefined) {
        context.addIssue({ code: 'custom', message: 'must be pairs such as api-key=abc,tenant=7' })
        return z.NEVER
      }
      read[key] = decoded
    }
    return read
  })

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Variables of every node: where spans go. Their names and meanings are those of OpenTelemetry's specification. */
export const tracingConfig = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Spans of commands are sent to this OpenTelemetry collector, http(s)://host:4318; /v1/traces is appended. Not sent by default. ' +
        'Needs the packages @opentelemetry/*, which npm ci installs.',
    ),
  OTEL_EXPORTER_OTLP_PROTOCOL: z
    .literal('http/json')
    .default('http/json')
    .describe('The only protocol that nodes speak to a collector.'),
  OTEL_EXPORTER_OTLP_HEADERS: pairs.describe(
    'Headers of the requests to the collector, key=value, separated by commas. May hold a secret.',
  ),
  OTEL_SERVICE_NAME: z
    .string()
    .max(128)
    .optional()
    .describe('The name of the service that spans are of; lifegrid-edge, lifegrid-sim or lifegrid-worker by default.'),
  OTEL_TRACES_SAMPLER: z
    .enum(samplers)
    .default('parentbased_always_on')
    .describe(
      'Which traces are sent. Edges decide for each command, and the other nodes follow with one of the parentbased samplers. ' +
        'The same on all nodes.',
    ),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe('The part of the traces that the samplers with traceidratio send, 0 to 1.'),
} as const

const schema = z.object(tracingConfig)
export type TracingConfig = z.output<typeof schema>
