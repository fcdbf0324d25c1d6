import { createHmac } from 'node:crypto'
import { authorOfPlayer } from '@lifegrid/contract/wire/lounge'
import { LRUCache } from 'lru-cache'
import type { Connection } from '../connections/connection.ts'
import { edgeLimits } from '../limits.ts'

/** Names who speaks on a connection, for operators. The same at all edges. */
export type AuthorOf = (connection: Connection) => string

/** A player by its id. Others by `address:` and a keyed hash of their address, which hides the address. */
export function authors(key: string): AuthorOf {
  const known = new LRUCache<string, string>({ max: edgeLimits.addressesMax })
  return ({ player, address }) => {
    if (player !== undefined) return authorOfPlayer(player)
    const before = known.get(address)
    if (before !== undefined) return before
    const author = `address:${createHmac('sha256', `lounge ${key}`).update(address).digest('hex').slice(0, 20)}`
    known.set(address, author)
    return author
  }
}
