import type { IncomingMessage } from 'node:http'
import { isIPv4, isIPv6 } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'

/** Decides by the Host header whether a request is for this node. */
export interface HostGuard {
  /** Logs and counts a request that it refuses. */
  admits(request: IncomingMessage): boolean
}

/**
 * [HOST-1] A page whose name resolves to this node's address has the same origin as the node for its browser. Only the name in the Host
 * header shows that the page is foreign. So `localhost`, literal addresses and the names of the operator are accepted, and no other name.
 * @param names the names that are accepted, without ports.
 */
export function hostGuard(options: {
  readonly names: readonly string[]
  readonly port: 'public' | 'admin'
  readonly logger: Logger
  readonly metrics: Metrics
}): HostGuard {
  const { port, logger, metrics } = options
  const names = new Set(['localhost', ...options.names.map(normalised)])
  return {
    admits({ headersDistinct }) {
      const hosts = headersDistinct.host
      // Only HTTP/1.0 has requests without the header. Browsers do not send them, but health checks do.
      if (hosts === undefined || (hosts.length === 1 && isAccepted(hosts[0] as string, names))) return true
      metrics.node.refusedHosts.inc({ port })
      logger.warn({ host: hosts.join(', '), port }, 'a request was refused because its host is not in ALLOWED_HOSTS')
      return false
    },
  }
}

/** Answers requests that the guard refuses with 421 on every route. */
export function guardHosts(app: FastifyInstance, guard: HostGuard): void {
  app.addHook('onRequest', async (request, reply) => {
    if (guard.admits(request.raw)) return
    return reply
      .code(421)
      .send({ error: 'This node does not serve that host. Its operator can add it to ALLOWED_HOSTS.' })
  })
}

/** @param host the content of a Host header. The port does not matter, because a page that is foreign is foreign on every port. */
function isAccepted(host: string, names: ReadonlySet<string>): boolean {
  const [, address, name] = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::\d*)?$/.exec(host) ?? []
  if (address !== undefined) return isIPv6(address)
  // Nobody but the owner of an address can have a page with the address as its host.
  return name !== undefined && (isIPv4(name) || names.has(normalised(name)))
}

/** Names are the same in capitals, and with a dot at the end. */
function normalised(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
