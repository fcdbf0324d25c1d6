import { describe, expect, it } from 'vitest'
import { writeTally } from '../../../src/codec/compact/tally.ts'
import type { Moment } from '../../../src/commands/define.ts'
import { seeDoctor } from '../../../src/commands/see-doctor.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { treatmentCostsWeekly } from '../../../src/systems/body/body-costs.ts'
import { fallIll } from '../../../src/systems/body/illness.ts'
import { isInSeason, onsetRates } from '../../../src/systems/body/illness-risk.ts'
import { moneyAt } from '../../../src/systems/money/accounts.ts'
import { gaugeAt } from '../../../src/systems/mood/mood.ts'
import { catalogueOf, condition, day, habit, liveTo, someone } from '../../support/body-life.ts'

const flu = condition('flu')
const silent = condition('silent', {
  course: 'chronic',
  group: 'heart',
  foundAfterDays: 1e6,
  found: 1,
  hazardRatio: 2,
  symptoms: { health: -4 },
  treatment: { title: 'tablets', cents: 10_000, weeklyCents: 500, chance: 1, days: 30, relief: 0.5 },
})
const hopeless = condition('hopeless', { course: 'chronic' })
const catalogue = catalogueOf({ healthConditions: [flu, silent, hopeless] })
const visit = (turn: Turn, message: { condition?: string } = {}) =>
  seeDoctor.handle(turn, message, { now: 0, context: { catalogue } } satisfies Moment)

describe('an acute illness', () => {
  it('changes the gauges at once, and the recovery reverses half of it', () => {
    const turn = someone(catalogue, 30)
    const { life } = turn
    const before = gaugeAt(life, 'health', turn.minute)
    fallIll(turn, flu, 2)
    expect(gaugeAt(life, 'health', turn.minute)).toBe(before - 12)
    expect(life.agenda.some((item) => item.kind === 'illness' && item.minute === turn.minute + 20 * day)).toBe(true)
    liveTo(turn, turn.minute + 20 * day)
    expect(life.body.illnesses).toEqual([])
    // Half of 12 is reversed, and the gauge has drifted by two points in twenty days.
    expect(gaugeAt(life, 'health', turn.minute)).toBe(before - 12 + 2 + 6)
  })

  it('cannot begin again while it lasts', () => {
    const turn = someone(catalogue, 30)
    fallIll(turn, flu)
    fallIll(turn, flu)
    expect(turn.life.body.illnesses).toHaveLength(1)
  })
})

describe('seeing a doctor', () => {
  it('diagnoses and treats a condition, which changes costs, set points and hazard', () => {
    const turn = someone(catalogue, 30)
    const { life } = turn
    fallIll(turn, silent, 2)
    expect(life.body.illnesses[0]?.known).toBe(false)
    const money = moneyAt(life, turn.minute)
    const energy = gaugeAt(life, 'energy', turn.minute)
    const rest = life.body.rest.health
    expect(visit(turn)).toBeUndefined()
    expect(life.body.illnesses[0]).toMatchObject({ known: true, care: 'begun' })
    // Without insurance, the visit and the tablets are paid in full.
    expect(moneyAt(life, turn.minute)).toBe(money - 12_000 - 10_000)
    expect(gaugeAt(life, 'energy', turn.minute)).toBe(energy - 5)
    expect(treatmentCostsWeekly(life)).toBe(500)
    liveTo(turn, turn.minute + 30 * day)
    expect(life.body.illnesses[0]?.care).toBe('works')
    expect(life.body.rest.health).toBe(rest + 4)
    expect(life.death.ratio).toBeCloseTo(1.5, 10)
  })

  it('is refused with a reason, without changes', () => {
    const turn = someone(catalogue, 30)
    fallIll(turn, hopeless)
    const before = JSON.stringify(turn.life)
    expect(visit(turn, { condition: 'flu' })?.code).toBe('no_such_condition')
    expect(visit(turn, { condition: 'hopeless' })?.code).toBe('no_treatment')
    turn.life.gauges.energy = { value: 2, since: turn.minute }
    expect(visit(turn)?.code).toBe('not_enough_energy')
    turn.life.gauges.energy = JSON.parse(before).gauges.energy
    expect(JSON.stringify(turn.life)).toBe(before)
    expect(visit(turn)).toBeUndefined()
    expect(visit(turn)?.code).toBe('seen_recently')
    writeTally(turn.life.accounts.money, 'player', 100)
    turn.life.body.seenMinute = null
    expect(visit(turn)?.code).toBe('not_enough_money')
  })
})

describe('onset', () => {
  const risky = condition('risky', {
    incidence: [
      [20, 0.1],
      [40, 0.2],
    ],
    bySex: { female: 2, male: 2 },
    risks: [{ habit: 'smoking', times: 3 }],
  })
  const winter = condition('winter', { seasonal: true, incidence: [[0, 1]] })
  const world = catalogueOf({ healthConditions: [risky, winter], habits: [habit('smoking')] })
  const rateOf = (turn: Turn, id: string) => onsetRates(turn).find((one) => one.definition.id === id)?.rate

  it('has a rate that depends on age, sex and risks', () => {
    expect(rateOf(someone(world, 19), 'risky')).toBeUndefined()
    expect(rateOf(someone(world, 25), 'risky')).toBeCloseTo(0.2, 10)
    const turn = someone(world, 45)
    expect(rateOf(turn, 'risky')).toBeCloseTo(0.4, 10)
    turn.life.body.habits.push({ id: 'smoking', mode: 'kept', strength: 50, since: 0, slope: 0, attempts: 0 })
    expect(rateOf(turn, 'risky')).toBeCloseTo(1.2, 10)
  })

  it('occurs with its incidence, and mostly in winter if it is seasonal', () => {
    let onsets = 0
    for (let n = 0; n < 40; n++) {
      const turn = someone(catalogueOf({ healthConditions: [winter] }), 20, `s${n}`)
      onsets += turn.life.body.count
    }
    // One a year, minus the ten days of each, in 40 lives of 20 years. `count` includes the draws that the season rejects (2.2 − 1).
    expect(onsets / 40 / 20).toBeGreaterThan(2.4)
    expect(onsets / 40 / 20).toBeLessThan(3.4)
    const turn = someone(world, 20)
    const accepted = [0, 91, 182, 274].map((days) => {
      const at = { ...turn, minute: turn.minute + days * day }
      return Array.from({ length: 100 }, (_, i) => i / 100).filter((draw) => isInSeason(winter, at, draw)).length
    })
    expect([...accepted].sort((a, b) => a - b)).toEqual([14, 28, 41, 100])
  })
})
