/** Open connections by address, so that one address cannot take all of them. Its size is bounded by the number of connections. */
export interface AddressCounts {
  /** Counts a connection. Returns false, and counts nothing, when the address has its maximum. */
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
