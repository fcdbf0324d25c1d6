import { lifeBoards } from '@lifegrid/storage/lounge/life-boards'
import { memoryScores } from '@lifegrid/storage/lounge/memory-scores'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { runningRig } from './support/sim-rig.ts'

const minuteMs = simLimits.boardTurnMs * simLimits.boardTurns

async function rigWithBoards(commit: () => Promise<void> = async () => undefined) {
  const scores = memoryScores()
  let rows = 0
  const boards = lifeBoards({
    store: {
      async raise(given, raised) {
        rows += raised.length
        await scores.raise(given, raised)
      },
    },
    standings: { raise: async () => undefined },
    knownMax: 100,
    onRedisError: () => undefined,
  })
  const rig = await runningRig(
    (store) => ({
      async commit(...args) {
        await commit()
        return store.commit(...args)
      },
    }),
    () => ({ boards }),
  )
  return {
    ...rig,
    rows: () => rows,
    values: async (board: string) =>
      (await scores.standings(board, 'all', '', 10)).map(({ scorer, value }) => [scorer, value]),
  }
}

test('[LOUNGE-16] a connected life is on its boards within about a minute, follows as it goes on, and writes only news', async () => {
  const { begin, clock, values, rows } = await rigWithBoards()
  const [ada] = await begin('ada', 'bob')
  await clock.run(minuteMs + simLimits.boardTurnMs)
  expect(await values('age')).toEqual([
    ['player:ada', 0],
    ['player:bob', 0],
  ])
  const before = rows()
  await clock.run(minuteMs)
  expect(rows()).toBe(before)
  await ada.command('restart', null)
  await ada.setUp()
  await clock.run(minuteMs + simLimits.boardTurnMs)
  expect(await values('generations')).toEqual([
    ['player:ada', 2],
    ['player:bob', 1],
  ])
  expect(rows()).toBeGreaterThan(before)
})

test('[LOUNGE-16] what a life has reached is raised once more after its player has left, within seconds, and then left to the workers', async () => {
  const { begin, clock, values, rows } = await rigWithBoards()
  const [ada] = await begin('ada')
  await ada.disconnect()
  await clock.run(2 * simLimits.boardTurnMs)
  expect(await values('age')).toEqual([['player:ada', 0]])
  const before = rows()
  await clock.run(2 * minuteMs)
  expect(rows()).toBe(before)
})

test('[LOUNGE-16] nothing is raised that the record does not have', async () => {
  let hangs = false
  const { begin, clock, values } = await rigWithBoards(() => (hangs ? new Promise(() => undefined) : Promise.resolve()))
  const [ada] = await begin('ada')
  await clock.run(minuteMs + simLimits.boardTurnMs)
  hangs = true
  await ada.command('restart', null)
  await ada.setUp()
  await clock.run(2 * minuteMs)
  expect(await values('generations')).toEqual([['player:ada', 1]])
})
