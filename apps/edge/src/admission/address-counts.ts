/** Open connections by address, so that one address cannot take all of them. Bounded by the number of connections. */
export interface AddressCounts {
  /** False when the address has its share already. */
  take(address: string): boolean
  release(address: string): void
}

export function addressCounts(max: number): AddressCounts {
  const counts = new Map<string, number>()
  return {
    take(address) {
      const count = counts.get(address) ?? 0
      if (count >= max) return false
      counts.set(address, count + 1)
      return true
    },
    release(address) {
      const count = counts.get(address) ?? 0
      if (count > 1) counts.set(address, count - 1)
      else counts.delete(address)
    },
  }
}

/**
 * What an IP address is counted under: an IPv4 address as it is (also where it comes mapped into IPv6), an IPv6 address by its /64, for
 * a household has a whole one.
 */
export function addressKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1] !== undefined) return mapped[1]
  if (!address.includes(':')) return address
  const [head = '', tail] = address.toLowerCase().split('%', 1)[0]?.split('::', 2) ?? []
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
