import { manualClock } from '@lifegrid/testkit/manual-clock'
import { expect, test } from 'vitest'
import { retry } from '../src/retry.ts'

test('the call is repeated, with a delay after each failure, until it succeeds', async () => {
  const clock = manualClock()
  const calls: number[] = []
  const failures: unknown[] = []
  const done = retry(
    {
      clock,
      delayMs: (attempt) => 10 * (attempt + 1),
      onFailure: (error, attempt) => failures.push([(error as Error).message, attempt]),
    },
    async () => {
      calls.push(clock.monotonic())
      if (calls.length < 3) throw new Error(`no ${calls.length}`)
      return 'yes'
    },
  )
  await clock.run(100)
  await expect(done).resolves.toBe('yes')
  expect(calls).toEqual([0, 10, 30])
  expect(failures).toEqual([
    ['no 1', 0],
    ['no 2', 1],
  ])
})

test('no attempt is made once the result is not wanted', async () => {
  const clock = manualClock()
  let calls = 0
  const options = { clock, delayMs: () => 10, onFailure: () => {}, wanted: () => calls < 2 }
  const done = retry(options, async () => {
    calls++
    throw new Error('no')
  })
  await clock.run(100)
  await expect(done).resolves.toBeUndefined()
  expect(calls).toBe(2)
})

test('when onFailure throws, retry rejects with its error and makes no further attempt', async () => {
  const clock = manualClock()
  const onFailure = (error: unknown): never => {
    throw new Error('given up', { cause: error })
  }
  const done = retry({ clock, delayMs: () => 10, onFailure }, async () => {
    throw new Error('no')
  })
  await expect(done).rejects.toThrow('given up')
  expect(clock.pending).toBe(0)
})
