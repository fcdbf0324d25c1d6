import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { assert } from '@lifegrid/base/assert'
import type { Clock } from '@lifegrid/base/clock'
import { errors, refusal } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import { type Checks, readiness } from '@lifegrid/observability/readiness'
import { type FastifyInstance, fastify } from 'fastify'
import { WebSocketServer } from 'ws'
import { addressKey } from '../admission/address-counts.ts'
import { addressLimiter } from '../admission/address-limiter.ts'
import type { Guest } from '../admission/authenticate.ts'
import { clientAddress } from '../admission/client-address.ts'
import { originAllowed } from '../admission/origin.ts'
import type { Edge } from '../edge.ts'
import { errorFrame } from '../inbound/error-frame.ts'
import { edgeLimits } from '../limits.ts'
import { welcomePage } from './welcome-page.ts'
import { reportTo, wsSocket } from './ws-socket.ts'

export interface PublicServerOptions {
  readonly host: string
  readonly port: number
  readonly edge: Edge
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: Metrics
  readonly checks: Checks
  readonly newGuest: () => Promise<Guest>
  readonly allowedOrigins: readonly string[]
  readonly trustProxy: boolean
  readonly connectionsMax: number
  readonly guestsPerMinute: number
}

export interface PublicServer {
  readonly port: number
  /** Stops listening. Sockets that are open stay the edge's. */
  close(): Promise<void>
}

/** Where clients connect: the first is today's, the others the ones that existing clients know. */
const socketPaths: ReadonlySet<string> = new Set(['/', '/ws', '/ws/', '/wss', '/wss/'])

/**
 * HTTP and WebSockets for clients, on one port.
 * @throws when the port cannot be listened on.
 */
export async function publicServer(options: PublicServerOptions): Promise<PublicServer> {
  const app = fastify({
    bodyLimit: limits.frameBytesMax,
    requestTimeout: edgeLimits.requestTimeoutMs,
    forceCloseConnections: true,
    http: { headersTimeout: edgeLimits.headersTimeoutMs, connectionsCheckingInterval: edgeLimits.sweepMs },
  })
  routes(app, options)
  upgrades(app, options)
  await app.listen({ host: options.host, port: options.port })
  const address = app.server.address()
  assert(typeof address === 'object' && address !== null, 'A listening TCP server has an address and a port.')
  return { port: address.port, close: () => app.close() }
}

function routes(app: FastifyInstance, options: PublicServerOptions): void {
  const { clock, metrics, logger, trustProxy } = options
  const guests = addressLimiter(clock, options.guestsPerMinute, edgeLimits.addressesMax)
  app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(welcomePage))
  app.get('/healthz', async () => ({ ok: true }))
  // Without the detail: that is for operators, on the admin port.
  app.get('/readyz', async (_request, reply) => {
    const { ready } = await readiness(clock, options.checks)
    return reply.code(ready ? 200 : 503).send({ ready })
  })
  app.post('/api/guest', async (request, reply) => {
    const { origin, host } = request.headers
    if (!originAllowed(origin, host, options.allowedOrigins)) {
      metrics.edge.guests.inc({ outcome: 'forbidden_origin' })
      return reply.code(403).send({ error: 'This origin is not allowed.' })
    }
    // Only an allowed page may read the answer; for one of our own host it changes nothing.
    if (origin !== undefined) reply.header('access-control-allow-origin', origin).header('vary', 'origin')
    const waitMs = guests.take(addressKey(clientAddress(request.raw, trustProxy)))
    if (waitMs > 0) {
      metrics.edge.guests.inc({ outcome: 'rate_limited' })
      reply.header('retry-after', Math.ceil(waitMs / 1000))
      return reply
        .code(429)
        .type('application/json')
        .send(errorFrame(refusal('rate_limited'), undefined, waitMs))
    }
    const guest = await options.newGuest()
    metrics.edge.guests.inc({ outcome: 'made' })
    return reply.header('cache-control', 'no-store').send(guest)
  })
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const statusCode = error.statusCode ?? 500
    if (statusCode < 500) return reply.code(statusCode).send({ error: error.message })
    logger.error({ err: error, method: request.method, url: request.url }, 'request failed')
    return reply.code(statusCode).send({ error: errors.internal.message })
  })
}

function upgrades(app: FastifyInstance, options: PublicServerOptions): void {
  const { edge, clock, logger, metrics } = options
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: limits.frameBytesMax,
  })
  const reject = (socket: Duplex, reason: string, status: string, more = ''): void => {
    metrics.edge.rejectedUpgrades.inc({ reason })
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n${more}\r\n`)
  }
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Until ws takes it over, an error on the socket is a client that has gone; unheard, it would end the process.
    const onError = (error: Error): void => logger.debug({ err: error }, 'a socket failed during its handshake')
    socket.on('error', onError)
    const path = request.url?.split('?', 1)[0] ?? ''
    if (!socketPaths.has(path)) return reject(socket, 'path', '404 Not Found')
    if (!originAllowed(request.headers.origin, request.headers.host, options.allowedOrigins)) {
      logger.info({ origin: request.headers.origin }, 'origin refused')
      return reject(socket, 'origin', '403 Forbidden')
    }
    if (edge.draining || !edge.joined || edge.connections >= options.connectionsMax) {
      const reason = edge.draining ? 'draining' : edge.joined ? 'full' : 'not_joined'
      return reject(socket, reason, '503 Service Unavailable', 'Retry-After: 1\r\n')
    }
    sockets.handleUpgrade(request, socket, head, (ws) => {
      socket.off('error', onError)
      reportTo(ws, edge.accept(wsSocket(ws, socket, clock), clientAddress(request, options.trustProxy)), logger)
    })
  })
}
