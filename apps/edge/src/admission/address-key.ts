import ipaddr from 'ipaddr.js'

/**
 * The key under which connections of an IP address are counted: an IPv4 address itself, also when it is mapped into IPv6, and the /64
 * prefix of an IPv6 address, because one household usually has a whole /64.
 */
export function addressKey(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv4) return parsed.toString()
  const prefix = new ipaddr.IPv6([...parsed.parts.slice(0, 4), 0, 0, 0, 0])
  return `${prefix.toString()}/64`
}
