import { describe, expect, it } from 'vitest'
import { lifeHash } from '../../src/codec.ts'
import { end } from '../../src/ending.ts'
import { asSeen } from '../../src/events/story.ts'
import { violations } from '../../src/lab/invariants.ts'
import { balance, transfer } from '../../src/ledger.ts'
import { read } from '../../src/read.ts'
import { idCount, readId, writeId } from '../../src/state/id-table.ts'
import { becomeCouple, becomeEngaged, becomeMarried } from '../../src/systems/couple.ts'
import { settle } from '../../src/systems/finances.ts'
import { estateAfterTax, heirsOf } from '../../src/systems/heirs.ts'
import { ageAt } from '../../src/time.ts'
import { turnOf } from '../../src/turn.ts'
import type { OneLife } from '../one-life.ts'
import { addSomeone, days, grownLife } from './grown-life.ts'

/** A woman of 55 with a husband, a daughter of 28, a son of 10, and 100 000 dollars; and then she dies. */
function family(): { one: OneLife; daughter: string; son: string } {
  const one = grownLife(55)
  const turn = turnOf(one.life, one.minute(), one.context)
  for (const person of one.life.people) person.affinity = Math.min(person.affinity, 30)
  becomeCouple(turn, addSomeone(one, { age: 56 }))
  becomeEngaged(turn)
  becomeMarried(turn, 'They are married.', 10)
  const parent = one.life.love.bond?.personId ?? 'self'
  const kin = { lastname: 'Moreau', familiarity: 80, parent, single: false } as const
  const daughter = addSomeone(one, { ...kin, relation: 'daughter', sex: 'female', age: 28 }).id
  const son = addSomeone(one, { ...kin, relation: 'son', age: 10 }).id
  settle(turn)
  transfer(turn, 'money', 'world', 'player', 10_000_000)
  return { one, daughter, son }
}

function dies(one: OneLife): void {
  end(turnOf(one.life, one.minute(), one.context), 'an accident')
}

describe('an heir', () => {
  it('is chosen after the end, from those who come first: the children before all others', () => {
    const { one, daughter, son } = family()
    expect(one.send('restart', { heir: daughter })?.code).toBe('life_not_over')
    dies(one)
    expect(heirsOf(one.life, one.minute())).toMatchObject({ line: 'child' })
    const answer = read(one.life, { type: 'getHeirs', message: undefined }, one.context)
    if (!answer.ok || answer.value.frame !== 'heirs') throw new Error('heirs')
    expect(answer.value.body.heirs.map(({ id }) => id).sort()).toEqual([daughter, son].sort())
    const father = one.life.people.find(({ relation }) => relation === 'spouse')?.id
    expect(one.send('restart', { heir: father })?.code).toBe('no_such_heir')
  })

  it('goes on at their own age, with their share, and with everyone turned around', () => {
    const { one, daughter, son } = family()
    const spouse = one.life.love.bond?.personId
    const mother = one.life.firstname
    dies(one)
    const feed = one.life.feedCount
    const diamonds = balance(one.life, 'diamonds')
    const offered = read(one.life, { type: 'getHeirs', message: undefined }, one.context)
    const share = offered.ok && offered.value.frame === 'heirs' ? (offered.value.body.heirs[0]?.inheritance ?? 0) : 0
    expect(one.send('restart', { heir: daughter })).toBeUndefined()
    const { life } = one
    expect(life).toMatchObject({ status: 'playing', index: 1, sex: 'female', lastname: 'Moreau' })
    expect(ageAt(life, one.minute())).toBe(28)
    expect(life.people.find(({ id }) => id === spouse)?.relation).toBe('father')
    expect(life.people.find(({ id }) => id === son)?.relation).toBe('brother')
    expect(life.people.find(({ relation }) => relation === 'mother')).toMatchObject({ firstname: mother })
    expect(life.people.find(({ relation }) => relation === 'mother')?.diedDay).not.toBeNull()
    expect(life.people.some(({ id }) => id === daughter)).toBe(false)
    expect(life.feedCount).toBe(feed + 1)
    expect(life.pastLives).toHaveLength(1)
    expect(balance(life, 'diamonds')).toBe(diamonds)
    expect(balance(life, 'money', 'inheritance')).toBe(-share)
    expect(share).toBeGreaterThan(2_000_000)
    expect(Object.values(life.accounts.money).reduce((a, b) => a + b, 0)).toBe(0)
    expect(violations(life, one.context.catalogue)).toEqual([])
  })

  it('lives on like anyone: ages, meets people, dies', () => {
    const { one, daughter } = family()
    dies(one)
    one.send('restart', { heir: daughter })
    one.send('speed', 1)
    days(one, 30 * 365)
    expect(violations(one.life, one.context.catalogue)).toEqual([])
    days(one, 70 * 365)
    expect(one.life.status).toBe('dead')
  })

  it('may be a child, who goes to school', () => {
    const { one, son } = family()
    dies(one)
    expect(one.send('restart', { heir: son })).toBeUndefined()
    expect(ageAt(one.life, one.minute())).toBe(10)
    expect(one.life.love.bond).toBeNull()
    expect(violations(one.life, one.context.catalogue)).toEqual([])
  })

  it('[ENG-2] is the same each time', () => {
    const hashes = [0, 1].map(() => {
      const { one, daughter } = family()
      dies(one)
      one.send('restart', { heir: daughter })
      one.send('speed', 1)
      days(one, 3 * 365)
      return lifeHash(one.life)
    })
    expect(hashes[0]).toBe(hashes[1])
  })

  it('old clients that send anything get a new life', () => {
    const { one } = family()
    dies(one)
    expect(one.send('restart', 'please')).toBeUndefined()
    expect(one.life).toMatchObject({ status: 'creating', index: 1 })
  })

  it('a line without children goes on with nieces, then younger siblings, then friends', () => {
    const one = grownLife(40)
    one.life.people = one.life.people.filter(
      ({ relation }) => !['niece', 'nephew', 'sister', 'brother'].includes(relation),
    )
    one.life.agenda = one.life.agenda.filter(({ kind }) => kind !== 'people')
    for (const person of one.life.people) person.affinity = 10
    expect(heirsOf(one.life, one.minute()).people).toEqual([])
    const friend = addSomeone(one, { age: 30, affinity: 70 })
    addSomeone(one, { age: 50, affinity: 90 })
    expect(heirsOf(one.life, one.minute())).toEqual({ line: 'friend', people: [friend] })
    const sister = addSomeone(one, { relation: 'sister', sex: 'female', age: 33 })
    expect(heirsOf(one.life, one.minute())).toEqual({ line: 'sibling', people: [sister] })
    const nephew = addSomeone(one, { relation: 'nephew', age: 4, parent: sister.id })
    expect(heirsOf(one.life, one.minute())).toEqual({ line: 'nibling', people: [nephew] })
    dies(one)
    expect(one.send('restart', { heir: nephew.id })).toBeUndefined()
    expect(one.life.people.find(({ id }) => id === sister.id)?.relation).toBe('mother')
    expect(violations(one.life, one.context.catalogue)).toEqual([])
  })
})

describe('an estate', () => {
  it.each([
    [500_000, 0],
    [10_000_000, 10_000_000 - 830_000],
    [1_292_830_000, 1_292_000_000],
    [2_292_830_000, 1_292_000_000 + 600_000_000],
    [-4, 0],
  ])('of %i cents is %i after the funeral and 40 %% above 12.92 million dollars', (worth, left) => {
    expect(estateAfterTax(worth)).toBe(left)
  })
})

describe('novelty', () => {
  it('reaches across lives: at most four times an event, at most 250 events, this life first', () => {
    const one = grownLife(20)
    const { story } = one.life
    writeId(story.seen, 'new', asSeen(9, 1))
    writeId(story.seen, 'both', asSeen(1, 1))
    writeId(story.seenBefore, 'both', 2)
    for (let i = 0; i < 400; i++) writeId(story.seenBefore, `old${i}`, 1)
    one.send('restart')
    const { seenBefore } = one.life.story
    expect(['new', 'both'].map((id) => readId(seenBefore, id))).toEqual([4, 3])
    expect(idCount(seenBefore)).toBe(250)
  })
})
