import { describe, expect, it } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import { relationshipScore, statusWith } from '../../../src/systems/love/relationships.ts'
import { changeAffinity } from '../../../src/systems/people/affinity.ts'
import { changeFamiliarity, familiarityAt } from '../../../src/systems/people/familiarity.ts'
import { forgetFaded } from '../../../src/systems/people/forgetting.ts'
import { addSomeone, days, grownLife } from '../../support/grown-life.ts'

const day = 1440

describe('familiarity', () => {
  it('has a half-life of 45 to 180 days, depending on affinity: 112.5 at affinity 0', () => {
    const one = grownLife(30)
    const start = one.minute()
    const of = (affinity: number) => addSomeone(one, { affinity, familiarity: 40 })
    expect(familiarityAt(one.life, of(0), start + 112.5 * day)).toBe(20)
    expect(familiarityAt(one.life, of(0), start + 337.5 * day)).toBe(5)
    expect(familiarityAt(one.life, of(-100), start + 45 * day)).toBe(20)
    // At affinity 100, the half-life is half a year and the lower limit 15.
    expect(familiarityAt(one.life, of(100), start + 180 * day)).toBe(15 + 12)
    expect(familiarityAt(one.life, of(100), start + 9000 * day)).toBe(15)
  })

  it('decays twice as fast for people in another town, and not while they live with the player', () => {
    const one = grownLife(30)
    const away = addSomeone(one, { affinity: 0, familiarity: 40 })
    away.away = true
    expect(familiarityAt(one.life, away, one.minute() + 56.25 * day)).toBe(20)
    const spouse = addSomeone(one, { relation: 'spouse', familiarity: 40 })
    expect(familiarityAt(one.life, spouse, one.minute() + 9000 * day)).toBe(40)
    const child = addSomeone(one, { relation: 'daughter', sex: 'female', age: 10, familiarity: 80 })
    expect(familiarityAt(one.life, child, one.minute() + 7 * 365 * day)).toBe(80)
    expect(familiarityAt(one.life, child, one.minute() + 20 * 365 * day)).toBe(30)
  })

  it('is changed from its present value, within 0 and 100', () => {
    const one = grownLife(30)
    const friend = addSomeone(one, { affinity: 0, familiarity: 40 })
    changeFamiliarity(one.life, friend, one.minute() + 112.5 * day, 10)
    expect(friend.familiarity).toBe(30)
    changeFamiliarity(one.life, friend, one.minute() + 112.5 * day, 900)
    expect(friend.familiarity).toBe(100)
  })
})

describe('affinity', () => {
  it('stays within −100 and 100, and makes an acquaintance a friend', () => {
    const one = grownLife(30)
    const colleague = addSomeone(one, { relation: 'colleague', affinity: 35 })
    changeAffinity(colleague, 4)
    expect(colleague.relation).toBe('colleague')
    changeAffinity(colleague, 1)
    expect(colleague.relation).toBe('friend')
    changeAffinity(colleague, 500)
    expect(colleague.affinity).toBe(100)
    changeAffinity(colleague, -500)
    expect(colleague.affinity).toBe(-100)
  })
})

describe('the status of a friendship', () => {
  it.each([
    [0, 4, 'stranger'],
    [0, 5, 'acquaintance'],
    [29, 90, 'acquaintance'],
    [30, 15, 'friend'],
    [60, 39, 'friend'],
    [60, 40, 'close friend'],
  ])('affinity %i and familiarity %i: %s', (affinity, familiarity, status) => {
    const one = grownLife(30)
    expect(statusWith(one.life, addSomeone(one, { affinity, familiarity }), one.minute())).toBe(status)
  })

  it('is "family" for relatives; the score is 60 % affinity and 40 % familiarity', () => {
    const one = grownLife(30)
    const aunt = addSomeone(one, { relation: 'aunt', sex: 'female', affinity: 50, familiarity: 50 })
    expect(statusWith(one.life, aunt, one.minute())).toBe('family')
    expect(relationshipScore(one.life, aunt, one.minute())).toBe(45 + 20)
  })
})

describe('forgetting', () => {
  it('removes people who have faded, but not relatives, close people and those something depends on', () => {
    const one = grownLife(30)
    const faded = addSomeone(one, { relation: 'neighbour', affinity: 10, familiarity: 20 })
    const fond = addSomeone(one, { affinity: 45, familiarity: 20 })
    const cousin = addSomeone(one, { relation: 'cousin', affinity: 0, familiarity: 5 })
    const needed = addSomeone(one, { relation: 'colleague', affinity: 10, familiarity: 20 })
    one.life.story.pending = { 'then:1': { eventId: 'x', cast: { colleague: needed.id } } }
    const later = turnOf(one.life, one.minute() + 731 * day, one.context)
    forgetFaded(later)
    const ids = one.life.people.map(({ id }) => id)
    expect(ids).not.toContain(faded.id)
    expect(ids).toEqual(expect.arrayContaining([fond.id, cousin.id, needed.id]))
  })

  it('removes the least important person when a full life needs room', () => {
    const one = grownLife(30)
    for (let i = 0; i < 90; i++) addSomeone(one, { affinity: i, familiarity: 20 })
    expect(one.life.people.length).toBe(60)
    expect(
      Math.min(...one.life.people.filter(({ relation }) => relation === 'friend').map((p) => p.affinity)),
    ).toBeGreaterThan(20)
    days(one, 400)
    expect(one.life.status).toBe('playing')
  })
})
