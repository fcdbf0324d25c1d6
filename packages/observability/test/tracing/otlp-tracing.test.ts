import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { mix32 } from '@lifegrid/base/hash'
import { systemClock } from '@lifegrid/base/system-clock'
import { Registry } from 'prom-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { commonConfig, errorReportConfig, readConfig } from '../../src/config.ts'
import { logger } from '../../src/logger.ts'
import { createMetrics, type Metrics } from '../../src/metrics.ts'
import { traceRing } from '../../src/trace-ring.ts'
import { openTracing } from '../../src/tracing/open-tracing.ts'
import { otlpLimits } from '../../src/tracing/otlp-tracing.ts'
import type { Tracing } from '../../src/tracing/tracing.ts'
import { tracingConfig } from '../../src/tracing/tracing-config.ts'

/** What a collector gets: https://opentelemetry.io/docs/specs/otlp/ in JSON. */
const otlp = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({
        attributes: z.array(z.object({ key: z.string(), value: z.object({ stringValue: z.string() }) })),
      }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              name: z.string(),
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              startTimeUnixNano: z.string(),
              endTimeUnixNano: z.string(),
              attributes: z.array(z.object({ key: z.string(), value: z.object({ stringValue: z.string() }) })),
              status: z.object({ code: z.number(), message: z.string().optional() }),
            }),
          ),
        }),
      ),
    }),
  ),
})

let server: Server
let requests: { readonly path: string; readonly key: unknown; readonly body: string }[]
let status: number
let metrics: Metrics

beforeEach(async () => {
  requests = []
  status = 200
  metrics = createMetrics(new Registry())
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece: Buffer) => {
      body += piece.toString()
    })
    request.on('end', () => {
      requests.push({ path: request.url ?? '', key: request.headers['api-key'], body })
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const schema = z.object({ ...commonConfig, ...errorReportConfig, ...tracingConfig })

function open(env: Readonly<Record<string, string>> = {}, port = (server.address() as AddressInfo).port) {
  const config = readConfig(schema, {
    REDIS_URL: 'redis://127.0.0.1:1',
    NODE_NAME: 'edge-1',
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}/`,
    ...env,
  })
  return openTracing(config, {
    role: 'edge',
    clock: systemClock,
    metrics,
    logger: logger({ name: 'edge', level: 'silent' }),
  })
}

async function opened(...options: Parameters<typeof open>): Promise<Tracing> {
  const tracing = await open(...options)
  if (tracing === undefined) throw new Error('it is off')
  return tracing
}

const spansSent = () =>
  requests.flatMap(({ body }) =>
    otlp.parse(JSON.parse(body)).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
  )

async function counts(): Promise<Record<string, number>> {
  const { values } = await metrics.node.spans.get()
  return Object.fromEntries(values.map(({ labels, value }) => [labels.outcome, value]))
}

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const traceparent = `00-${traceId}-00f067aa0ba902b7-01`

function playOne(tracing: Tracing, id = 'c-1', context = traceparent): void {
  let now = 1_700_000_000_000
  const ring = traceRing({ max: 10, now: () => now, spans: tracing.spans })
  const command = { id, player: 'player-7f3a9c2e55aa', traceparent: context }
  ring.add('received by the edge', command, { begins: { type: 'speed', parent: undefined } })
  now += 2.5
  ring.add('in the stream', command)
  now += 10
  ring.add('answered by the edge', command, { last: true })
}

test('[OPS-22] a collector gets the spans of a command, with the ids of its trace context and no id of a player', async () => {
  const tracing = await opened({ OTEL_EXPORTER_OTLP_HEADERS: 'api-key=a%20key,tenant=7' })
  playOne(tracing)
  await tracing.close()
  expect(requests.map(({ path, key }) => [path, key])).toEqual([['/v1/traces', 'a key']])
  const spans = spansSent()
  expect(spans.map(({ name }) => name)).toEqual(['in the stream', 'answered by the edge', 'command speed'])
  const own = spans[2]
  expect(own).toMatchObject({
    traceId,
    spanId: '00f067aa0ba902b7',
    startTimeUnixNano: '1700000000000000000',
    endTimeUnixNano: '1700000000012500000',
  })
  expect(own?.parentSpanId).toBeUndefined()
  for (const child of spans.slice(0, 2)) expect(child).toMatchObject({ traceId, parentSpanId: own?.spanId })
  expect(own?.attributes.find(({ key }) => key === 'lifegrid.command.id')?.value.stringValue).toBe('c-1')
  expect(requests[0]?.body).not.toContain('player-7f3a9c2e55aa')
  const [resource] = otlp.parse(JSON.parse(requests[0]?.body ?? '')).resourceSpans
  const attributes = Object.fromEntries(
    resource?.resource.attributes.map(({ key, value }) => [key, value.stringValue]) ?? [],
  )
  expect(attributes).toMatchObject({ 'service.name': 'lifegrid-edge', 'service.instance.id': 'edge-1' })
  expect(await counts()).toEqual({ exported: 3 })
})

test('[OPS-22] the sampler decides at the edge, and the other nodes follow the flag of the trace context', async () => {
  const all = await opened()
  expect(all.samples(traceId, undefined)).toBe(true)
  // The client's own decision counts.
  expect(all.samples(traceId, `00-${traceId}-00f067aa0ba902b7-00`)).toBe(false)
  playOne(all, 'c-not', traceparent.replace(/01$/, '00'))
  playOne(all)
  await all.close()
  expect(spansSent().map(({ attributes }) => attributes[0]?.value.stringValue)).toEqual(['c-1', 'c-1', 'c-1'])
  const some = await opened({ OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.25' })
  const ids = Array.from({ length: 400 }, (_, n) =>
    mix32(n + 1)
      .toString(16)
      .padStart(32, '0'),
  )
  const sampled = ids.filter((id) => some.samples(id, undefined))
  expect(sampled.length).toBeGreaterThan(50)
  expect(sampled.length).toBeLessThan(150)
  await some.close()
})

test('[OPS-22] a collector that refuses or is away costs spans, which are counted, and nothing else', async () => {
  status = 400
  const refused = await opened()
  playOne(refused)
  await refused.close()
  expect(await counts()).toEqual({ failed: 3 })
  const away = await opened({}, 1)
  for (let n = 0; n < otlpLimits.pendingMax; n++) playOne(away, `c-${n}`)
  expect((await counts()).dropped).toBe(2 * otlpLimits.pendingMax)
  await away.close()
})

test('[OPS-22] nothing is sent and no package of OpenTelemetry is loaded without an endpoint', async () => {
  expect(await open({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toBeUndefined()
  expect(requests).toEqual([])
  // One file imports the packages, and nothing but a dynamic import loads that file.
  const folder = join(import.meta.dirname, '../../src')
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'))
  const texts = await Promise.all(
    files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  )
  const importing = (what: RegExp) => texts.filter(([, text]) => what.test(text)).map(([name]) => name)
  expect(importing(/from '@opentelemetry\//)).toEqual(['tracing/otlp-tracing.ts'])
  expect(importing(/otlp-tracing/)).toEqual(['tracing/open-tracing.ts'])
  expect(importing(/from '[^']*otlp-tracing/)).toEqual([])
})

test('[OPS-22] a configuration that cannot be right is refused', () => {
  const read = (env: Readonly<Record<string, string>>) => () => readConfig(z.object(tracingConfig), env)
  expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' })).toThrow('OTEL_EXPORTER_OTLP_ENDPOINT')
  expect(read({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })).toThrow('OTEL_EXPORTER_OTLP_PROTOCOL')
  expect(read({ OTEL_TRACES_SAMPLER: 'jaeger_remote' })).toThrow('OTEL_TRACES_SAMPLER')
  expect(read({ OTEL_TRACES_SAMPLER_ARG: '7' })).toThrow('OTEL_TRACES_SAMPLER_ARG')
  for (const bad of ['api-key', 'api key=1', 'key=%zz']) {
    expect(read({ OTEL_EXPORTER_OTLP_HEADERS: bad }), bad).toThrow('must be pairs such as')
  }
})
