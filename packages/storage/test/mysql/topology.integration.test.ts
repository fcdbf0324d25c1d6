import { partitionOf } from '@lifegrid/contract/partition'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { changeTopology, otherConnections } from '../../src/mysql/change-topology.ts'
import { type OpenMysql, openMysql } from '../open-mysql.ts'
import { commandsOf, partitions, range } from '../rows.ts'
import { rawSession } from './raw-session.ts'

const players = range(1, 40).map((n) => `p${n}`)
const changed = { partitions: 24, lanes: 3 }
const oldHome = partitionOf('p1', partitions)
const newHome = partitionOf('p1', changed.partitions)

let open: OpenMysql
beforeEach(async () => {
  open = await openMysql()
  await open.store.settings({ partitions, lanes: 2 })
  await open.store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
  await open.store.acquire([{ partition: 3, epoch: 1, owner: 'sim:b:1' }])
  for (const player of players) {
    const epoch = partitionOf(player, partitions) === 3 ? 2 : 1
    await open.store.commit(0, commandsOf(player, [1], epoch))
  }
})
afterEach(() => open.done())

it('[TOPO-2] every player is in the partition of the new number, and what was recorded of them is unchanged', async () => {
  const { store, database } = open
  const before = await Promise.all(players.map((player) => store.journal(player)))
  const toldAt = await store.newestToldAt()
  expect(toldAt).toBeGreaterThan(0)
  const seen: number[] = []
  const result = await changeTopology(database.url, { ...changed, onProgress: (count) => seen.push(count) })
  const moved = players.filter((player) => partitionOf(player, partitions) !== partitionOf(player, changed.partitions))
  expect(result).toEqual({ players: players.length, moved: moved.length, epoch: 3 })
  expect(moved.length).toBeGreaterThan(0)
  expect(seen).toEqual([players.length])
  expect(await store.settings({ partitions: 1, lanes: 1 })).toEqual(changed)
  const heads = await Promise.all(players.map((player) => store.head(player)))
  expect(heads.map((head) => head?.partition)).toEqual(players.map((player) => partitionOf(player, changed.partitions)))
  expect(await Promise.all(players.map((player) => store.journal(player)))).toEqual(before)
  // No owner, an epoch above all earlier ones, nothing read, and the newest time that a client was told.
  expect(await store.owners()).toEqual(range(0, 23).map((partition) => ({ partition, epoch: 3, owner: null })))
  expect(new Set((await store.cursors(range(0, 23))).values())).toEqual(
    new Set([...range(0, 23)].map(() => ({ streamId: '0', toldAt }))),
  )
})

it('[TOPO-2] [FENCE-2] an owner from before the change can commit nothing, and a new one can', async () => {
  const { store, database } = open
  await changeTopology(database.url, changed)
  const late = commandsOf('p1', [2], oldHome === 3 ? 2 : 1)
  expect(await store.commit(0, late)).toMatchObject({ outcome: 'fenced' })
  expect(await store.acquire([{ partition: newHome, epoch: 1, owner: 'sim:a:1' }])).toEqual([])
  expect(await store.acquire([{ partition: newHome, epoch: 3, owner: 'sim:c:1' }])).toEqual([
    { partition: newHome, epoch: 4 },
  ])
  const fences = [{ partition: newHome, epoch: 4 }]
  const { players: heads, ...next } = commandsOf('p1', [2], 4)
  const placed = heads.map((head) => ({ ...head, partition: newHome }))
  expect(await store.commit(0, { ...next, fences, cursors: [], players: placed })).toEqual({ outcome: 'committed' })
  expect((await store.journal('p1')).map(({ seq }) => seq)).toEqual([1, 2])
  // Fewer partitions again.
  expect(await changeTopology(database.url, { partitions: 2, lanes: 1 })).toMatchObject({ epoch: 5 })
  expect(await store.owners()).toHaveLength(2)
})

it('[TOPO-2] a change that is interrupted changes nothing, and other connections are counted', async () => {
  const { store, database } = open
  const read = async () => [
    await store.owners(),
    await store.cursors(range(0, 23)),
    await store.settings({ partitions: 1, lanes: 1 }),
    await store.head('p1'),
  ]
  const before = await read()
  const onProgress = (): never => {
    throw new Error('interrupted')
  }
  await expect(changeTopology(database.url, { ...changed, onProgress })).rejects.toThrow('interrupted')
  expect(await read()).toEqual(before)
  const others = await otherConnections(database.url)
  const raw = await rawSession(database.url)
  expect(await otherConnections(database.url)).toBe(others + 1)
  await raw.end()
})
