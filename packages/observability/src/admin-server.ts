import { networkInterfaces } from 'node:os'
import { assert } from '@lifegrid/base/assert'
import type { Clock } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { type FastifyInstance, fastify } from 'fastify'
import { guardCommands } from './admin-token.ts'
import { guardHosts, hostGuard } from './host-guard.ts'
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'
import { type Checks, readiness } from './readiness.ts'

export interface AdminServerOptions {
  readonly host: string
  /** 0 = any free port. */
  readonly port: number
  /** Names in the Host header, in addition to `host`; see `hostGuard`. */
  readonly allowedHosts: readonly string[]
  /** What commands must be authorised with; see `guardCommands`. */
  readonly token: string | undefined
  /** Prefixes of the node's pages for operators, which need the token also to be read. */
  readonly pages?: readonly string[]
  readonly logger: Logger
  readonly metrics: Metrics
  readonly checks: Checks
  /** Shown by `/readyz` in addition to the checks, such as the clock's skew. It never makes the node unready. */
  readonly detail?: () => Readonly<Record<string, unknown>>
  /** Called before the metrics are read, to set those that are not counted where they happen. */
  readonly beforeMetrics?: () => void
  /** Adds the node's own routes: drain, inspection. */
  readonly routes?: (app: FastifyInstance) => void
  readonly clock?: Clock
}

export interface AdminServer {
  readonly port: number
  /** http://host:port, which the node publishes in its session. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Opens the port for operators and probes, which players must not reach: `GET /healthz` (the process answers), `GET /readyz` (200 or 503,
 * with the result of each check), `GET /metrics` (Prometheus text), and the node's own routes. Whoever reaches the port can read these;
 * commands and the node's pages need the admin token: [ADMIN-1].
 * @throws when it cannot listen on the port.
 */
export async function adminServer(options: AdminServerOptions): Promise<AdminServer> {
  const clock = options.clock ?? systemClock
  const { logger, metrics } = options
  const app = fastify({ forceCloseConnections: true })
  guardHosts(app, hostGuard({ names: [...options.allowedHosts, options.host], port: 'admin', logger, metrics }))
  // Any web page can make its reader's browser send requests to this port.
  app.addHook('onRequest', async (request, reply) => {
    const { origin, host } = request.headers
    if (origin === undefined || origin === `http://${host}` || origin === `https://${host}`) return
    return reply.code(403).send({ error: 'Requests from pages of another host are refused.' })
  })
  guardCommands(app, { token: options.token, pages: options.pages ?? [], logger, metrics })
  app.get('/healthz', async () => ({ ok: true }))
  app.get('/readyz', async (_request, reply) => {
    const state = await readiness(clock, options.checks, options.detail?.())
    metrics.node.ready.set(state.ready ? 1 : 0)
    return reply.code(state.ready ? 200 : 503).send(state)
  })
  app.get('/metrics', async (_request, reply) => {
    options.beforeMetrics?.()
    const { registry } = metrics
    return reply.type(registry.contentType).send(await registry.metrics())
  })
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const statusCode = error.statusCode ?? 500
    if (statusCode >= 500)
      logger.error({ err: error, method: request.method, url: request.url }, 'admin request failed')
    return reply.code(statusCode).send({ error: error.message })
  })
  options.routes?.(app)
  await app.listen({ host: options.host, port: options.port })
  const address = app.server.address()
  assert(typeof address === 'object' && address !== null, 'A listening TCP server has an address and a port.')
  const { port } = address
  return {
    port,
    url: `http://${urlHost(reachable(options.host))}:${port}`,
    close: () => app.close(),
  }
}

/** For a node that listens on all addresses, the first one of this machine that others can reach. */
function reachable(host: string): string {
  if (host !== '0.0.0.0' && host !== '::') return host
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return addresses.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? host
}

/** Puts an IPv6 address in brackets. */
function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
