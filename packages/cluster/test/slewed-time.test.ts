import { slewedTime } from '@lifegrid/cluster/slewed-time'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('slewed time', () => {
  it('[TIME-1] runs with the monotonic clock, independent of the wall clock', () => {
    const clock = manualClock()
    const time = slewedTime(clock, 1_000_000)
    expect(time.now()).toBe(1_000_000)
    clock.setWall(5)
    clock.advance(1234)
    expect(time.now()).toBe(1_001_234)
  })

  it('[TIME-1] never runs backwards and is never slewed by more than 2 %, for any offsets', () => {
    const steps = fc.array(fc.record({ passMs: fc.nat(5000), offset: fc.integer({ min: -1e9, max: 1e9 }) }))
    fc.assert(
      fc.property(steps, (all) => {
        const clock = manualClock()
        const time = slewedTime(clock, 1_000_000)
        let last = time.now()
        for (const { passMs, offset } of all) {
          time.slewTo(offset)
          clock.advance(passMs)
          const now = time.now()
          expect(now - last).toBeGreaterThanOrEqual(Math.floor(passMs * 0.98) - 1)
          expect(now - last).toBeLessThanOrEqual(Math.ceil(passMs * 1.02) + 1)
          last = now
        }
      }),
    )
  })

  it('[TIME-1] reaches the right time at a pace of 2 %, and keeps it', () => {
    const clock = manualClock()
    const time = slewedTime(clock, 1_000_000)
    time.slewTo(999_000)
    clock.advance(25_000)
    expect(time.now()).toBe(1_024_500)
    clock.advance(25_001)
    expect(time.now()).toBe(1_049_001)
    clock.advance(500)
    expect(time.now()).toBe(1_049_501)
  })

  it('[TIME-1] is right at once after a step', () => {
    const clock = manualClock()
    const time = slewedTime(clock, 1_000_000)
    time.stepTo(4_600_000)
    expect(time.now()).toBe(4_600_000)
    clock.advance(500)
    time.stepTo(1_000_000)
    expect(time.now()).toBe(1_000_500)
  })
})
