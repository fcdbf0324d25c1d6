import type { IncomingMessage } from 'node:http'

/**
 * The client's own IP address. Behind a trusted proxy it is the last entry of X-Forwarded-For, the one that the proxy itself wrote: what
 * stands before it came from the client.
 */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const socketAddress = request.socket.remoteAddress ?? 'unknown'
  if (!trustProxy) return socketAddress
  const header = request.headers['x-forwarded-for']
  const last = (Array.isArray(header) ? header.join(',') : header)?.split(',').at(-1)?.trim()
  return last === undefined || last === '' ? socketAddress : last
}
