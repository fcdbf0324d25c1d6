import { describe, expect, it } from 'vitest'
import { accountsOf, balance } from '../../../src/core/ledger.ts'
import { epochDayAt } from '../../../src/core/time.ts'
import { type Turn, turnOf } from '../../../src/core/turn.ts'
import { violations } from '../../../src/lab/invariants.ts'
import type { Person } from '../../../src/life/person.ts'
import type { Arrangement } from '../../../src/life/vocabulary.ts'
import { arrange } from '../../../src/systems/home/arrange.ts'
import { householdOf, livesTogether } from '../../../src/systems/home/household.ts'
import { childrenKept, supportPaid, supportReceived } from '../../../src/systems/love/child-support.ts'
import { becomeCouple, endRelationship } from '../../../src/systems/love/couple.ts'
import { takeOver } from '../../../src/systems/love/custody.ts'
import { settle } from '../../../src/systems/money/accounts.ts'
import { applyPastMilestone } from '../../../src/systems/people/milestones.ts'
import { draw } from '../../../src/systems/people/nature.ts'
import { addSomeone, days, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'

interface Family {
  readonly one: OneLife
  readonly turn: Turn
  readonly former: Person
  readonly children: readonly Person[]
}

/** A player of 35 with a partner whose nature pays support, and their two children of 3 and 9 years. */
function family(): Family {
  const one = grownLife(35)
  const turn = turnOf(one.life, one.minute(), one.context)
  let nature = 0
  while (draw(nature, 'pays-support') >= 0.7) nature++
  const former = addSomeone(one, { nature })
  becomeCouple(turn, former)
  const children = [3, 9].map((age) =>
    addSomeone(one, { relation: 'daughter', sex: 'female', age, parent: former.id, nature: age }),
  )
  return { one, turn, former, children }
}

function parted(as?: Arrangement): Family {
  const made = family()
  endRelationship(made.turn, { title: 'Parted', message: 'It is over.' })
  if (as !== undefined) for (const child of made.children) arrange(made.turn, child, true, as)
  return made
}

function custodyTold({ life }: Turn): { readonly title: string; readonly message: string } {
  return life.feed.findLast(({ eventId }) => eventId === 'custody') ?? { title: '', message: '' }
}

describe('custody', () => {
  it('is decided when the parents part, the same for all their minor children, and told once', () => {
    const { one, children } = parted()
    const [first, second] = children
    expect(['sole', 'shared', 'elsewhere']).toContain(first?.arrangement)
    expect(second?.arrangement).toBe(first?.arrangement)
    expect(violations(one.life, one.context.catalogue)).toEqual([])
  })

  it('names each of the children, or the only one', () => {
    const { turn, children } = parted()
    for (const { firstname } of children) expect(custodyTold(turn).message).toContain(firstname)
    const alone = family()
    const [first, second] = alone.children
    alone.one.life.people = alone.one.life.people.filter(({ id }) => id !== second?.id)
    endRelationship(alone.turn, { title: 'Parted', message: 'It is over.' })
    expect(custodyTold(alone.turn).title).toBe(`Where ${first?.firstname} lives`)
  })

  it('names all orphans who come to the player', () => {
    const { turn, children, former } = parted('elsewhere')
    takeOver(turn, former)
    for (const { firstname } of children) expect(custodyTold(turn).message).toContain(firstname)
  })

  it('leaves out grown children and those of another parent', () => {
    const made = family()
    const grown = addSomeone(made.one, { relation: 'son', age: 19, parent: made.former.id })
    const other = addSomeone(made.one, { relation: 'son', age: 5, parent: 'self' })
    endRelationship(made.turn, { title: 'Parted', message: 'It is over.' })
    expect([grown.arrangement, other.arrangement]).toEqual([undefined, undefined])
  })

  it('says who lives with the player, and for whom the player pays', () => {
    const here = (as: Arrangement) => {
      const { one, children } = parted(as)
      const minute = one.minute()
      return [
        children.map((child) => livesTogether(one.life, child, minute)),
        householdOf(one.life, minute).children,
        childrenKept(one.life, minute),
      ]
    }
    expect(here('sole')).toEqual([[true, true], 2, 2])
    expect(here('shared')).toEqual([[true, true], 2, 1])
    expect(here('elsewhere')).toEqual([[false, false], 0, 0])
  })

  it('makes the parent without the children pay a quarter of the income for two, until they are grown', () => {
    const { one, turn, children, former } = parted('elsewhere')
    expect(supportPaid(one.life, one.minute(), 100_000)).toBe(25_000)
    expect(supportReceived(one.life, one.minute())).toBe(0)
    const [young, old] = children as [Person, Person]
    old.bornDay = epochDayAt(one.life, one.minute()) - 18 * 366
    expect(supportPaid(one.life, one.minute(), 100_000)).toBe(17_000)
    applyPastMilestone(turn, old, 'graduates')
    former.diedDay = epochDayAt(one.life, one.minute())
    expect(supportPaid(one.life, one.minute(), 100_000)).toBe(0)
    takeOver(turn, former)
    expect(young.arrangement, 'the child of a dead parent comes to the player').toBeNull()
    expect(livesTogether(one.life, young, one.minute())).toBe(true)
  })

  it('brings support into the books of the parent with the children, under its own account', () => {
    const { one } = parted('sole')
    expect(one.life.finances.plan.support).toBe(-10_600)
    const before = balance(one.life, 'money', 'support')
    days(one, 28)
    settle(turnOf(one.life, one.minute(), one.context))
    expect(before - balance(one.life, 'money', 'support')).toBe(4 * 10_600)
    expect(Object.values(accountsOf(one.life)).reduce((sum, cents) => sum + cents, 0)).toBe(0)
  })

  it('ends when the parents come together again', () => {
    const { one, turn, former, children } = parted('elsewhere')
    former.affinity = 80
    one.life.love.past = one.life.love.past.map((bond) => ({ ...bond, endedMinute: 0 }))
    becomeCouple(turn, former)
    expect(children.map(({ arrangement }) => arrangement)).toEqual([null, null])
  })
})
