import { slewedTime } from '@lifegrid/cluster/slewed-time'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('slewed time', () => {
  it('[TIME-1] the first sample sets it, and it runs with the monotonic clock, whatever the wall clock does', () => {
    const clock = manualClock()
    const time = slewedTime(clock)
    expect(() => time.now()).toThrow('[TIME-1]')
    time.sampled(1_000_000)
    expect(time.now()).toBe(1_000_000)
    clock.setWall(5)
    clock.advance(1234)
    expect(time.now()).toBe(1_001_234)
  })

  it('[TIME-1] never runs backwards and is never bent by more than a tenth, whatever the samples', () => {
    const steps = fc.array(fc.record({ passMs: fc.nat(5000), offByMs: fc.integer({ min: -60_000, max: 4000 }) }))
    fc.assert(
      fc.property(steps, (all) => {
        const clock = manualClock()
        const time = slewedTime(clock)
        time.sampled(1_000_000)
        let last = time.now()
        let offset = 1_000_000
        for (const { passMs, offByMs } of all) {
          // Always relative to what it shows, so that no sample is far enough ahead to jump to.
          offset = last - clock.monotonic() + offByMs
          time.sampled(offset)
          clock.advance(passMs)
          const now = time.now()
          expect(now).toBeGreaterThanOrEqual(last)
          expect(now - last).toBeGreaterThanOrEqual(Math.floor(passMs * 0.9) - 1)
          expect(now - last).toBeLessThanOrEqual(Math.ceil(passMs * 1.1) + 1)
          last = now
        }
      }),
    )
  })

  it('[TIME-1] arrives at the sampled time', () => {
    const clock = manualClock()
    const time = slewedTime(clock)
    time.sampled(1_000_000)
    time.sampled(999_000)
    clock.advance(10_001)
    expect(time.now()).toBe(1_009_001)
    clock.advance(500)
    expect(time.now()).toBe(1_009_501)
  })

  it('[TIME-1] jumps ahead when it is far behind, as after a sleep of the machine', () => {
    const clock = manualClock()
    const time = slewedTime(clock)
    time.sampled(1_000_000)
    time.sampled(4_600_000)
    expect(time.now()).toBe(4_600_000)
  })

  it('[TIME-1] says how far the own clock is off', () => {
    const clock = manualClock(50_000)
    const time = slewedTime(clock)
    time.sampled(48_500)
    expect(time.skewMs()).toBe(1500)
    clock.advance(700)
    expect(time.skewMs()).toBe(1500)
    clock.setWall(48_200)
    expect(time.skewMs()).toBe(-1000)
  })
})
