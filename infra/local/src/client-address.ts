import { BlockList, isIP, isIPv6 } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** Whether only this machine can connect to the IP address. */
export function isLoopback(address: string): boolean {
  return loopback.check(address.replace(/%.*$/, ''), isIPv6(address) ? 'ipv6' : 'ipv4')
}

/**
 * Parses the address on which clients are served: an IP address, with or without the brackets of a URL, or `localhost`. Undefined when the
 * text is neither.
 */
export function parseClientAddress(text: string): string | undefined {
  if (text === 'localhost') return '127.0.0.1'
  const bare = /^\[(.*)\]$/.exec(text)?.[1] ?? text
  return isIP(bare) === 0 ? undefined : bare
}

/** The URLs for clients. A wildcard address is shown as the loopback address of its family. */
export function clientUrls(
  host: string,
  port: number,
  loungePort: number,
): { readonly ws: string; readonly http: string; readonly lounge: string } {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  const shown = bracketed(reachable)
  return { ws: `ws://${shown}:${port}/`, http: `http://${shown}:${port}/`, lounge: `ws://${shown}:${loungePort}/` }
}

/** The `bind` line of haproxy's configuration. `::` also serves IPv4. */
export function haproxyBind(host: string, port: number): string {
  return `bind ${bracketed(host)}:${port}${host === '::' ? ' v4v6' : ''}`
}

/** Puts an IPv6 address in brackets. Without them, its last part would be read as a port. */
function bracketed(address: string): string {
  return isIPv6(address) ? `[${address}]` : address
}
