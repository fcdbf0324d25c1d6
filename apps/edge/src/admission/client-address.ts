import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import proxyAddress from '@fastify/proxy-addr'

/** Whether the peer of a socket is a proxy whose X-Forwarded-For is believed. */
export type TrustProxy = (peer: string) => boolean

/**
 * The client's own IP address. Behind a trusted proxy it is the last entry of X-Forwarded-For, which the proxy itself wrote. The client
 * may have sent the entries before it, so they are not used. Of any other peer the header is not read: the client wrote it.
 */
export function clientAddress(request: IncomingMessage, trustProxy: TrustProxy): string {
  // Hop 0 is the peer of the socket. A socket that has closed already has no address.
  return proxyAddress(request, (address, hop) => hop === 0 && trustProxy(address)) ?? 'unknown'
}

/** @param networks for which {@link isNetwork} holds. An IPv4 network also has the IPv6 form of its addresses (::ffff:192.0.2.1). */
export function trustedProxies(networks: readonly string[]): TrustProxy {
  const isTrusted = proxyAddress.compile([...networks])
  return (peer) => isTrusted(peer, 0)
}

/** Whether the text is an IP address, or a network such as 10.0.0.0/8. A network of all addresses (/0) would trust every client, so it is none. */
export function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  const bits = version === 4 ? 32 : 128
  return prefix === undefined || (/^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= bits)
}
