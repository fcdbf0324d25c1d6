import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance } from '../src/advance.ts'
import { nextDueMinute } from '../src/agenda.ts'
import { apply } from '../src/apply.ts'
import { birth } from '../src/birth.ts'
import { minuteAt, wallAt } from '../src/clock.ts'
import { decode, encode, lifeHash } from '../src/codec.ts'
import { liveLife } from '../src/lab/live.ts'
import { balance } from '../src/ledger.ts'
import { testCatalogue, testContext } from './support/catalogue.ts'
import { livedThrough, scriptArbitrary, startAt } from './support/script.ts'

const stops = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 })

describe('one life, whichever way the time is cut', () => {
  test('[ENG-1] in one step, in random steps and with restarts in between it is the same life, bit for bit, and tells the same', () => {
    fc.assert(
      fc.property(scriptArbitrary, stops, (script, cuts) => {
        const straight = livedThrough(script, { stops: [], reload: false })
        const cut = livedThrough(script, { stops: cuts, reload: false })
        const reloaded = livedThrough(script, { stops: cuts, reload: true })
        expect(lifeHash(cut.life)).toBe(lifeHash(straight.life))
        expect(lifeHash(reloaded.life)).toBe(lifeHash(straight.life))
        expect(cut.facts).toEqual(straight.facts)
        expect(reloaded.facts).toEqual(straight.facts)
      }),
      { numRuns: 80 },
    )
  }, 120_000)

  test('[ENG-1] a refused command leaves what advancing would have left', () => {
    fc.assert(
      fc.property(scriptArbitrary, fc.nat({ max: 3_000_000 }), (script, afterMs) => {
        const { life } = livedThrough(script, { stops: [], reload: false })
        const at = life.at + afterMs
        for (const refused of refusedOf(life.status, life.question?.eventId)) {
          const advanced = decode(encode(life))
          const tried = decode(encode(life))
          const facts = advance(advanced, at, testContext)
          const applied = apply(tried, refused, at, testContext)
          expect(applied.result.ok).toBe(false)
          expect(applied.facts).toEqual(facts)
          expect(lifeHash(tried)).toBe(lifeHash(advanced))
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('[ENG-2] writing a life down and reading it again keeps its hash', () => {
    fc.assert(
      fc.property(scriptArbitrary, (script) => {
        const { life } = livedThrough(script, { stops: [], reload: false })
        expect(lifeHash(decode(encode(life)))).toBe(lifeHash(life))
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  test('[ENG-1] advancing to where a life already is does nothing', () => {
    const life = birth({ playerId: 'p', seed: 'a seed of it', ruleset: 'calibrated', at: startAt }, testContext)
    const before = lifeHash(life)
    expect(advance(life, startAt, testContext)).toEqual([])
    expect(advance(life, startAt - 5, testContext)).toEqual([])
    expect(lifeHash(life)).toBe(before)
  })
})

describe('invariants over random lives', () => {
  test('stats stay in bounds, accounts sum to zero, the player never owes, the feed counts without a gap', () => {
    fc.assert(
      fc.property(scriptArbitrary, (script) => {
        const { life, facts } = livedThrough(script, { stops: [], reload: false })
        for (const currency of ['money', 'diamonds'] as const) {
          expect(Object.values(life.accounts[currency]).reduce((sum, amount) => sum + amount, 0)).toBe(0)
          expect(balance(life, currency)).toBeGreaterThanOrEqual(0)
        }
        for (const gauge of Object.values(life.gauges)) {
          expect(gauge.value).toBeGreaterThanOrEqual(0)
          expect(gauge.value).toBeLessThanOrEqual(100)
        }
        const told = facts.flatMap((fact) => (fact.frame === 'messageEvent' ? [fact.body.n] : []))
        const first = life.feedCount - told.length + 1
        expect(told).toEqual(told.map((_, index) => first + index))
        for (const person of life.people) {
          expect(Math.abs(person.affinity)).toBeLessThanOrEqual(100)
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

describe('cost', () => {
  test('[ENG-3] a span in which nothing is due changes nothing but the time, however long it is', () => {
    const { life } = liveLife({ seed: 'a quiet life', ruleset: 'calibrated', untilMinute: 30 * 525_949 }, quiet)
    let longest = 0
    for (let i = 0; i < 40 && life.status === 'playing'; i++) {
      const due = nextDueMinute(life) as number
      const before = decode(encode(life))
      const just = wallAt(life, due) as number
      longest = Math.max(longest, due - minuteAt(life, life.at))
      expect(advance(life, just - 1, quiet)).toEqual([])
      expect(lifeHash({ ...life, at: 0 })).toBe(lifeHash({ ...before, at: 0 }))
      advance(life, just, quiet)
    }
    // Some of those spans were more than a week: the storyteller looks that often where it has nothing to tell.
    expect(longest).toBeGreaterThan(9 * 1440)
  })

  test('[ENG-3] a life has a few due items a year, not a few an hour', () => {
    const { life } = liveLife({ seed: 'a quiet life', ruleset: 'calibrated', untilMinute: 20 * 525_949 }, quiet)
    const from = minuteAt(life, life.at)
    let items = 0
    for (let due = nextDueMinute(life); due !== null && due < from + 20 * 525_949; due = nextDueMinute(life)) {
      advance(life, wallAt(life, due) as number, quiet)
      items++
    }
    expect(items).toBeLessThan(20 * 60)
    expect(items).toBeGreaterThan(20)
  })
})

/** Without events, what is due is what living itself brings: birthdays, deaths, the search for work. */
const quiet = { catalogue: { ...testCatalogue, events: [] } }

function refusedOf(status: string, question: string | undefined): { type: string; message: unknown }[] {
  const always: { type: string; message: unknown }[] = [
    { type: 'answer', message: { eventId: 'nothing', option: 'x' } },
    { type: 'no such thing', message: null },
    { type: 'constructor', message: null },
  ]
  if (status !== 'creating')
    always.push({ type: 'characterSetup', message: { firstname: 'X', lastname: 'Y', sex: 'male' } })
  else always.push({ type: 'restart', message: undefined }, { type: 'stop', message: undefined })
  if (status === 'dead') always.push({ type: 'speed', message: 1 }, { type: 'start', message: undefined })
  if (question !== undefined) always.push({ type: 'answer', message: { eventId: question, option: 'no such option' } })
  return always
}
