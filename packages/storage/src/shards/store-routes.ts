import { type Store, StoreError } from '../ports.ts'
import type { LiveMap } from './live-map.ts'
import { byHome, checkWritable, homeOf, unknownServer } from './servers.ts'
import type { ShardMap } from './shard-map.ts'

/** How calls find the server, or the servers, of the lives that they are about. */
export interface StoreRoutes {
  readonly stores: readonly Store[]
  readonly map: LiveMap
  /** The store of a life, for reads: [SHARD-11]. */
  of(playerId: string): Promise<Store>
  /** The same for a write that is not a commit. @throws StoreError while the life moves: [SHARD-4]. */
  writable(playerId: string): Promise<Store>
  /** Calls `use` for each server with its part of the items, at the same time. */
  split<Item, Result>(
    items: readonly Item[],
    playerOf: (item: Item) => string,
    use: (store: Store, part: Item[]) => Promise<Result>,
  ): Promise<Result[]>
  /** The same for reads, which go on while the first server does not answer: [SHARD-11]. */
  splitReads: StoreRoutes['split']
}

export function storeRoutes(stores: readonly Store[], map: LiveMap): StoreRoutes {
  const at = (server: number): Store => storeAt(stores, server)
  const splitBy =
    (mapNow: () => Promise<ShardMap>): StoreRoutes['split'] =>
    async (items, playerOf, use) => {
      const parts = byHome(await mapNow(), items, playerOf)
      return Promise.all([...parts].map(([server, part]) => use(at(server), part)))
    }
  return {
    stores,
    map,
    of: async (playerId) => at(homeOf(await map.fenced(), playerId)),
    async writable(playerId) {
      const known = await map.current()
      checkWritable(known, playerId)
      return at(homeOf(known, playerId))
    },
    split: splitBy(map.current),
    splitReads: splitBy(map.fenced),
  }
}

export function storeAt(stores: readonly Store[], server: number): Store {
  const store = stores[server]
  if (store === undefined) throw new StoreError(unknownServer(server, stores.length), false)
  return store
}
