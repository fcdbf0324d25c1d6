import { catalogue } from '@lifegrid/content/catalogue.generated'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/apply.ts'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { lifeHash } from '../../src/codec/codec.ts'
import { idCount, idKey, withId } from '../../src/codec/compact/id-table.ts'
import { minuteAt } from '../../src/core/clock.ts'
import { accountsOf, balance, transfer } from '../../src/core/ledger.ts'
import { ageAt, epochDayAt } from '../../src/core/time.ts'
import { turnOf } from '../../src/core/turn.ts'
import { estateAfterTax, heirsOf, shareOfHeir } from '../../src/heirs/heirs.ts'
import { violations } from '../../src/lab/invariants.ts'
import { liveLife } from '../../src/lab/live.ts'
import { addMemory } from '../../src/life/person.ts'
import { encodeSeen, timesBefore } from '../../src/life/story.ts'
import { read } from '../../src/read.ts'
import { endLife } from '../../src/systems/body/ending.ts'
import { householdOf } from '../../src/systems/home/household.ts'
import { becomeCouple, becomeEngaged, becomeMarried } from '../../src/systems/love/couple.ts'
import { settle } from '../../src/systems/money/accounts.ts'
import { milestonesOf } from '../../src/systems/people/npc-lives.ts'
import { addSomeone, days, grownLife } from '../support/grown-life.ts'
import { type OneLife, question } from '../support/one-life.ts'

/** A woman of 55 with a husband, a daughter of 28, a son of 10, and 100 000 dollars. */
function family(over: Partial<Catalogue> = {}): { one: OneLife; daughter: string; son: string } {
  const one = grownLife(55, over)
  const turn = turnOf(one.life, one.minute(), one.context)
  for (const person of one.life.people) person.affinity = Math.min(person.affinity, 30)
  becomeCouple(turn, addSomeone(one, { age: 56 }))
  becomeEngaged(turn)
  becomeMarried(turn, { title: 'The wedding', message: 'They are married.' }, 10)
  const parent = one.life.love.bond?.personId ?? 'self'
  const kin = { lastname: 'Moreau', familiarity: 80, parent, single: false } as const
  const daughter = addSomeone(one, { ...kin, relation: 'daughter', sex: 'female', age: 28 }).id
  const son = addSomeone(one, { ...kin, relation: 'son', age: 10 }).id
  settle(turn)
  transfer(turn, 'money', 'world', 'player', 10_000_000)
  return { one, daughter, son }
}

const room = { id: 'room', name: 'a room', about: 'A room.', weeklyCents: 10_000, beds: 1, comfort: 0 }
const flat = { ...room, id: 'flat', weeklyCents: 30_000, beds: 8 }

function dies(one: OneLife): void {
  endLife(turnOf(one.life, one.minute(), one.context), 'an accident')
}

describe('an heir', () => {
  it('is chosen after the death, from the first group that has anyone: the children', () => {
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

  it('continues at their own age, with their share, and with relations as the heir sees them', () => {
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
    expect(Object.values(accountsOf(life)).reduce((a, b) => a + b, 0)).toBe(0)
    expect(violations(life, one.context.catalogue)).toEqual([])
  })

  it('lives a whole life without breaking an invariant', () => {
    const { one, daughter } = family()
    dies(one)
    one.send('restart', { heir: daughter })
    one.send('speed', 1)
    days(one, 30 * 365)
    expect(violations(one.life, one.context.catalogue)).toEqual([])
    days(one, 70 * 365)
    expect(one.life.status).toBe('dead')
  })

  it('has everything on the agenda that a life of that age has, and is written to', () => {
    const { one, daughter } = family()
    dies(one)
    one.send('restart', { heir: daughter })
    const kinds = (life: OneLife['life']) => new Set(life.agenda.map(({ kind }) => kind))
    const usual = ['company', 'conversations', 'meeting', 'people', 'storyteller']
    expect([...kinds(one.life)]).toEqual(expect.arrayContaining(usual))
    expect([...kinds(grownLife(28).life)]).toEqual(expect.arrayContaining(usual))
    one.send('speed', 1)
    days(one, 400)
    expect(one.life.conversations.list.some(({ begunBy }) => begunBy === 'character')).toBe(true)
  })

  it('may be a child', () => {
    const { one, son } = family()
    dies(one)
    expect(one.send('restart', { heir: son })).toBeUndefined()
    expect(ageAt(one.life, one.minute())).toBe(10)
    expect(one.life.love.bond).toBeNull()
    expect(violations(one.life, one.context.catalogue)).toEqual([])
  })

  it('receives exactly the share in addition to their own money, and the transfers explain every account', () => {
    const { one, daughter } = family()
    dies(one)
    const before = accountsOf(one.life)
    one.life.unposted = []
    const share = shareOfHeir(one.life, one.minute())
    const { result } = apply(one.life, { type: 'restart', message: { heir: daughter } }, one.at, one.context)
    if (!result.ok) throw new Error(result.error.code)
    const after = accountsOf(one.life)
    const money = result.value.transfers.filter(({ currency }) => currency === 'money')
    const opened = money.find(({ debit, credit }) => debit === 'opening' && credit === 'player')?.amount ?? 0
    expect(share).toBeGreaterThan(2_000_000)
    expect(balance(one.life, 'money')).toBe(opened + share)
    for (const { debit, credit, amount } of money) {
      before[debit] = (before[debit] ?? 0) - amount
      before[credit] = (before[credit] ?? 0) + amount
    }
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)]))
      expect(before[name] ?? 0, name).toBe(after[name] ?? 0)
    expect(balance(one.life, 'money', 'opening')).toBe(0)
  })

  it('is remembered for nothing that the old player did', () => {
    const { one, daughter, son } = family()
    const brother = one.life.people.find(({ id }) => id === son)
    if (brother === undefined) throw new Error('the son')
    addMemory(brother, { minute: one.minute(), as: 'stood by me' })
    dies(one)
    one.send('restart', { heir: daughter })
    expect(one.life.people.filter(({ memories }) => memories !== undefined)).toEqual([])
    const known = one.life.people.find(({ id }) => id === son)
    if (known === undefined) throw new Error('the brother')
    addMemory(known, { minute: one.minute() + 1, as: 'stood by me' })
    expect(violations(one.life, one.context.catalogue)).toEqual([
      expect.stringContaining(`${son} remembers stood by me of minute`),
    ])
  })

  it('has all of their children, also one born on the same day as a brother', () => {
    const { one, daughter, son } = family()
    const heir = one.life.people.find(({ id }) => id === daughter)
    const brother = one.life.people.find(({ id }) => id === son)
    if (heir === undefined || brother === undefined) throw new Error('the family')
    const today = epochDayAt(one.life, one.minute())
    const born = (): number | undefined =>
      milestonesOf(heir).find(({ what, day }) => what === 'child' && day <= today)?.day
    for (let nature = 0; born() === undefined; nature++) heir.nature = nature
    const day = born() ?? 0
    brother.bornDay = day
    dies(one)
    expect(one.send('restart', { heir: daughter })).toBeUndefined()
    const children = one.life.people.filter(({ relation }) => relation === 'son' || relation === 'daughter')
    expect(children.filter(({ bornDay }) => bornDay === day)).toHaveLength(1)
  })

  it('moves out when the parents are dead, into a home that is large enough; a child moves to relatives', () => {
    for (const years of [28, 10]) {
      const { one, daughter, son } = family({ homes: [room, flat] })
      for (const person of one.life.people)
        if (person.relation === 'spouse') person.diedDay = epochDayAt(one.life, one.minute())
      dies(one)
      expect(one.send('restart', { heir: years === 28 ? daughter : son })).toBeUndefined()
      expect(ageAt(one.life, one.minute())).toBe(years)
      const { adults, children } = householdOf(one.life, one.minute())
      const fitting = adults + children > room.beds ? 'flat' : 'room'
      expect(one.life.finances.home).toBe(years === 28 ? fitting : 'kin')
      expect(violations(one.life, one.context.catalogue)).toEqual([])
    }
  })

  it('of age lives in the parents’ home only without a family of their own, and with a living parent', () => {
    let grown = 0
    for (let i = 0; i < 20; i++) {
      const { life } = liveLife({ seed: `line ${i}`, ruleset: i % 2 === 0 ? 'classic' : 'calibrated' }, { catalogue })
      const [heir] = heirsOf(life, minuteAt(life, life.at)).people
      if (heir === undefined) continue
      const { result } = apply(life, { type: 'restart', message: { heir: heir.id } }, life.at, { catalogue })
      if (!result.ok) throw new Error(result.error.code)
      expect(violations(life, catalogue), life.seed).toEqual([])
      const minute = minuteAt(life, life.at)
      if (ageAt(life, minute) < 18) continue
      grown++
      if (life.finances.home !== 'parents') continue
      expect(householdOf(life, minute), life.seed).toEqual({ adults: 1, children: 0 })
      const parents = life.people.filter(({ relation }) => relation === 'mother' || relation === 'father')
      expect(
        parents.some(({ diedDay }) => diedDay === null),
        life.seed,
      ).toBe(true)
    }
    expect(grown).toBeGreaterThan(10)
  })

  it('[ENG-2] has the same life each time', () => {
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

  it('is not chosen by old clients that send another message: they get a new life', () => {
    const { one } = family()
    dies(one)
    expect(one.send('restart', 'please')).toBeUndefined()
    expect(one.life).toMatchObject({ status: 'creating', index: 1 })
  })

  it('is, without children, a niece or nephew, otherwise a younger sibling, otherwise a friend', () => {
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

describe('what earlier lives met', () => {
  it('[ENG-5] is kept with a restart: each choice of the life and of those before it', () => {
    const [first, second, third, other] = ['first', 'second', 'third', 'other'] as const
    const events = [first, second, third, other].map((id) => question(id, { age: { from: 99, to: 99 } }))
    const one = grownLife(20, { events })
    const { story } = one.life
    story.seen = withId(story.seen, first, encodeSeen(9, 1))
    story.seen = withId(story.seen, second, encodeSeen(1, 1))
    // A life that began in an earlier release has a table of what was before it.
    story.seenBefore = withId(story.seenBefore, third, 2)
    one.send('restart')
    const again = one.life.story
    expect([first, second, third, other].map((id) => timesBefore(again, idKey(id)))).toEqual([3, 1, 2, 0])
    expect(idCount(again.seenBefore)).toBe(0)
    expect(again.metBefore).toHaveLength(1024)
  })
})
