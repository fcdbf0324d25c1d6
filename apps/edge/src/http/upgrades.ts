import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { limits } from '@lifegrid/contract/limits'
import type { HostGuard } from '@lifegrid/observability/host-guard'
import type { FastifyInstance } from 'fastify'
import { WebSocketServer } from 'ws'
import { clientAddress } from '../admission/client-address.ts'
import { socketOriginAllowed } from '../admission/origin.ts'
import { edgeLimits } from '../limits.ts'
import { ExplainedWebSocket } from './explained-web-socket.ts'
import { frameMeter } from './frame-meter.ts'
import type { PublicServerOptions } from './public-server-options.ts'
import { meterStream, reportTo, wsSocket } from './ws-socket.ts'

/** Sockets are accepted on every path but these: clients and the proxies in front of them use `/`, `/ws`, `/wss` and others. */
const routePaths = /^\/api(?:\/|$)/

/** ws cuts a peer that does not answer the closing handshake. Its types do not know this option yet. */
const closing = { closeTimeout: edgeLimits.closeGraceMs }

/** Handles the WebSocket handshakes, and gives each new socket to the edge. */
export function acceptUpgrades(app: FastifyInstance, options: PublicServerOptions, hosts: HostGuard): void {
  const { edge, clock, logger, metrics } = options
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: limits.frameBytesMax,
    maxFragments: limits.fragmentsMax,
    maxBufferedChunks: edgeLimits.chunksPerFrameMax,
    // [CONN-11] One message of each connection in a turn of the event loop. A burst of one client does not hold up the others, or the
    // renewal of the session.
    allowSynchronousEvents: false,
    ...closing,
    WebSocket: ExplainedWebSocket,
  })
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Until ws takes the socket, nobody else listens to its errors, and an unheard error would end the process.
    const onError = (error: Error): void => logger.debug({ err: error }, 'a socket failed during its handshake')
    socket.on('error', onError)
    const rejected = rejectionOf(request, options, hosts)
    if (rejected !== undefined) {
      metrics.edge.rejectedUpgrades.inc({ reason: rejected.reason })
      const headers = ['Connection: close', 'Content-Length: 0', ...(rejected.headers ?? [])]
      const response = `HTTP/1.1 ${rejected.status}\r\n${headers.join('\r\n')}\r\n\r\n`
      // [CONN-6] A peer that does not close its own side would keep the descriptor.
      socket.end(response, () => socket.destroy())
      return
    }
    sockets.handleUpgrade(request, socket, head, (ws) => {
      socket.off('error', onError)
      const meter = frameMeter()
      const { traceparent } = request.headers
      const events = edge.accept(
        wsSocket(ws, socket, meter),
        clientAddress(request, options.trustProxy),
        typeof traceparent === 'string' ? traceparent : undefined,
      )
      meterStream(socket, meter, clock, events)
      reportTo(ws, socket, events, logger)
    })
  })
}

interface Rejection {
  /** The label of the metric. */
  readonly reason: string
  readonly status: string
  readonly headers?: readonly string[]
}

function rejectionOf(request: IncomingMessage, options: PublicServerOptions, hosts: HostGuard): Rejection | undefined {
  const { edge, logger } = options
  if (!hosts.admits(request)) return { reason: 'host', status: '421 Misdirected Request' }
  const path = request.url?.split('?', 1)[0] ?? ''
  if (routePaths.test(path)) return { reason: 'path', status: '404 Not Found' }
  const { origin, host } = request.headers
  if (!socketOriginAllowed(origin, host, options.allowedOrigins)) {
    logger.info({ origin }, 'origin refused')
    return { reason: 'origin', status: '403 Forbidden' }
  }
  if (edge.draining || !edge.joined || edge.connections >= options.connectionsMax) {
    const reason = edge.draining ? 'draining' : edge.joined ? 'full' : 'not_joined'
    return { reason, status: '503 Service Unavailable', headers: ['Retry-After: 1'] }
  }
  return undefined
}
