import { describe, expect, it } from 'vitest'
import { ageOn } from '../../../src/core/calendar.ts'
import { dayOf, epochDayAt } from '../../../src/core/time.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { type Candidate, candidateOf, matchChance, shownToday } from '../../../src/systems/love/dating-app.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'

function candidates(turn: Turn): Candidate[] {
  return Array.from({ length: 400 }, (_, n) => candidateOf(turn, n + 1, n % 2 === 0 ? 'female' : 'male'))
}

describe('the dating app', () => {
  it.each([
    // At 18: the age limit of 18, and 2 × (18 − 7) = 22.
    [18, 18, 22],
    // At 20: half plus seven is 17, so the age limit of 18 applies; 2 × (20 − 7) = 26.
    [20, 18, 26],
    // At 40: half plus seven is 27, so ten years less, 30, applies; ten years more is 50.
    [40, 30, 50],
  ])('at %i it shows people from %i to %i', (mine, youngest, oldest) => {
    const turn = someone(catalogueOf({}), mine)
    const ages = candidates(turn).map(({ ageYears }) => ageYears)
    expect(Math.min(...ages)).toBe(youngest)
    expect(Math.max(...ages)).toBe(oldest)
  })

  it('shows the same people when asked again, with birthdays that agree with their ages', () => {
    const turn = someone(catalogueOf({}), 30)
    const shown = candidates(turn)
    expect(candidates(turn)).toEqual(shown)
    const today = epochDayAt(turn.life, turn.minute)
    for (const { bornDay, ageYears } of shown) expect(ageOn(bornDay, today)).toBe(ageYears)
    expect(shown[0]?.id).toBe(`s${dayOf(turn.minute)}-1-f`)
  })

  it('accepts one answer for each candidate who was shown today', () => {
    const { life, minute } = someone(catalogueOf({}), 30)
    const today = dayOf(minute)
    life.love.swiped = { ...life.love.swiped, day: today, count: 3 }
    life.love.answered = [2]
    expect(shownToday(life, minute, `s${today}-1-f`)).toEqual({ n: 1, sex: 'female' })
    expect(shownToday(life, minute, `s${today}-3-m`)).toEqual({ n: 3, sex: 'male' })
    for (const id of [`s${today}-2-f`, `s${today}-0-f`, `s${today}-4-f`, `s${today - 1}-1-f`, `s${today}-1-x`, 'p1'])
      expect(shownToday(life, minute, id)).toBeUndefined()
  })

  it('gives match chances from 0.15 to 0.75', () => {
    const turn = someone(catalogueOf({}), 30)
    const candidate = candidateOf(turn, 1, 'male')
    expect(matchChance({ ...candidate, compatibility: 0 }, turn.life, turn.minute)).toBeCloseTo(0.15)
    expect(matchChance({ ...candidate, compatibility: 50 }, turn.life, turn.minute)).toBeCloseTo(0.45)
    expect(matchChance({ ...candidate, compatibility: 100 }, turn.life, turn.minute)).toBeCloseTo(0.75)
  })
})
