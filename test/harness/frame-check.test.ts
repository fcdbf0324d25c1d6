import { describe, expect, test } from 'vitest'
import { frameCheck } from './frame-check.ts'

const whole = (epoch: number, seq: number, minute: number, more: object = {}): object => ({
  type: 'playerObject',
  epoch,
  seq,
  life: 0,
  state: { minute },
  feed: [],
  ...more,
})
const update = (epoch: number, seq: number, minute: number, more: object = {}): object => ({
  type: 'u',
  epoch,
  seq,
  minute,
  ...more,
})
const message = (epoch: number, seq: number, n: number, eventId = 'e'): object => ({
  type: 'messageEvent',
  epoch,
  seq,
  n,
  eventId,
  minute: n,
})

function checked(...frames: object[]) {
  const check = frameCheck()
  for (const frame of frames) check.take(frame)
  return check
}

describe('the frame check', () => {
  test('accepts two epochs in order, a coalesced update, and a new life', () => {
    const check = checked(
      whole(1, 1, 10),
      update(1, 2, 11),
      update(1, 5, 14, { first: 3 }),
      message(1, 6, 1),
      whole(2, 1, 14, { feed: [{ n: 1, eventId: 'e', minute: 1 }] }),
      message(2, 2, 2),
      whole(2, 3, 0, { life: 1 }),
      update(2, 4, 1),
    )
    expect(check.violations).toEqual([])
    expect(check).toMatchObject({ received: 8, epochs: 2, gaps: 0, life: 1, minute: 1 })
  })

  test('counts a gap, and accepts it when the whole state follows', () => {
    const check = checked(whole(1, 1, 0), update(1, 4, 1), message(1, 5, 9), whole(1, 6, 2))
    expect(check).toMatchObject({ gaps: 1, violationCount: 0 })
  })

  test('counts a lost beginning of an epoch as a gap', () => {
    const check = checked(whole(1, 1, 0), update(2, 3, 1))
    expect(check).toMatchObject({ gaps: 1, violationCount: 0, incomplete: true })
  })

  test('accepts frames again on a new connection, from where the client resumes', () => {
    const check = checked(whole(1, 1, 0), update(1, 2, 1), update(1, 4, 3))
    expect(check.incomplete).toBe(true)
    check.resume({ epoch: 1, seq: 2 })
    for (const frame of [update(1, 3, 2), update(1, 4, 3)]) check.take(frame)
    expect(check).toMatchObject({ gaps: 1, violationCount: 0, incomplete: false })
  })

  test('finds frames that a connection repeats, and a client that resumes behind what it has', () => {
    const check = checked(whole(1, 1, 0), update(1, 2, 1), update(1, 3, 2))
    check.resume({ epoch: 1, seq: 3 })
    check.take(update(1, 3, 2))
    check.resume({ epoch: 1, seq: 2 })
    expect(check.violations.join('\n')).toMatch(/older.*resumes at \(1, 2\)/s)
  })

  test.each([
    ['an older epoch', [whole(2, 1, 0), update(1, 9, 1)], /older/],
    ['a repeated seq', [whole(1, 1, 0), update(1, 2, 1), update(1, 2, 1)], /older/],
    ['an epoch without its whole state', [whole(1, 1, 0), update(2, 1, 1)], /does not begin with playerObject/],
    ['a clock that runs backwards', [whole(1, 1, 10), update(1, 2, 9)], /backwards, from 10 to 9/],
    ['a new owner that sets the clock back', [whole(1, 1, 10), whole(2, 1, 9)], /backwards, from 10 to 9/],
    ['a hole in the feed', [whole(1, 1, 0), message(1, 2, 1), message(1, 3, 3)], /entry 3 came after 1/],
    [
      'a feed entry that changes',
      [whole(1, 1, 0), message(1, 2, 1), message(1, 3, 1, 'other')],
      /was e at minute 1, now/,
    ],
    ['an earlier life that comes back', [whole(1, 1, 0, { life: 1 }), whole(1, 2, 0)], /life 0 after life 1/],
  ] as const)('finds %s', (_name, frames, expected) => {
    expect(checked(...frames).violations.join('\n')).toMatch(expected)
  })
})
