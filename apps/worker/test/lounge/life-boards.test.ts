import { memoryStandings } from '@lifegrid/cluster/lounge/memory-standings'
import { memoryServer } from '@lifegrid/cluster/memory/server'
import { nextDueAt } from '@lifegrid/engine/absence/next-due'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { minutesPerDay } from '@lifegrid/engine/life/limits'
import { standingsOf } from '@lifegrid/engine/systems/rewards/standings'
import { lifeBoards } from '@lifegrid/storage/lounge/life-boards'
import { memoryScores } from '@lifegrid/storage/lounge/memory-scores'
import { memoryStore } from '@lifegrid/storage/memory/store'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { expect, test } from 'vitest'
import { advanceOfflineLife, advanceOfflineLives } from '../../src/advance-offline-life.ts'
import { bornAt, engine, ownAll, play, record, settableTime, snapshotOf } from '../support/recorded-life.ts'

const hour = 3_600_000

/** Workers on a record in memory. */
async function world() {
  const store = memoryStore()
  await ownAll(store)
  const time = settableTime(bornAt + hour)
  const scores = memoryScores()
  const redis = memoryStandings(memoryServer(manualClock()))
  const faults = { redisErrors: 0, writes: 0 }
  const worker = () => {
    const boards = lifeBoards({
      store: {
        async raise(...args) {
          faults.writes++
          await scores.raise(...args)
        },
      },
      standings: redis,
      knownMax: 10,
      onRedisError: () => faults.redisErrors++,
    })
    return { store, time, engine, spacingMs: 0, boards }
  }
  const value = async (board: string, period = 'all') =>
    (await scores.standings(board, period, '', 10)).map(({ scorer, name, value: held }) => [scorer, name, held])
  return { store, time, scores, redis, faults, worker, value }
}

test('[LOUNGE-16] a life enters its boards with what the record has, however many workers look at it', async () => {
  const { store, worker, value, faults, redis } = await world()
  const { journal, life } = play('ada')
  await record(store, 'ada', journal)
  await advanceOfflineLife('ada', worker())
  const reached = standingsOf(life)
  const name = `${life.firstname} ${life.lastname}`
  for (const board of ['age', 'wealth', 'generations', 'kindness'] as const)
    expect(await value(board), board).toEqual([['player:ada', name, reached?.[board]]])
  expect(reached).toMatchObject({ generations: 1, kindness: expect.any(Number) })
  expect(reached?.kindness).toBeGreaterThan(0)
  const [one, two] = [worker(), worker()]
  await advanceOfflineLives(['ada'], one, () => {})
  await advanceOfflineLife('ada', two)
  const again = await value('age')
  expect(again).toHaveLength(1)
  await redis.markWhole('generations', 'all')
  const page = await redis.page({ board: 'generations', period: 'all', offset: 0, limit: 5 })
  expect(page?.entries).toEqual([{ scorer: 'player:ada', value: 1 }])
  expect(faults.redisErrors).toBe(0)
})

test('[LOUNGE-16] a life in which nothing was due is left to what its owner has raised, until something is', async () => {
  const { store, worker, time, value } = await world()
  const { journal, life } = play('ada')
  await record(store, 'ada', journal, null, [snapshotOf(life, journal.length)])
  const dueAt = nextDueAt(life) ?? 0
  time.set(dueAt - 1)
  await advanceOfflineLife('ada', worker())
  expect(await value('age')).toEqual([])
  time.set(dueAt)
  await advanceOfflineLife('ada', worker())
  expect(await value('age')).toHaveLength(1)
})

test('[LOUNGE-16] a value that was raised already is not written again', async () => {
  const { store, worker, faults } = await world()
  await record(store, 'ada', play('ada').journal)
  const options = worker()
  await options.boards.raise([])
  expect(faults.writes).toBe(0)
  await advanceOfflineLife('ada', options)
  const { snapshot } = (await store.load('ada')) ?? {}
  expect(snapshot).toBeDefined()
  const { writes } = faults
  const reached = { playerId: 'bob', at: bornAt, name: 'Bob', age: 1, wealth: 2, generations: 3, kindness: 4 }
  await options.boards.raise([reached])
  await options.boards.raise([{ ...reached, at: bornAt + 1 }])
  expect(faults.writes).toBe(writes + 1)
  await options.boards.raise([{ ...reached, at: bornAt + 24 * hour }])
  expect(faults.writes).toBe(writes + 2)
})

test('[LOUNGE-16] only the boards on which a life is higher are written, and a board of a new day begins with what the life has then', async () => {
  const written: string[][] = []
  const boards = lifeBoards({
    store: {
      raise: async (_, rows) =>
        void written.push(rows.map(({ board, period, value }) => `${board} ${period[0]} ${value}`)),
    },
    standings: { raise: async () => undefined },
    knownMax: 1,
    onRedisError: () => undefined,
  })
  const life = { playerId: 'ada', at: bornAt, name: 'Ada', age: 1, wealth: 2, generations: 3, kindness: 4 }
  await boards.raise([life])
  await boards.raise([{ ...life, wealth: 1, kindness: 5 }])
  await boards.raise([{ ...life, wealth: 2, kindness: 5 }])
  await boards.raise([{ ...life, wealth: 0, kindness: 6, at: bornAt + 24 * hour }])
  expect(written.map((rows) => rows.length)).toEqual([12, 3, 6])
  expect(written[1]).toEqual(['kindness d 5', 'kindness w 5', 'kindness a 5'])
  expect(written[2]).toContain('wealth d 0')
  // A life that was forgotten is written whole again.
  await boards.raise([{ ...life, playerId: 'bob' }])
  await boards.raise([life])
  expect(written.slice(3).map((rows) => rows.length)).toEqual([12, 12])
})

test('[LOUNGE-16] the end of a life counts, although nothing is to come', async () => {
  const { store, worker, time, value } = await world()
  const { journal, life } = play('ada', {
    commands: [
      ['sys.connect', { edge: 'edge-1', connection: 'connection-1' }],
      ['characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }],
      ['awayMode', { mode: 'autopilot' }],
      ['speed', 1],
      ['start', null],
      ['sys.disconnect', { connection: 'connection-1' }],
    ],
  })
  await record(store, 'ada', journal)
  // Six days before the first birthday. After fourteen days of an absence the clock stands.
  const days = 359 - Math.floor(minuteAt(life, life.at) / minutesPerDay)
  life.clock.anchorMinute += days * minutesPerDay
  if (life.clock.limitMinute !== null) life.clock.limitMinute += days * minutesPerDay
  for (const item of life.agenda) item.minute += days * minutesPerDay
  expect(await store.saveOfflineSnapshot(snapshotOf(life, journal.length), 0)).toBe(true)
  const look = async (): Promise<string[]> => {
    time.set(time.now() + hour)
    const due = await store.claimOffline({ now: time.now(), until: time.now() + 1, limit: 9 })
    // Each look by another worker, because the one before has died.
    for (const player of due) await advanceOfflineLife(player, worker())
    return due
  }
  for (let n = 0; n < 10 && (await look()).length > 0; n++);
  expect(await look()).toEqual([])
  expect(await value('age')).toEqual([['player:ada', 'Ada Moreau', 1]])
})

test('[LOUNGE-16] a life that has not begun is on no board, and one in debt has nothing', async () => {
  const { life } = play('ada')
  expect(standingsOf({ ...life, status: 'creating' })).toBeUndefined()
  const { scores, redis, faults } = await world()
  const boards = lifeBoards({
    store: scores,
    standings: { raise: () => Promise.reject(new Error('Redis is away')) },
    knownMax: 10,
    onRedisError: () => faults.redisErrors++,
  })
  await boards.raise([{ playerId: 'ada', at: bornAt, name: 'Ada', age: 30, wealth: 0, generations: 1, kindness: 0 }])
  expect(faults.redisErrors).toBe(1)
  expect(await scores.standings('age', 'all', '', 9)).toMatchObject([{ value: 30 }])
  expect(redis).toBeDefined()
})
