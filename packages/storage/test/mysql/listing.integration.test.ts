import { partitionOf } from '@lifegrid/contract/partition'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type OpenMysql, openMysql } from '../open-mysql.ts'
import { commandsOf, partitions, range, snapshotOf } from '../rows.ts'
import { type RawSession, rawSession } from './raw-session.ts'

let open: OpenMysql
let raw: RawSession

beforeEach(async () => {
  open = await openMysql()
  raw = await rawSession(open.database.url)
  await open.store.settings({ partitions, lanes: 2 })
  await open.store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
})
afterEach(async () => {
  await raw.end()
  await open.done()
})

it('[MOVE-1] the connected players of a partition are listed without reading any snapshot', async () => {
  const { store } = open
  const snapshots = [snapshotOf('ada', 1, { schemaVersion: 3 })]
  await store.commit(0, commandsOf('ada', [1], 1, { snapshots }))
  const home = partitionOf('ada', partitions)
  // From now on every read of these tables waits.
  await raw.query('LOCK TABLES snapshot WRITE, snapshot_offline WRITE')
  expect(await store.connected([home])).toEqual([{ playerId: 'ada', partition: home, schemaVersion: 3 }])
})
