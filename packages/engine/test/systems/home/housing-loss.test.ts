import { describe, expect, it } from 'vitest'
import { ageAt } from '../../../src/core/time.ts'
import { violations } from '../../../src/lab/invariants.ts'
import type { Relation } from '../../../src/life/vocabulary.ts'
import { read } from '../../../src/read.ts'
import { canStayAtHome, livesWithOthers } from '../../../src/systems/home/family-homes.ts'
import { isCrowded, moveToOwnHome } from '../../../src/systems/home/housing-loss.ts'
import { handleTrouble } from '../../../src/systems/money/hardship.ts'
import { refusePurchase } from '../../../src/systems/money/shop.ts'
import { replan } from '../../../src/systems/money/weekly-plan.ts'
import { dropPerson } from '../../../src/systems/people/forgetting.ts'
import { carryOutMilestone } from '../../../src/systems/people/person-events.ts'
import { addSomeone, days, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'
import { lamp, room, turnIn, workingWorld } from '../../support/working-world.ts'

const flat = { ...room, id: 'flat', weeklyCents: 30_000, beds: 3 }
const world = { ...workingWorld, homes: [flat, ...(workingWorld.homes ?? [])] }

/** A player who lives with a mother and a father, and has no other people. */
function atHome(years: number): OneLife {
  const one = grownLife(years, world)
  for (const person of [...one.life.people]) dropPerson(one.life, person)
  one.life.love.bond = null
  one.life.love.past = []
  one.life.finances.home = 'parents'
  for (const relation of ['mother', 'father'] as const) addSomeone(one, { relation, age: years + 25 })
  replan(turnIn(one))
  return one
}

/** Lets these people die, one after the other. Returns the id of the last event in the feed. */
function die(one: OneLife, ...relations: readonly Relation[]): string | undefined {
  for (const relation of relations) {
    const person = one.life.people.find((other) => other.relation === relation && other.diedDay === null)
    if (person === undefined) throw new Error(`no ${relation}`)
    carryOutMilestone(turnIn(one), person, 'dies')
  }
  expect(violations(one.life, one.context.catalogue)).toEqual([])
  return one.life.feed.at(-1)?.eventId
}

describe('a child who has lost both parents', () => {
  it('stays in the home while one parent is alive', () => {
    const one = atHome(9)
    expect(die(one, 'mother')).toBe('death-of-mother')
    expect(one.life.finances.home).toBe('parents')
  })

  it('is taken in by a grandparent, then an uncle, then a sister who is of age, and then by foster parents', () => {
    const one = atHome(9)
    addSomeone(one, { relation: 'brother', age: 17 })
    const sister = addSomeone(one, { relation: 'sister', sex: 'female', age: 19 })
    addSomeone(one, { relation: 'uncle', age: 40 })
    const grandmother = addSomeone(one, { relation: 'grandmother', sex: 'female', age: 70 })
    expect(die(one, 'mother', 'father')).toBe('taken-in')
    expect(one.life.feed.at(-1)?.message).toContain(`our grandmother ${grandmother.firstname}`)
    expect(one.life.finances.home).toBe('kin')
    // The home is kept while a relative can run it.
    expect(die(one, 'grandmother')).toBe('death-of-grandmother')
    expect(die(one, 'uncle')).toBe('death-of-uncle')
    expect(one.life.finances.home).toBe('kin')
    expect(sister.diedDay).toBeNull()
    expect(die(one, 'sister')).toBe('foster-home')
    expect(one.life.finances.home).toBe('foster')
    expect(one.life.finances.plan).toMatchObject({ from: 'parents', income: 500, essentials: 0 })
  })

  it('sees the foster home in the store, cannot buy furniture, and is not moved by money trouble', () => {
    const one = atHome(16)
    die(one, 'mother', 'father')
    expect(livesWithOthers(one.life)).toBe(true)
    const store = read(one.life, { type: 'getStore', message: undefined }, one.context)
    if (!store.ok || store.value.frame !== 'store') throw new Error('the read was refused')
    expect(store.value.body.homes.filter(({ current }) => current).map(({ id }) => id)).toEqual(['foster'])
    const sofa = { ...lamp, requires: { ownHome: true } }
    expect(refusePurchase(one.life, one.minute(), sofa)?.code).toBe('not_for_you')
    one.life.finances.plan = { ...one.life.finances.plan, income: 0, essentials: 20_000 }
    handleTrouble(turnIn(one))
    expect(one.life.finances.home).toBe('foster')
  })

  it('may leave foster care from 18 on and must leave at 21', () => {
    const one = atHome(17)
    die(one, 'mother', 'father')
    expect(one.send('moveHome', { home: 'room' })?.code).toBe('too_young')
    one.send('speed', 1)
    while (ageAt(one.life, one.minute()) < 21) {
      expect(one.life.finances.home).toBe('foster')
      expect(canStayAtHome(one.life, one.minute())).toBe(true)
      days(one, 30)
    }
    expect(one.life.finances.home).toBe('room')
    expect(one.life.feed.some(({ eventId, message }) => eventId === 'house-cleared' && /your bed/.test(message))).toBe(
      true,
    )
    expect(violations(one.life, one.context.catalogue)).toEqual([])
  })
})

describe('an adult who has lost both parents', () => {
  it('moves to the cheapest home to rent with a bed for everyone', () => {
    const one = atHome(30)
    expect(die(one, 'mother', 'father')).toBe('house-cleared')
    expect(one.life.feed.at(-1)?.message).toContain('a room')
    expect(one.life.finances.home).toBe('room')
    const parent = atHome(30)
    for (const age of [3, 5]) addSomeone(parent, { relation: 'son', age })
    die(parent, 'mother', 'father')
    expect(parent.life.finances.home).toBe('flat')
  })

  it('moves to the home with the most beds if none has enough', () => {
    const one = atHome(40)
    for (const age of [3, 5, 7, 9]) addSomeone(one, { relation: 'son', age })
    die(one, 'mother', 'father')
    expect(one.life.finances.home).toBe('flat')
    expect(isCrowded(turnIn(one))).toBe(true)
    expect(moveToOwnHome(turnIn(one))).toBeNull()
  })

  it('stays if they live in a home of their own, or if there is no home to rent', () => {
    const one = atHome(30)
    one.life.finances.home = 'flat'
    expect(die(one, 'mother', 'father')).not.toBe('house-cleared')
    expect(one.life.finances.home).toBe('flat')
    const nowhere = grownLife(30, { ...world, homes: [] })
    for (const person of nowhere.life.people) person.diedDay ??= Math.max(person.bornDay, nowhere.life.birthDay + 9_000)
    expect(violations(nowhere.life, nowhere.context.catalogue)).toEqual([])
    expect(violations(nowhere.life, one.context.catalogue)).toEqual([
      'the home is parents, but nobody is alive to run it',
    ])
  })
})
