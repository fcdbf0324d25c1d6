import { createHmac } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { edgeLimits } from '../limits.ts'

/**
 * Names the authors of one address for operators, without the address: `address:` and a keyed hash of it. The same at all edges.
 * @returns a function of the address's key.
 */
export function addressAuthors(key: string): (address: string) => string {
  const known = new LRUCache<string, string>({ max: edgeLimits.addressesMax })
  return (address) => {
    const author =
      known.get(address) ??
      `address:${createHmac('sha256', `lounge ${key}`).update(address).digest('hex').slice(0, 20)}`
    known.set(address, author)
    return author
  }
}
