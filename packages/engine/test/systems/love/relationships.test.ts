import { describe, expect, it } from 'vitest'
import { engineLimits } from '../../../src/life/limits.ts'
import { type Bond, noLove } from '../../../src/life/love.ts'
import {
  bondWith,
  childrenOf,
  isMarried,
  logBond,
  partnerOf,
  relationshipScore,
  statusWith,
} from '../../../src/systems/love/relationships.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

function bond(personId: string, status: Bond['status'], sinceMinute = 0): Bond {
  return { personId, status, sinceMinute, marriedMinute: null, endedMinute: null, ownCents: null, log: [] }
}

describe('the status of a relationship', () => {
  it.each([
    [60, 40, 'close friend'],
    [59, 40, 'friend'],
    [60, 39, 'friend'],
    [30, 15, 'friend'],
    [29, 15, 'acquaintance'],
    [90, 14, 'acquaintance'],
    [-50, 5, 'acquaintance'],
    [90, 4, 'stranger'],
  ])('with an affinity of %i and a familiarity of %i: %s', (affinity, familiarity, status) => {
    const one = grownLife(25)
    const person = addSomeone(one, { affinity, familiarity })
    expect(statusWith(one.life, person, one.minute())).toBe(status)
  })

  it('is "family" for relatives, and the status of the bond for partners and former partners', () => {
    const one = grownLife(25)
    const aunt = addSomeone(one, { relation: 'aunt', affinity: -80, familiarity: 0 })
    const ex = addSomeone(one, { relation: 'ex' })
    const love = addSomeone(one, { relation: 'partner' })
    one.life.love.past = [bond(ex.id, 'divorced', 5), bond(ex.id, 'separated', 9)]
    one.life.love.bond = bond(love.id, 'engaged')
    const stands = [aunt, ex, love].map((person) => statusWith(one.life, person, one.minute()))
    // Of two bonds with the same person, the latest counts.
    expect(stands).toEqual(['family', 'separated', 'engaged'])
    expect(bondWith(one.life, ex.id)?.sinceMinute).toBe(9)
    expect([partnerOf(one.life)?.id, isMarried(one.life)]).toEqual([love.id, false])
    one.life.love.bond.status = 'married'
    expect(isMarried(one.life)).toBe(true)
  })

  it.each([
    // (affinity + 100) × 0.3 + familiarity × 0.4.
    [100, 100, 100],
    [-100, 0, 0],
    [0, 0, 30],
    [60, 50, 68],
    // 48.3 + 13.2 = 61.5.
    [61, 33, 61],
  ])('with %i and %i scores %i', (affinity, familiarity, score) => {
    const one = grownLife(25)
    const person = addSomeone(one, { affinity, familiarity })
    expect(relationshipScore(one.life, person, one.minute())).toBe(score)
  })
})

describe('love', () => {
  it('begins without a partner or past bonds', () => {
    const one = grownLife(25)
    one.life.love = noLove(77)
    expect([partnerOf(one.life), isMarried(one.life), one.life.love.nature]).toEqual([undefined, false, 77])
  })

  it('keeps the first entry in the history of a bond and the latest ones', () => {
    const told = bond('p1', 'dating')
    for (let i = 0; i <= engineLimits.bondLogMax; i++) logBond(told, i, `thing ${i}`)
    expect(told.log).toHaveLength(engineLimits.bondLogMax)
    expect(told.log.slice(0, 2)).toEqual([
      [0, 'thing 0'],
      [2, 'thing 2'],
    ])
    expect(told.log.at(-1)?.[1]).toBe(`thing ${engineLimits.bondLogMax}`)
  })

  it('lists children from the eldest, including the dead if all are asked for', () => {
    const one = grownLife(40)
    one.life.people = []
    const young = addSomeone(one, { relation: 'son', age: 4 })
    const old = addSomeone(one, { relation: 'daughter', age: 12 })
    const dead = addSomeone(one, { relation: 'daughter', age: 8 })
    addSomeone(one, { relation: 'niece', age: 9 })
    dead.diedDay = one.life.birthDay + 12_000
    expect(childrenOf(one.life)).toEqual([old, young])
    expect(childrenOf(one.life, true)).toEqual([old, dead, young])
  })
})
