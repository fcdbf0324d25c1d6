import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import { emptyBatch } from '../src/commit/batch.ts'
import { watermark } from '../src/commit/watermark.ts'
import { simLimits } from '../src/limits.ts'
import { steadyTime } from '../src/lives/steady-time.ts'

const { toldLeadMs, toldRenewMs, toldReserveMs } = simLimits

function rig(committed = 0) {
  const clock = manualClock(0)
  const needed: number[] = []
  const mark = watermark({ partition: 3, now: clock.now, committed, onNeeded: () => needed.push(clock.now()) })
  return { clock, mark, needed }
}

describe('a watermark', () => {
  it('[TIME-3] is committed before a client is told a time after it, and ahead of the told times', () => {
    const { clock, mark, needed } = rig()
    const batch = emptyBatch(1)
    clock.advance(5000)
    expect(mark.cover(5000, batch)).toBe(1)
    expect(needed).toEqual([5000])
    expect([...batch.watermarks]).toEqual([3])
    expect([...batch.partitions]).toEqual([3])
    expect(mark.value()).toBe(5000 + toldLeadMs)
    mark.onCommitted(1)
    clock.advance(toldLeadMs - toldReserveMs)
    expect(mark.cover(clock.now(), emptyBatch(2))).toBe(0)
    expect(needed).toHaveLength(1)
    // The next one is committed before this one is used up, so that no frame waits for it.
    clock.advance(1)
    expect(mark.cover(clock.now(), emptyBatch(2))).toBe(0)
    expect(needed).toHaveLength(2)
  })

  it('[TIME-3] makes a frame wait for the first batch whose watermark is late enough', () => {
    const { clock, mark } = rig()
    clock.advance(5000)
    mark.cover(5000, emptyBatch(1))
    clock.advance(toldLeadMs)
    expect(mark.cover(clock.now(), emptyBatch(2))).toBe(1)
    clock.advance(1)
    expect(mark.cover(clock.now(), emptyBatch(2))).toBe(2)
    mark.onCommitted(1)
    expect(mark.cover(clock.now(), emptyBatch(3))).toBe(2)
    mark.onCommitted(2)
    expect(mark.cover(clock.now(), emptyBatch(3))).toBe(0)
  })

  it('[TIME-3] is renewed by a batch that is sent anyway, if a client was told something since', () => {
    const { clock, mark } = rig()
    clock.advance(5000)
    mark.cover(5000, emptyBatch(1))
    mark.onCommitted(1)
    const renewed = (number: number): boolean => {
      const batch = emptyBatch(number)
      mark.renew(batch)
      return batch.watermarks.has(3)
    }
    clock.advance(toldLeadMs - toldRenewMs + 1)
    expect(renewed(2)).toBe(false)
    mark.cover(clock.now(), emptyBatch(2))
    expect(renewed(2)).toBe(true)
    expect(mark.value()).toBe(clock.now() + toldLeadMs)
    clock.advance(60_000)
    expect(renewed(3)).toBe(false)
  })

  it('[TIME-3] of a released partition is exactly the latest time told, and nothing more is told', () => {
    const { clock, mark } = rig()
    clock.advance(5000)
    mark.cover(5000, emptyBatch(1))
    mark.onCommitted(1)
    const batch = emptyBatch(2)
    mark.close(batch)
    expect(mark.value()).toBe(5000)
    expect([...batch.watermarks]).toEqual([3])
    clock.advance(100)
    expect(mark.cover(clock.now(), batch)).toBe(Number.POSITIVE_INFINITY)
    mark.renew(batch)
    expect(mark.value()).toBe(5000)
    const unused = rig(9000).mark
    unused.close(emptyBatch(1))
    expect(unused.value()).toBe(9000)
  })

  it('[TIME-4] is not raised by a life that is far ahead of its partition', () => {
    const { clock, mark } = rig()
    clock.advance(5000)
    expect(mark.cover(7_200_000, emptyBatch(1))).toBe(0)
    expect(mark.value()).toBe(0)
  })
})

describe('steady time', () => {
  const start = 1_000_000

  it('[TIME-4] waits for a time that is behind by no more than the lead', () => {
    const clock = manualClock(start)
    const time = steadyTime(clock, clock.now, start + toldLeadMs)
    clock.advance(400)
    expect(time.now()).toBe(start + toldLeadMs)
    expect(time.msUntil(start + toldLeadMs + 50)).toBe(toldLeadMs - 400 + 50)
    clock.advance(toldLeadMs)
    expect(time.now()).toBe(clock.now())
  })

  it('[TIME-4] continues slowly while it is ahead by more, independent of how often it is read, and never falls', () => {
    const clock = manualClock(start)
    let errorMs = 0
    const time = steadyTime(clock, () => clock.now() + errorMs, 0)
    const seldom = steadyTime(clock, () => clock.now() + errorMs, 0)
    errorMs = -3_600_000
    for (let i = 0; i < 100; i++) {
      clock.advance(100)
      time.now()
    }
    expect(time.now()).toBe(start + 9800)
    expect(seldom.now()).toBe(start + 9800)
    expect(time.msUntil(start + 9800 + 980)).toBe(1000)
    errorMs = 5000
    expect(time.now()).toBe(clock.now() + 5000)
  })
})
