import { expect, test } from 'vitest'
import { nextSweepId } from '../src/next-sweep.ts'

test('[JOB-4] each sweep of a tick enqueues one more job, whose id has the next number and is valid in BullMQ', () => {
  const second = nextSweepId('repeat:offline-sweep:1764312345000')
  expect(second).toBe('repeat.offline-sweep.1764312345000-n2')
  expect(nextSweepId(second)).toBe('repeat.offline-sweep.1764312345000-n3')
  expect(nextSweepId('repeat.offline-sweep.1764312345000-n9')).toBe('repeat.offline-sweep.1764312345000-n10')
})
