import { assert } from '@lifegrid/base/assert'
import { limits } from '@lifegrid/contract/limits'
import { guardHosts, hostGuard } from '@lifegrid/observability/host-guard'
import { fastify } from 'fastify'
import { edgeLimits } from '../limits.ts'
import { publicRoutes } from './public-routes.ts'
import type { PublicServerOptions } from './public-server-options.ts'
import { acceptUpgrades } from './upgrades.ts'

export interface PublicServer {
  readonly port: number
  /** Stops listening. Open WebSockets stay open; the edge closes them. */
  close(): Promise<void>
}

/**
 * HTTP and WebSockets for clients, on one port.
 * @throws Error when the port cannot be listened on.
 */
export async function publicServer(options: PublicServerOptions): Promise<PublicServer> {
  const app = fastify({
    bodyLimit: limits.frameBytesMax,
    requestTimeout: edgeLimits.requestTimeoutMs,
    forceCloseConnections: true,
    http: { headersTimeout: edgeLimits.headersTimeoutMs, connectionsCheckingInterval: edgeLimits.checkPeriodMs },
  })
  const { host, logger, metrics } = options
  const hosts = hostGuard({ names: [...options.allowedHosts, host], port: 'public', logger, metrics })
  guardHosts(app, hosts)
  publicRoutes(app, options)
  acceptUpgrades(app, options, hosts)
  await app.listen({ host, port: options.port })
  const address = app.server.address()
  assert(typeof address === 'object' && address !== null, 'A listening TCP server has an address and a port.')
  return { port: address.port, close: () => app.close() }
}
