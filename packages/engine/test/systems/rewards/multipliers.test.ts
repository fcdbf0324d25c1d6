import type { LifeMultiplier } from '@lifegrid/contract/lounge/life-multipliers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lifeHash } from '../../../src/codec/codec.ts'
import { balance } from '../../../src/core/ledger.ts'
import { read } from '../../../src/read.ts'
import { multipliedIn } from '../../../src/systems/rewards/multipliers.ts'
import { bought, dayMs, type OneLife, oneLife, question } from '../../support/one-life.ts'

const hourMs = 3_600_000
/** The mother does something kind each month. */
const kindnesses = Array.from({ length: 12 }, (_, n) =>
  question(`kindness-${n + 1}`, {
    kind: 'message',
    trigger: { kind: 'date', month: n + 1, day: 15 },
    cast: { mother: { relation: ['mother'] } },
    effects: [{ kind: 'affinity', role: 'mother', by: 1 }],
  }),
)

/** A newborn at the fastest speed, with a mother who does not like it yet. */
function born(seed = 'a-seed-of-8'): OneLife {
  const timeSkips = [{ id: 'month', title: 'Month', diamonds: 20, minutes: 43_200 }]
  const one = oneLife({ events: kindnesses, timeSkips }, { seed })
  one.send('sys.purchase', bought('all', 1_000))
  one.send('speed', 1)
  for (const person of one.life.people) person.affinity = -100
  return one
}

function eventOf(one: OneLife, change: Partial<LifeMultiplier> = {}): LifeMultiplier {
  return { event: 1, type: 'multiplier', percent: 200, until: one.at + hourMs, ...change }
}

function tell(one: OneLife, ...multipliers: readonly LifeMultiplier[]): void {
  expect(one.send('sys.multipliers', { multipliers })).toBeUndefined()
}

function affinity({ life }: OneLife): number {
  return life.people.find(({ relation }) => relation === 'mother')?.affinity ?? 0
}

describe('[LOUNGE-19] a global event', () => {
  test('multiplies rewards until it ends, and the player can read it', () => {
    const claimedAfter = (ms: number): number => {
      const one = born()
      tell(one, eventOf(one))
      const before = balance(one.life, 'diamonds')
      one.send('claimDailyReward', null, ms)
      return balance(one.life, 'diamonds') - before
    }
    expect([0, hourMs - 1, hourMs, dayMs].map(claimedAfter)).toEqual([4, 4, 2, 2])
    const one = born()
    tell(one, eventOf(one))
    const answer = read(one.life, { type: 'getDailyRewards', message: null }, one.context)
    expect(answer).toMatchObject({ value: { body: { diamonds: [4, 6, 8, 10, 12, 16, 30] } } })
  })

  test('is told in the feed once, also after a new connection', () => {
    const one = born()
    const event = eventOf(one, { percent: 150 })
    tell(one, event)
    one.send('sys.connect', { edge: 'e', connection: 'c2', multipliers: [event] })
    const told = one.bodies('messageEvent').filter(({ eventId }) => eventId === 'global-event')
    expect(told).toMatchObject([{ message: expect.stringContaining('1.5') }])
    expect(one.life.retention.multipliers).toEqual([event])
  })

  test('is over when the next connection does not name it', () => {
    const one = born()
    tell(one, eventOf(one))
    one.send('sys.connect', { edge: 'e', connection: 'c2' })
    expect(one.life.retention.multipliers).toBeUndefined()
  })

  test.each([
    ['affinity', [{ type: 'affinity_multiplier', percent: 250 }], 25],
    ['affinity', [{ type: 'reward_multiplier' }], 10],
    ['affinity', [{ percent: 10_000 }], 40],
    ['rewards', [{ percent: 10_000 }], 100],
    ['rewards', [{ percent: 1 }], 1],
    ['rewards', [{}, { event: 2, type: 'reward_multiplier', percent: 300 }], 60],
  ] as const)('has bounds, and several multiply each other: %s %j', (what, events, expected) => {
    const one = born()
    tell(one, ...events.map((event) => eventOf(one, event)))
    expect(multipliedIn(one.life, what, 10)).toBe(expected)
  })

  test('multiplies what a good talk adds, and what it has added stays when it is over', () => {
    const one = oneLife()
    one.send('speed', 1)
    one.wait(8 * 366 * 288)
    const person = one.life.people.find(({ relation }) => relation === 'mother')
    if (person === undefined) throw new Error('nobody to talk to')
    person.affinity = 0
    one.send('stop')
    const talk = (): number => {
      const message = { character: person.id, type: 'checkIn', regard: 'positive' }
      expect(one.send('conversation', message)).toBeUndefined()
      return person.affinity
    }
    tell(one, eventOf(one, { type: 'affinity_multiplier', percent: 300 }))
    expect([talk(), talk()]).toEqual([15, 15])
    one.at += hourMs
    expect(talk()).toBe(15)
  })

  test('multiplies what an event of the life adds while the player looks on', () => {
    const [plain, life] = [born(), born()]
    tell(life, eventOf(life, { percent: 200, until: life.at + 300_000 }))
    for (const one of [plain, life]) one.wait(300_000)
    const gained = affinity(plain) + 100
    expect(gained).toBeGreaterThan(3)
    expect(affinity(life) + 100).toBe(2 * gained)
    for (const one of [plain, life]) one.wait(300_000)
    expect(affinity(plain) + 100).toBeGreaterThan(gained)
    expect(affinity(life) - affinity(plain)).toBe(gained)
  })

  test('changes nothing in an absence or in a time skip', () => {
    const [plain, life] = [born(), born()]
    tell(life, eventOf(life, { percent: 300 }))
    for (const one of [plain, life]) {
      expect(one.send('purchaseTimeSkip', { tier: 'month' })).toBeUndefined()
      one.send('sys.disconnect', { connection: one.life.connection })
      one.wait(hourMs / 2)
    }
    expect(affinity(plain)).toBeGreaterThan(-100)
    expect(life.life.people).toEqual(plain.life.people)
  })

  test('[ENG-1] ends at the same moment however often the life is advanced', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.integer({ min: 1, max: 300_000 }),
        fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 40 }),
        (seed, holdsMs, steps) => {
          const [once, often] = [born(`a-seed-${seed}`), born(`a-seed-${seed}`)]
          for (const one of [once, often]) tell(one, eventOf(one, { percent: 350, until: one.at + holdsMs }))
          for (const ms of steps) often.wait(ms)
          once.wait(steps.reduce((sum, ms) => sum + ms))
          expect(lifeHash(often.life)).toBe(lifeHash(once.life))
        },
      ),
      { numRuns: 60 },
    )
  })
})
