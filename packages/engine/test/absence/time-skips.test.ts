import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apartFromSkipping } from '../../src/absence/time-skips.ts'
import type { TimeSkipTier } from '../../src/catalogue/rewards.ts'
import { lifeHash } from '../../src/codec/codec.ts'
import { readTally } from '../../src/codec/compact/tally.ts'
import { balance } from '../../src/core/ledger.ts'
import { minutesPerDay } from '../../src/life/limits.ts'
import { bought, type OneLife, oneLife, question } from '../support/one-life.ts'

const tiers: readonly TimeSkipTier[] = [
  { id: 'hour', title: 'Hour', diamonds: 1, minutes: 60 },
  { id: 'day', title: 'Day', diamonds: 4, minutes: 1440 },
  { id: 'month', title: 'Month', diamonds: 20, minutes: 43_200 },
]
const diamonds = 1_000_000
const message = question('told', { kind: 'message', effects: [{ kind: 'gauge', of: 'stress', by: 4 }] })
/** Each month asks something, so that hardly any span of 30 days is without a decision. */
const monthly = Array.from({ length: 12 }, (_, n) =>
  question(`month-${n + 1}`, {
    trigger: { kind: 'date', month: n + 1, day: 15 },
    category: (['home', 'family', 'play'] as const)[n % 3] ?? 'home',
    importance: n % 2 === 0 ? 8 : 3,
    offline: n % 4 === 1 ? { kind: 'auto', option: 'no' } : { kind: 'deadline', option: 'no', minutes: 90 },
  }),
)
const events = [
  question('first'),
  question('second', { category: 'chance', offline: { kind: 'hold' } }),
  message,
  ...monthly,
]

/** A newborn with many diamonds, at the slowest speed. */
function rich(seed = 'a-seed-of-8', over: Parameters<typeof oneLife>[0] = {}): OneLife {
  const one = oneLife({ timeSkips: tiers, ...over }, { seed })
  one.send('sys.purchase', bought('all', diamonds))
  return one
}

describe('a skip of time', () => {
  test('advances the game time by the tier’s minutes in no wall time, and keeps the fraction of a minute that had passed', () => {
    const one = rich()
    one.wait(3_000)
    const before = balance(one.life, 'diamonds')
    expect(one.minute()).toBe(1)
    expect(one.send('purchaseTimeSkip', { tier: 'day' })).toBeUndefined()
    expect(one.minute()).toBe(1 + 1440)
    expect(balance(one.life, 'diamonds')).toBe(before - 4)
    expect(one.bodies('timeSkipSummary')).toMatchObject([
      { tier: 'day', minutes: 1440, diamonds: 4, stoppedBy: 'time' },
    ])
    expect(one.bodies('timeSkipSummary')[0]?.reasons.diamonds).toEqual([{ what: 'The price of the skip', by: -4 }])
    one.wait(1_000)
    expect(one.minute()).toBe(2 + 1440)
  })

  test('stops at the minute of a decision, and costs the price of the shortest tier that reaches it', () => {
    const one = rich('a-seed-of-8', { events: [question('first')] })
    while (one.life.question === null) {
      const before = balance(one.life, 'diamonds')
      const from = one.minute()
      expect(one.send('purchaseTimeSkip', { tier: 'month' })).toBeUndefined()
      const skipped = one.minute() - from
      const price = tiers.find(({ minutes }) => minutes >= skipped)?.diamonds
      expect(before - balance(one.life, 'diamonds')).toBe(price)
    }
    const last = one.bodies('timeSkipSummary').at(-1)
    expect(last).toMatchObject({ stoppedBy: 'decision', held: true, waiting: [{ eventId: 'first', importance: 3 }] })
    expect(one.life.question?.minute).toBe(one.minute())
    expect(one.life.clock.rateNum).toBe(0)
    const before = lifeHash(one.life)
    expect(one.send('purchaseTimeSkip', { tier: 'hour' })?.code).toBe('decision_pending')
    expect(lifeHash(one.life)).toBe(before)
  })

  test('stops at the death', () => {
    const one = rich()
    one.life.agenda.push({ minute: one.minute() + 200, kind: 'death', key: '' })
    one.send('purchaseTimeSkip', { tier: 'month' })
    expect(one.life.status).toBe('dead')
    expect(one.life.ended?.minute).toBe(200)
    expect(one.bodies('timeSkipSummary')).toMatchObject([{ stoppedBy: 'death', minutes: 200 }])
    expect(one.send('purchaseTimeSkip', { tier: 'hour' })?.code).toBe('dead')
  })

  test('leaves a stopped clock stopped', () => {
    const one = rich()
    one.send('stop')
    one.send('purchaseTimeSkip', { tier: 'hour' })
    one.wait(1_000_000)
    expect(one.minute()).toBe(60)
    one.send('start')
    one.wait(2_000)
    expect(one.minute()).toBe(61)
  })

  test.each([
    ['no_such_tier', (one: OneLife) => one.send('purchaseTimeSkip', { tier: 'century' })],
    [
      'not_enough_diamonds',
      (one: OneLife) => {
        one.life.accounts.diamonds = ['player', 3, 'store', -3]
        return one.send('purchaseTimeSkip', { tier: 'day' })
      },
    ],
  ])('is refused with %s and changes nothing', (code, act) => {
    const one = rich()
    expect(act(one)?.code).toBe(code)
    expect(one.minute()).toBe(0)
    expect(one.bodies('timeSkipSummary')).toEqual([])
  })
})

describe('skipped time and played time', () => {
  const span = 30 * minutesPerDay
  /** Repeats a step until the game minute is reached, and answers all questions on the way. */
  function come(one: OneLife, target: number, step: (left: number) => void): unknown {
    while (one.minute() < target && one.life.status === 'playing') {
      if (one.life.question === null) step(target - one.minute())
      else one.send('answer', { eventId: one.life.question.eventId, option: 'no' })
    }
    return apartFromSkipping(one.life)
  }

  test('[ENG-1] a skip of 30 days, 30 skips of a day, and 30 days played with reconnects give the same life', () => {
    let asked = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 1, max: 2e5 }),
        (n, startDay, pause) => {
          const start = startDay * minutesPerDay
          /** Every life skips to the start day in the same way. Tiers for the remaining minutes are added when they are needed. */
          const begun = () => {
            const timeSkips = [...tiers]
            const one = rich(`seed-${n}-abcd`, { events, timeSkips })
            const skip = (minutes: number) => {
              if (!timeSkips.some((tier) => tier.minutes === minutes))
                timeSkips.push({ id: `t${minutes}`, title: 'T', diamonds: 1, minutes })
              expect(
                one.send('purchaseTimeSkip', { tier: timeSkips.find((tier) => tier.minutes === minutes)?.id }),
              ).toBeUndefined()
            }
            come(one, start, (left) => skip(left))
            return { one, skip }
          }
          const whole = begun()
          const daily = begun()
          const lived = begun()
          const decisions = () => readTally(whole.one.life.retention.counts, 'decisions')
          const before = decisions()
          const inOne = come(whole.one, start + span, (left) => whole.skip(left))
          const byDay = come(daily.one, start + span, (left) => daily.skip(Math.min(minutesPerDay, left)))
          const { one } = lived
          one.send('speed', 1)
          let connections = 0
          const byLiving = come(one, start + span, (left) => {
            // The clock runs five game minutes in a millisecond, so the last four are played at the slowest speed.
            one.wait(Math.min(pause, Math.floor(left / 5)))
            if (left < 5) one.send('speed', 10_000)
            if (left < 5) one.wait(2_000)
            one.send('sys.disconnect', { connection: `c${connections}` })
            one.send('sys.connect', { edge: 'e', connection: `c${++connections}` })
          })
          asked += decisions() - before
          expect(byDay).toEqual(inOne)
          const { retention: livedRetention, ...livedRest } = byLiving as {
            retention: { counts: Record<string, number> }
          }
          const { retention, ...rest } = inOne as { retention: { counts: Record<string, number> } }
          expect(livedRest).toEqual(rest)
          const { 'did.speed': _speed, ...counts } = livedRetention.counts
          expect({ ...livedRetention, counts }).toEqual(retention)
        },
      ),
      { numRuns: 25 },
    )
    expect(asked).toBeGreaterThan(0)
  })
})
