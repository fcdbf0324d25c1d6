import { manualClock } from '@lifegrid/testkit/manual-clock'
import { expect, test } from 'vitest'
import { sleep } from '../src/clock.ts'
import { DeadlineError, withDeadline } from '../src/deadline.ts'
import { systemClock } from '../src/system-clock.ts'

test('a promise that settles in time keeps its outcome, and the timer is cancelled', async () => {
  const clock = manualClock()
  await expect(withDeadline(clock, 100, 'reading', Promise.resolve(7))).resolves.toBe(7)
  await expect(withDeadline(clock, 100, 'reading', Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(clock.pending).toBe(0)
})

test('a promise that is too late rejects with an error that names the operation', async () => {
  const clock = manualClock()
  const late = withDeadline(clock, 100, 'reading', new Promise<never>(() => {}))
  clock.advance(99)
  expect(clock.pending).toBe(1)
  clock.advance(1)
  await expect(late).rejects.toBeInstanceOf(DeadlineError)
  await expect(late).rejects.toThrow('reading: no answer within 100 ms')
})

test('a rejection after the deadline is not reported as unhandled', async () => {
  const clock = manualClock()
  const unhandled: unknown[] = []
  const listen = (error: unknown): void => void unhandled.push(error)
  process.on('unhandledRejection', listen)
  try {
    const slow = Promise.withResolvers<never>()
    const late = withDeadline(clock, 100, 'reading', slow.promise)
    clock.advance(100)
    await expect(late).rejects.toBeInstanceOf(DeadlineError)
    slow.reject(new Error('too late'))
    // Node reports an unhandled rejection once the microtasks have run.
    await sleep(systemClock, 1)
    expect(unhandled).toEqual([])
  } finally {
    process.off('unhandledRejection', listen)
  }
})
