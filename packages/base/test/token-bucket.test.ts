import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeToken } from '../src/token-bucket.ts'

const bucket = { cost: 100, capacity: 300 }

test('a full bucket gives its whole burst at once, then one token per refill time', () => {
  let fullAt: number | undefined
  const waits = [0, 0, 0, 0, 50, 100, 100].map((now) => {
    const taken = takeToken(bucket, fullAt, now)
    if (taken.wait === 0) fullAt = taken.fullAt
    return taken.wait
  })
  expect(waits).toEqual([0, 0, 0, 100, 50, 0, 100])
})

test('after a long pause the bucket holds no more than its capacity', () => {
  let fullAt: number | undefined = 300
  let taken = 0
  for (let i = 0; i < 10; i++) {
    const next = takeToken(bucket, fullAt, 10_000)
    if (next.wait > 0) continue
    fullAt = next.fullAt
    taken++
  }
  expect(taken).toBe(3)
})

test('after the clock was set back, the wait is no longer than for an empty bucket', () => {
  expect(takeToken(bucket, 1_000_000, 0).wait).toBe(100)
})

test('rounding errors do not shorten a burst', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 1, max: 500 }),
      fc.nat(1e9),
      (rate, burst, now) => {
        const cost = 60_000 / rate
        let fullAt: number | undefined
        for (let i = 0; i < burst; i++) {
          const next = takeToken({ cost, capacity: cost * burst }, fullAt, now)
          expect(next.wait).toBe(0)
          fullAt = next.fullAt
        }
        expect(takeToken({ cost, capacity: cost * burst }, fullAt, now).wait).toBeGreaterThan(0)
      },
    ),
  )
})
