import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { Life } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import { memoryStore } from '@lifegrid/storage/memory/store'
import type { JournalEntry, Store } from '@lifegrid/storage/ports'
import { commandChecksum } from '@lifegrid/storage/recent-outcome'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { expect, test } from 'vitest'
import { advanceOfflineLife, advanceOfflineLives } from '../src/advance-offline-life.ts'
import { engine, ownAll, play, record, snapshotOf } from './support/recorded-life.ts'

const rounds = 1_000
const hour = 3_600_000

/** What the player does after coming back, and whether they leave again. */
const visits = [
  [['sys.connect', { edge: 'edge-1', connection: 'again' }]],
  [
    ['sys.connect', { edge: 'edge-1', connection: 'again' }],
    ['speed', 1000],
    ['sys.disconnect', { connection: 'again' }],
  ],
  [
    ['sys.connect', { edge: 'edge-1', connection: 'again' }],
    ['stop', null],
    ['start', null],
  ],
] as const

/**
 * Two workers advance a life while its player comes back. Their steps (load, save) and the commits of the player's owner are mixed at
 * random; the clocks of the workers differ from that of the owner by up to a second. Whatever the order, the life that the record gives
 * afterwards is the one that the journal alone gives.
 */
test('[ENG-1] [ENG-3] a player who connects while workers advance the life is never harmed, a thousand times', async () => {
  const random = seededRandom('a player who comes back')
  const below = (count: number): number => random.uint32() % count
  const outcomes: Record<string, number> = {}
  for (let round = 0; round < rounds; round++) {
    const store = memoryStore()
    await ownAll(store)
    const { journal, life } = play('ada', { seed: `a race, ${round % 40}` })
    await record(store, 'ada', journal)
    const cameBack = life.at + hour + below(hour)
    const steps = visits[below(visits.length)] ?? visits[0]
    const written: JournalEntry[] = [...journal]
    const owner = steps.map((step, index) => async () => {
      const at = Math.max(life.at, cameBack + index)
      written.push(entryOf(life, step, written.length + 1, at))
      const connection = life.connection
      // The owner writes snapshots of its own now and then.
      const snapshots = below(4) === 0 ? [snapshotOf(life, written.length)] : []
      await record(store, 'ada', written.slice(-1), connection, snapshots)
    })
    const workers = [0, 1].map((index) => {
      const steps = stepped(store, () => below(3) === 0)
      const time = { now: () => cameBack + below(2_001) - 1_000 }
      const options = { store: steps.store, time, engine, spacingMs: 0 }
      // One of them advances it with others.
      const together = () =>
        advanceOfflineLives(['ada'], options, () => {}).then((ended) => ended.get('ada') ?? 'unknown')
      const done = index === 0 ? advanceOfflineLife('ada', options) : together()
      return { ...steps, done }
    })
    // To load and to save, and to save once more by itself what was refused among others.
    const passes = workers.map(({ pass }) => [pass, pass, pass])
    const turns = [...owner, ...passes.flat()]
    // In a random order, that of each one kept.
    const lanes = [owner, ...passes].map((lane) => [...lane])
    for (let left = turns.length; left > 0; left--) {
      const open = lanes.filter((lane) => lane.length > 0)
      await open[below(open.length)]?.shift()?.()
    }
    for (const { done } of workers) {
      const outcome = await done
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    }
    const stored = await store.load('ada')
    if (stored === undefined) throw new Error('the life is gone')
    const loaded = rebuild(stored, engine)
    const replayed = rebuild({ snapshot: null, journal: written }, engine)
    // Not for longer: a connected life runs through a year in less than two minutes.
    const until = Math.max(loaded.at, replayed.at, cameBack + 50)
    for (const one of [loaded, replayed]) advance(one, until, engine)
    expect(lifeHash(loaded), `round ${round}`).toBe(lifeHash(replayed))
  }
  // Both ends of the race were seen often enough.
  expect(outcomes.written).toBeGreaterThan(rounds / 10)
  expect(outcomes.superseded).toBeGreaterThan(rounds / 10)
})

function entryOf(life: Life, [type, message]: readonly [string, unknown], seq: number, at: number): JournalEntry {
  const { result } = apply(life, { type, message }, at, engine)
  const text = JSON.stringify(message)
  return {
    playerId: 'ada',
    seq,
    commandId: `back-${seq}`,
    at,
    minute: minuteAt(life, at),
    type,
    message: result.ok ? text : 'null',
    checksum: commandChecksum(type, text),
    outcome: result.ok ? 'ok' : result.error.code,
    detail: null,
    epoch: 1,
  }
}

/** A store whose `load` and `saveOfflineSnapshot` wait for a turn each, and may answer only in a later turn. */
function stepped(store: Store, answersLate: () => boolean): { store: Store; pass(): Promise<void> } {
  const waiting: (() => Promise<void>)[] = []
  const late = <T>(call: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting.push(async () => {
        try {
          const result = await call()
          if (answersLate()) await Promise.resolve()
          resolve(result)
        } catch (error) {
          reject(error)
        }
      })
    })
  return {
    store: {
      ...store,
      loadOffline: (...args) => late(() => store.loadOffline(...args)),
      saveOfflineSnapshots: (...args) => late(() => store.saveOfflineSnapshots(...args)),
      saveOfflineSnapshot: (...args) => late(() => store.saveOfflineSnapshot(...args)),
    },
    async pass() {
      await waiting.shift()?.()
      // The worker computes the life before anybody else has a turn.
      for (let tick = 0; tick < 5; tick++) await Promise.resolve()
    },
  }
}
