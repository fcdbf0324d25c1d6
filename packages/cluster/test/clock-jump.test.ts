import { clockJump } from '@lifegrid/cluster/clock-jump'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { expect, it } from 'vitest'

const hourMs = 3_600_000

/** Asks for a reading, which takes `thereMs` to the other machine and `backMs` back. */
function rig() {
  const clock = manualClock()
  const jump = clockJump(clock, 250)
  let offset = 1_000_000
  return {
    jump,
    set: (byMs: number) => {
      offset += byMs
    },
    pass: (ms: number) => clock.advance(ms),
    ask(thereMs = 1, backMs = 1): boolean {
      const sentAt = clock.monotonic()
      clock.advance(thereMs)
      const reading = clock.monotonic() + offset
      clock.advance(backMs)
      return jump.observe(reading, sentAt)
    },
  }
}

it('notices a clock that is set forward or back', () => {
  const { ask, pass, set } = rig()
  expect(ask()).toBe(false)
  pass(50)
  set(hourMs)
  expect(ask()).toBe(true)
  expect(ask()).toBe(false)
  set(-hourMs)
  expect(ask()).toBe(true)
  expect(ask()).toBe(false)
})

it('does not report a slow answer or a pause of this node as a jump', () => {
  const { ask, pass } = rig()
  expect(ask(1, 1900)).toBe(false)
  expect(ask(1900, 1)).toBe(false)
  pass(60_000)
  expect(ask(900, 900)).toBe(false)
})

it('does not compare the clocks of two machines', () => {
  const { ask, jump, set } = rig()
  ask()
  set(hourMs)
  jump.reset()
  expect(ask()).toBe(false)
})
