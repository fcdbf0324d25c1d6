import { partitionOf } from '@lifegrid/contract/partition'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { expect, it } from 'vitest'
import { limits } from '../../src/limits.ts'
import { memoryStore } from '../../src/memory/store.ts'
import { type ClusterSettings, type Store, StoreError } from '../../src/ports.ts'
import { liveMap } from '../../src/shards/live-map.ts'
import { partitionCalls } from '../../src/shards/partition-calls.ts'
import { rangesAfter, type ShardMap, type ShardMove, wholeMap } from '../../src/shards/shard-map.ts'
import { storeRoutes } from '../../src/shards/store-routes.ts'
import { sweepCalls } from '../../src/shards/sweep-calls.ts'
import { partitions, range } from '../rows.ts'

const topology = { partitions, lanes: 2 }

const job = (n: number) => ({ id: `job-${n}`, queue: 'q', payload: '{}', runAt: n })

/** A server on which this many things are to be claimed. */
function server(name: string, due: number, fails: () => boolean = () => false): Store {
  const left = range(1, due)
  const take = (limit: number): number[] => {
    if (fails()) throw new StoreError(`${name} does not answer`, false)
    return left.splice(0, limit)
  }
  return {
    ...memoryStore(),
    claimOutbox: async ({ limit }) => take(limit).map(job),
    claimOffline: async ({ limit }) => take(limit).map((n) => `${name}-${n}`),
  }
}

const split = (move: ShardMove | null = null): ShardMap => {
  const whole = { ...wholeMap, partitions }
  return { ...whole, ranges: rangesAfter(whole, { first: 8, last: 15, to: 1 }), move }
}

/** @param isAway whether the map cannot be read. @param copy of the topology, on each server but the first one. */
function sweeps(
  stores: readonly Store[],
  map: ShardMap = split(),
  isAway: () => boolean = () => false,
  copy: () => ClusterSettings | undefined = () => topology,
) {
  const errors: number[] = []
  const read = async (): Promise<ShardMap> => {
    if (isAway()) throw new StoreError('the first server does not answer', false)
    return map
  }
  const live = liveMap(read, manualClock(), () => void errors.push(0))
  const routes = storeRoutes(stores, live)
  const onError = (_: unknown, n: number): void => void errors.push(n)
  return {
    ...sweepCalls(routes, onError),
    partitions: partitionCalls(routes, 2, async () => copy(), onError),
    routes,
    errors,
  }
}

const claim = (limit: number) => ({ now: 1, until: 2, limit })

it('[SHARD-5] a claim is shared among the servers, and what one has not is taken from the other', async () => {
  const { claimOutbox } = sweeps([server('a', 10), server('b', 3)])
  expect(await claimOutbox(claim(4))).toEqual([job(1), job(1), job(2), job(2)])
  expect(await claimOutbox(claim(4))).toHaveLength(4)
  expect(await claimOutbox(claim(1))).toHaveLength(1)
  expect(await claimOutbox(claim(100))).toHaveLength(4)
})

it('[SHARD-5] a server that does not answer is passed over, and with none the claim fails', async () => {
  let all = false
  const { claimOutbox, errors } = sweeps([server('a', 10, () => all), server('b', 10, () => true)])
  expect(await claimOutbox(claim(4))).toHaveLength(4)
  expect(errors).toEqual([1])
  all = true
  await expect(claimOutbox(claim(4))).rejects.toThrow('does not answer')
})

it('[SHARD-4] a life that was claimed on a server where it is not, or while it moves, is handed to nobody', async () => {
  const isHere = (id: string): boolean => partitionOf(id, partitions) < 8
  const ids = (name: string): string[] => range(1, 20).map((n) => `${name}-${n}`)
  const { claimOffline } = sweeps([server('a', 20), server('b', 20)])
  const expected = [...ids('a').filter(isHere), ...ids('b').filter((id) => !isHere(id))].sort()
  expect(await claimOffline(claim(100))).toEqual(expected)
  const moving = { first: 0, last: 7, from: 0, to: 1, step: 'announced' } as const
  const { claimOffline: during } = sweeps([server('a', 20), server('b', 20)], split(moving))
  expect(await during(claim(100))).toEqual(
    ids('b')
      .filter((id) => !isHere(id))
      .sort(),
  )
})

it('[SHARD-5] the owners of a server that does not answer are those that were read last', async () => {
  let fails = false
  const [first, second] = [memoryStore(), memoryStore()]
  for (const store of [first, second]) await store.settings({ partitions, lanes: 2 })
  const failing: Store = {
    ...second,
    owners: async () => {
      if (fails) throw new StoreError('it does not answer', false)
      return second.owners()
    },
    acquire: async (claims) => {
      if (fails) throw new StoreError('it does not answer', false)
      return second.acquire(claims)
    },
  }
  const { partitions: calls, errors } = sweeps([first, failing])
  const claims = [3, 12].map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' }))
  expect(await calls.owners()).toHaveLength(partitions)
  expect(await calls.acquire(claims)).toHaveLength(2)
  await calls.owners()
  fails = true
  expect((await calls.owners())[12]).toEqual({ partition: 12, epoch: 1, owner: 'sim:a:1' })
  const again = claims.map((one) => ({ ...one, epoch: 1, owner: 'sim:b:1' }))
  expect(await calls.acquire(again)).toEqual([{ partition: 3, epoch: 2 }])
  expect(errors).toEqual([1, 1])
})

/** Both servers with partitions, and a first one that can go away. */
async function directoryAway(copy: () => ClusterSettings | undefined) {
  let away = false
  const stores = [memoryStore(), memoryStore()] as const
  for (const store of stores) await store.settings(topology)
  const answers = <Result>(use: () => Promise<Result>): Promise<Result> =>
    away ? Promise.reject(new StoreError('it does not answer', false)) : use()
  const first: Store = {
    ...stores[0],
    settings: (proposed) => answers(() => stores[0].settings(proposed)),
    owners: () => answers(() => stores[0].owners()),
    acquire: (claims) => answers(() => stores[0].acquire(claims)),
  }
  const { partitions: calls, routes } = sweeps([first, stores[1]], split(), () => away, copy)
  await calls.settings(topology)
  await calls.owners()
  return {
    calls,
    routes,
    goAway: (now: boolean): void => {
      away = now
    },
  }
}

it('[SHARD-11] while the first server is away, lives on the others are found, and their partitions can be claimed', async () => {
  const { calls, routes, goAway } = await directoryAway(() => topology)
  goAway(true)
  expect(await calls.owners()).toHaveLength(partitions)
  expect(await calls.settings(topology)).toEqual(topology)
  const claims = [3, 12].map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' }))
  expect(await calls.acquire(claims)).toEqual([{ partition: 12, epoch: 1 }])
  expect([...(await calls.cursors([12])).keys()]).toEqual([12])
  await expect(
    routes.splitReads(
      ['ada'],
      (id) => id,
      async () => 'read',
    ),
  ).resolves.toEqual(['read'])
  goAway(false)
  await calls.owners()
  expect((await calls.owners())[12]).toEqual({ partition: 12, epoch: 1, owner: 'sim:a:1' })
})

it('[SHARD-11] while the first server is away, nothing is written that its fence does not protect', async () => {
  const { routes, goAway } = await directoryAway(() => topology)
  const clock = manualClock()
  const map = liveMap(
    () => (away ? Promise.reject(new StoreError('it does not answer', false)) : Promise.resolve(split())),
    clock,
  )
  let away = false
  const { writable, split: writes, splitReads } = storeRoutes(routes.stores, map)
  await writable('ada')
  away = true
  goAway(true)
  await clock.run(limits.shardMapMs + 1)
  await expect(writable('ada')).rejects.toThrow('does not answer')
  await expect(
    writes(
      ['ada'],
      (id) => id,
      async () => 'written',
    ),
  ).rejects.toThrow('does not answer')
  await expect(
    splitReads(
      ['ada'],
      (id) => id,
      async () => 'read',
    ),
  ).resolves.toEqual(['read'])
})

it.each([undefined, { partitions: 2 * partitions, lanes: 2 }])(
  '[SHARD-11] [TOPO-2] while the first server is away, nothing is claimed on a server whose topology is %j',
  async (copy) => {
    const { calls, goAway } = await directoryAway(() => copy)
    goAway(true)
    await calls.owners()
    await calls.settings(topology)
    await expect(calls.acquire([{ partition: 12, epoch: 0, owner: 'sim:a:1' }])).rejects.toThrow('topology')
  },
)
