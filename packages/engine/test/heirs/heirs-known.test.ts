import { catalogue } from '@lifegrid/content/catalogue.generated'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { balance } from '../../src/core/ledger.ts'
import { epochDayAt } from '../../src/core/time.ts'
import { turnOf } from '../../src/core/turn.ts'
import { leavingHomeDay } from '../../src/heirs/heirs-home.ts'
import { violations } from '../../src/lab/invariants.ts'
import type { Person } from '../../src/life/person.ts'
import { endLife } from '../../src/systems/body/ending.ts'
import { livesWithOthers } from '../../src/systems/home/family-homes.ts'
import { netWorthAt } from '../../src/systems/money/accounts.ts'
import { ownWealthOf } from '../../src/systems/money/wealth.ts'
import { draw, natureEnd, occupationAt } from '../../src/systems/people/nature.ts'
import { milestonesOf } from '../../src/systems/people/npc-lives.ts'
import { personOf, stateOf } from '../../src/views/view.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import type { OneLife } from '../support/one-life.ts'

const ours: Partial<Catalogue> = { jobs: catalogue.jobs, homes: catalogue.homes ?? [] }

/** A woman of 60 with a daughter of an age and with a nature that `fits`. */
function daughterOf(age: number, fits: (daughter: Person, today: number) => boolean): { one: OneLife; heir: Person } {
  const one = grownLife(60, ours)
  const today = epochDayAt(one.life, one.minute())
  const made = { relation: 'daughter', sex: 'female', lastname: 'Moreau', parent: 'self', single: false, age } as const
  for (let i = 0; i < 400; i++) {
    const nature = Math.floor((i * natureEnd) / 400)
    const heir = addSomeone(one, { ...made, nature })
    if (heir.diesDay > today + 20 * 365 && fits(heir, today)) return { one, heir }
    one.life.people = one.life.people.filter((person) => person !== heir)
  }
  throw new Error('no such daughter')
}

function goOn({ one, heir }: { one: OneLife; heir: Person }): void {
  endLife(turnOf(one.life, one.minute(), one.context), 'an accident')
  expect(one.send('restart', { heir: heir.id })).toBeUndefined()
  expect(violations(one.life, one.context.catalogue)).toEqual([])
}

describe('an heir whom the player knew', () => {
  it('has their job, with the years worked in it and the education that it requires', () => {
    const seen = new Set<string>()
    for (const title of ['nurse', 'hairdresser', 'lawyer', 'judge', 'head cook']) {
      const known = daughterOf(45, ({ nature }) => occupationAt(catalogue, nature, 45) === title)
      const minute = known.one.minute()
      expect(personOf(known.one.life, catalogue, known.heir, minute).occupation).toBe(title)
      goOn(known)
      const { life } = known.one
      expect(stateOf(life, known.one.context.catalogue, known.one.minute()).occupation).toBe(title)
      expect(life.schedules.find(({ id }) => id === 'job')?.title).toBe(title)
      const from = ['nurse', 'lawyer', 'judge'].includes(title) ? 22 : 18
      expect(Math.round((life.work.job?.sinceMinute ?? 0) / 525_960)).toBe(from)
      seen.add(`${life.work.job?.id} ${life.work.job?.rung}`)
      if (title === 'nurse') expect(life.education).toMatchObject({ level: 'bachelor', licences: ['nurse'] })
    }
    expect([...seen]).toEqual(['nursing 0', 'shop 1', 'law 2', 'law 4', 'kitchen 4'])
  })

  it('has their savings, and a house if they have a family and can afford it', () => {
    const known = daughterOf(
      45,
      (heir) => draw(heir.nature, 'wealth') > 0.95 && typeof heir.partner === 'string' && (heir.children ?? 0) > 0,
    )
    const wealth = ownWealthOf(known.heir, epochDayAt(known.one.life, known.one.minute()))
    goOn(known)
    const { life } = known.one
    expect(netWorthAt(life, known.one.minute())).toBeGreaterThanOrEqual(wealth)
    expect(balance(life, 'money', 'home')).toBeGreaterThan(0)
    const home = catalogue.homes?.find(({ id }) => id === life.finances.home)
    expect(home?.priceCents).toBeGreaterThan(0)
    expect(home?.beds).toBeGreaterThanOrEqual(3)
  })

  it('does not live with the parents again after moving to another town', () => {
    const known = daughterOf(
      23,
      (heir) => heir.away === true && heir.partner === undefined && draw(heir.nature, 'wealth') < 0.1,
    )
    addSomeone(known.one, { relation: 'sister', age: 50 })
    expect(leavingHomeDay(known.heir)).toBeLessThan(known.heir.bornDay + 23 * 365.25)
    goOn(known)
    expect(livesWithOthers(known.one.life)).toBe(false)
  })

  it('is divorced if they were, on the same days, and the former spouse is the children’s other parent', () => {
    const known = daughterOf(50, (heir) => heir.partner === null && (heir.children ?? 0) > 0)
    const { heir, one } = known
    heir.partner = null
    const plan = milestonesOf(heir)
    goOn(known)
    const { life } = one
    expect(life.love.bond).toBeNull()
    expect(life.love.past).toMatchObject([{ status: 'divorced' }])
    const day = (what: string): number => (plan.find((one) => one.what === what)?.day ?? 0) - life.birthDay
    expect(life.love.past[0]?.marriedMinute).toBe(day('marries') * 1440)
    expect(life.love.past[0]?.endedMinute).toBe(day('parts') * 1440)
    const former = life.people.find(({ relation }) => relation === 'ex')
    expect(former).toMatchObject({ id: life.love.past[0]?.personId, sex: 'male', diedDay: null })
    const children = life.people.filter(({ relation }) => relation === 'son' || relation === 'daughter')
    expect(children.length).toBeGreaterThan(0)
    expect(new Set(children.map(({ parent }) => parent))).toEqual(new Set([former?.id]))
  })

  it('has, as a niece, also the other parent, with the name that the old life was told', () => {
    for (const partner of ['Igor', null]) {
      const one = grownLife(40, ours)
      one.life.people = one.life.people.filter(({ relation }) => !['niece', 'nephew'].includes(relation))
      const today = epochDayAt(one.life, one.minute())
      const made = { relation: 'sister', sex: 'female', age: 38, single: false } as const
      let sister = addSomeone(one, made)
      for (let i = 1; !milestonesOf(sister).some(({ what, day }) => what === 'marries' && day < today); i++)
        sister = addSomeone(one, { ...made, nature: i * 1_000_003 })
      delete sister.loves
      sister.partner = partner
      const heir = addSomeone(one, { relation: 'niece', sex: 'female', age: 10, parent: sister.id })
      goOn({ one, heir })
      const father = one.life.people.find(({ relation }) => relation === 'father')
      expect(one.life.people.find(({ relation }) => relation === 'mother')?.id).toBe(sister.id)
      if (partner === null) expect(father?.firstname).toMatch(/^Ben/)
      else expect(father).toMatchObject({ firstname: 'Igor', partner: sister.firstname, diedDay: null })
    }
  })
})
