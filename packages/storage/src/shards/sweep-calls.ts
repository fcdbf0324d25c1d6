import { partitionOf } from '@lifegrid/contract/partition'
import { type Store, StoreError } from '../ports.ts'
import type { WorkClaim } from '../work-claim.ts'
import type { OnServerError } from './partition-calls.ts'
import { homeOf } from './servers.ts'
import { isPaused, type ShardMap } from './shard-map.ts'
import { type StoreRoutes, storeAt } from './store-routes.ts'

/** The methods of {@link Store} that look for work, or list players: they go to each server in turn: [SHARD-5]. */
export function sweepCalls(routes: StoreRoutes, onError: OnServerError) {
  const { stores } = routes
  const claimed = claims(routes, onError)
  let turn = 0
  return {
    ...claimed.calls,
    fromEach: claimed.fromEach,
    async connectedCount() {
      return (await Promise.all(stores.map((store) => store.connectedCount()))).reduce((sum, count) => sum + count, 0)
    },
    async playersAfter(after, limit) {
      const known = await routes.map.current()
      const pages = await Promise.all(stores.map((_, server) => ownPage(routes, known, { server, after, limit })))
      return pages.flat().sort().slice(0, limit)
    },
    async unplayedCandidates(before, limit) {
      const known = await routes.map.current()
      const pages = await Promise.all(
        inTurn(stores, turn++).map(async ({ server, store }) => {
          const page = await store.unplayedCandidates(before, limit)
          return page.filter(({ playerId }) => isAt(known, playerId, server))
        }),
      )
      const found = pages.flat().slice(0, limit)
      return found.sort((a, b) => (a.playerId < b.playerId ? -1 : 1))
    },
    async outboxPending(limit) {
      const jobs = (await Promise.all(stores.map((store) => store.outboxPending(limit)))).flat()
      return jobs.sort((a, b) => a.runAt - b.runAt || (a.id < b.id ? -1 : 1)).slice(0, limit)
    },
    async outboxDone(ids) {
      // The id does not say which server has the job. Each is tried, so that one that does not answer keeps only its own.
      const done = await Promise.allSettled(stores.map((store) => store.outboxDone(ids)))
      for (const one of done) if (one.status === 'rejected') throw one.reason
    },
  } satisfies Partial<Store> & { fromEach: unknown }
}

interface Part<Items> {
  readonly items: Items
  /** Whether the life is on the server of this part and may be written to. */
  lives(playerId: string): boolean
}

function claims({ stores, map }: StoreRoutes, onError: OnServerError) {
  let turn = 0

  /**
   * Asks one server after the other for its share of `limit`, and those that had more for what is left. Each time another server is the first, so
   * that none is left behind.
   */
  async function fromEach<Items extends readonly unknown[]>(
    limit: number,
    use: (store: Store, share: number) => Promise<Items>,
  ): Promise<Part<Items>[]> {
    const known = await map.current()
    const parts: Part<Items>[] = []
    const errors: unknown[] = []
    let left = limit
    /** @returns whether the server had as much as was asked for. */
    const ask = async ({ server, store }: Turn, share: number): Promise<boolean> => {
      try {
        const items = await use(store, share)
        left -= items.length
        parts.push({ items, lives: (playerId) => isAt(known, playerId, server) })
        return items.length === share
      } catch (error) {
        if (!(error instanceof StoreError)) throw error
        errors.push(error)
        onError(error, server)
        return false
      }
    }
    const more: Turn[] = []
    const turns = inTurn(stores, turn++)
    for (const [n, next] of turns.entries()) {
      if (left > 0 && (await ask(next, Math.ceil(left / (turns.length - n))))) more.push(next)
    }
    for (const next of more) if (left > 0) await ask(next, left)
    if (parts.length === 0 && errors.length > 0) throw errors[0]
    return parts
  }

  const players = async (
    { limit, ...times }: WorkClaim,
    use: (store: Store, claim: WorkClaim) => Promise<string[]>,
  ): Promise<string[]> => {
    const parts = await fromEach(limit, (store, share) => use(store, { ...times, limit: share }))
    // A life that moves stays claimed until the claim ends. Then it is on its new server.
    return parts.flatMap(({ items, lives }) => items.filter(lives)).sort()
  }

  const calls = {
    claimOffline: (claim) => players(claim, (store, part) => store.claimOffline(part)),
    claimJournals: (claim) => players(claim, (store, part) => store.claimJournals(part)),
    async claimOutbox({ limit, ...times }) {
      const parts = await fromEach(limit, (store, share) => store.claimOutbox({ ...times, limit: share }))
      return parts.flatMap(({ items }) => items).sort((a, b) => a.runAt - b.runAt)
    },
  } satisfies Partial<Store>
  return { fromEach, calls }
}

interface Turn {
  readonly server: number
  readonly store: Store
}

/** All servers, another one first for each `turn`. */
function inTurn(stores: readonly Store[], turn: number): Turn[] {
  return stores.map((_, n) => {
    const server = (turn + n) % stores.length
    return { server, store: storeAt(stores, server) }
  })
}

/** Whether the life is on this server, and may be written to. */
function isAt(map: ShardMap, playerId: string, server: number): boolean {
  if (homeOf(map, playerId) !== server) return false
  return map.partitions === 0 || !isPaused(map, partitionOf(playerId, map.partitions))
}

/** The next players of one server. Rows that a move has left behind are passed over. */
async function ownPage(
  { stores }: StoreRoutes,
  map: ShardMap,
  { server, after, limit }: { readonly server: number; readonly after: string; readonly limit: number },
): Promise<string[]> {
  const found: string[] = []
  for (let last = after; found.length < limit; ) {
    const page = await storeAt(stores, server).playersAfter(last, limit)
    found.push(...page.filter((id) => homeOf(map, id) === server))
    if (page.length < limit) break
    last = page.at(-1) ?? last
  }
  return found
}
