import { stallDetector } from '@lifegrid/cluster/stall-detector'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'

/** A clock whose timers fire late, as in a stopped process that continues. */
function stallingClock() {
  const inner = manualClock()
  let stalledMs = 0
  return {
    clock: { ...inner, monotonic: () => inner.monotonic() + stalledMs },
    stall(ms: number) {
      stalledMs += ms
      inner.advance(1000)
    },
    advance: (ms: number) => inner.advance(ms),
  }
}

describe('the stall detector', () => {
  it('[LEASE-2] reports that the event loop did not run for longer than the threshold', () => {
    const { clock, stall } = stallingClock()
    const stalls: number[] = []
    stallDetector(clock, 1500, (ms) => stalls.push(ms))
    stall(8000)
    expect(stalls).toHaveLength(1)
    expect(stalls[0]).toBeGreaterThanOrEqual(8000)
  })

  it('[LEASE-2] reports nothing while the loop runs, and after a short delay', () => {
    const { clock, stall, advance } = stallingClock()
    const stalls: number[] = []
    stallDetector(clock, 1500, (ms) => stalls.push(ms))
    advance(60_000)
    stall(1000)
    expect(stalls).toEqual([])
  })

  it('continues after a stall, until it is cancelled', () => {
    const { clock, stall } = stallingClock()
    const stalls: number[] = []
    const timer = stallDetector(clock, 1500, (ms) => stalls.push(ms))
    stall(2000)
    stall(2000)
    expect(stalls).toHaveLength(2)
    timer.cancel()
    stall(2000)
    expect(stalls).toHaveLength(2)
  })
})
