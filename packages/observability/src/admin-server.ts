import { assert } from '@lifegrid/base/assert'
import type { Clock } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { type FastifyInstance, fastify } from 'fastify'
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'
import { type Checks, readiness } from './readiness.ts'

export interface AdminServerOptions {
  readonly host: string
  /** 0 = any free one. */
  readonly port: number
  readonly logger: Logger
  readonly metrics: Metrics
  readonly checks: Checks
  /** What `/readyz` says beside its checks, such as the clock's skew; it never makes the node unready. */
  readonly detail?: () => Readonly<Record<string, unknown>>
  /** Routes of the node's own: drain, inspection. */
  readonly routes?: (app: FastifyInstance) => void
  readonly clock?: Clock
}

export interface AdminServer {
  readonly port: number
  /** http://host:port, as it stands in the node's session. */
  readonly url: string
  close(): Promise<void>
}

/**
 * The port for operators and probes, never for players: `GET /healthz` (the process answers), `GET /readyz` (200 or 503, with
 * what each check said), `GET /metrics` (Prometheus text), and the node's own routes.
 * @throws when the port cannot be listened on.
 */
export async function adminServer(options: AdminServerOptions): Promise<AdminServer> {
  const clock = options.clock ?? systemClock
  const app = fastify({ forceCloseConnections: true })
  // The port is without a password, and a page from anywhere can make its reader's browser send a POST to it.
  app.addHook('onRequest', async (request, reply) => {
    const { origin, host } = request.headers
    if (origin === undefined || origin === `http://${host}` || origin === `https://${host}`) return
    return reply.code(403).send({ error: 'Not from the page of another host.' })
  })
  app.get('/healthz', async () => ({ ok: true }))
  app.get('/readyz', async (_request, reply) => {
    const state = await readiness(clock, options.checks, options.detail?.())
    options.metrics.node.ready.set(state.ready ? 1 : 0)
    return reply.code(state.ready ? 200 : 503).send(state)
  })
  app.get('/metrics', async (_request, reply) => {
    const { registry } = options.metrics
    return reply.type(registry.contentType).send(await registry.metrics())
  })
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const statusCode = error.statusCode ?? 500
    if (statusCode >= 500)
      options.logger.error({ err: error, method: request.method, url: request.url }, 'admin request failed')
    return reply.code(statusCode).send({ error: error.message })
  })
  options.routes?.(app)
  await app.listen({ host: options.host, port: options.port })
  const address = app.server.address()
  assert(typeof address === 'object' && address !== null, 'A listening TCP server has an address and a port.')
  const { port } = address
  return {
    port,
    url: `http://${urlHost(options.host)}:${port}`,
    close: () => app.close(),
  }
}

/** An IPv6 address stands in brackets in a URL. */
function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
