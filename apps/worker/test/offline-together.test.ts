import { memoryStore } from '@lifegrid/storage/memory/store'
import type { Store } from '@lifegrid/storage/ports'
import { beforeEach, expect, test } from 'vitest'
import { advanceOfflineLife, advanceOfflineLives } from '../src/advance-offline-life.ts'
import { workerLimits } from '../src/limits.ts'
import { offlineSweep } from '../src/offline-sweep.ts'
import { bornAt, engine, ownAll, play, record, settableTime } from './support/recorded-life.ts'

const hour = 3_600_000
const time = settableTime(bornAt + hour)
const players = Array.from({ length: workerLimits.sweepGroup + 10 }, (_, index) => `player-${index}`).sort()

let store: Store
beforeEach(async () => {
  store = memoryStore()
  await ownAll(store)
  for (const id of players) await record(store, id, play(id).journal)
})

/** A sweep that loads and saves lives in groups, through a store that may fail. */
function sweepOf(through: Store) {
  const failures: string[] = []
  const options = { store: through, time, engine, spacingMs: 600_000 }
  const sweep = offlineSweep({
    store,
    time,
    advance: (playerId) => advanceOfflineLife(playerId, options),
    advanceMany: (playerIds, onFailure) => advanceOfflineLives(playerIds, options, onFailure),
    onFailure: (playerId) => failures.push(playerId),
  })
  return { run: () => sweep.run(() => {}), stop: sweep.stop, failures }
}

test('[JOB-12] lives that are advanced together are saved as those that are advanced one by one', async () => {
  const { run, failures } = sweepOf(store)
  expect(await run()).toEqual({ written: players.length, superseded: 0, failed: 0 })
  expect(failures).toEqual([])
  const other = memoryStore()
  await ownAll(other)
  for (const id of players) {
    await record(other, id, play(id).journal)
    await advanceOfflineLife(id, { store: other, time, engine, spacingMs: 600_000 })
  }
  const snapshots = async (of: Store) => (await of.loadMany(players)).map(({ snapshot }) => snapshot)
  expect(await snapshots(store)).toEqual(await snapshots(other))
  const due = (of: Store) => of.claimOffline({ now: time.now() + 24 * hour, until: time.now() + 25 * hour, limit: 99 })
  expect(await due(store)).toEqual(await due(other))
})

test('[JOB-12] a life that cannot be computed is reported, and the others of its group are saved', async () => {
  const broken: Store = {
    ...store,
    async loadOffline(...args) {
      const lives = await store.loadOffline(...args)
      return lives.map((life) =>
        life.head.playerId === 'player-7' ? { ...life, journal: life.journal.slice(1) } : life,
      )
    },
  }
  const { run, failures } = sweepOf(broken)
  expect(await run()).toEqual({ written: players.length - 1, superseded: 0, failed: 1 })
  expect(failures).toEqual(['player-7'])
})

test('[JOB-12] a life whose row was locked when its group was saved is saved by itself', async () => {
  const skipping: Store = {
    ...store,
    saveOfflineSnapshots: (lives) =>
      store.saveOfflineSnapshots(lives.filter(({ snapshot }) => snapshot.playerId !== players[3])),
  }
  const { run } = sweepOf(skipping)
  expect(await run()).toEqual({ written: players.length, superseded: 0, failed: 0 })
  const [skipped] = await store.loadOffline([players[3] as string])
  expect(skipped?.snapshot?.at).toBe(time.now())
})

test('[JOB-12] when a group cannot be saved, its lives are saved one by one', async () => {
  const refusing: Store = {
    ...store,
    saveOfflineSnapshots: (lives) =>
      lives.some(({ snapshot }) => snapshot.playerId === players[3])
        ? Promise.reject(new Error('the packet is too large'))
        : store.saveOfflineSnapshots(lives),
  }
  const { run, failures } = sweepOf(refusing)
  expect(await run()).toEqual({ written: players.length, superseded: 0, failed: 0 })
  expect(failures).toEqual([])
})

test('a player who has connected since the claim is left alone', async () => {
  const last = play('player-1').journal.at(-1)
  if (last === undefined) throw new Error('there is no entry')
  const entry = { ...last, seq: last.seq + 1, commandId: 'back', type: 'sys.connect' }
  const racing: Store = {
    ...store,
    async saveOfflineSnapshots(lives) {
      if (lives.some(({ snapshot }) => snapshot.playerId === 'player-1')) {
        await record(store, 'player-1', [{ ...entry, message: '{"edge":"e","connection":"c2"}' }], 'c2')
      }
      return store.saveOfflineSnapshots(lives)
    },
  }
  const { run } = sweepOf(racing)
  expect(await run()).toEqual({ written: players.length - 1, superseded: 1, failed: 0 })
  expect((await store.load('player-1'))?.snapshot).toBeNull()
})
