import type { IncomingMessage } from 'node:http'
import proxyAddress from '@fastify/proxy-addr'

/**
 * The client's own IP address. Behind a trusted proxy it is the last entry of X-Forwarded-For, which the proxy itself wrote. The client
 * may have sent the entries before it, so they are not used.
 */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  // Hop 0 is the peer of the socket. A socket that has closed already has no address.
  return proxyAddress(request, (_address, hop) => trustProxy && hop === 0) ?? 'unknown'
}
