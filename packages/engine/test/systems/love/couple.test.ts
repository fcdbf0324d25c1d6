import { describe, expect, it } from 'vitest'
import { accountsOf, balance, transfer } from '../../../src/core/ledger.ts'
import { turnOf } from '../../../src/core/turn.ts'
import { violations } from '../../../src/lab/invariants.ts'
import { becomeCouple, becomeEngaged, becomeMarried } from '../../../src/systems/love/couple.ts'
import { partnerOf, statusWith } from '../../../src/systems/love/relationships.ts'
import { refuseRomance } from '../../../src/systems/love/romance-rules.ts'
import { netWorthAt, settle } from '../../../src/systems/money/accounts.ts'
import { closePeople } from '../../../src/systems/mood/mood-set-point.ts'
import { familiarityAt } from '../../../src/systems/people/familiarity.ts'
import { scheduleFirst } from '../../../src/systems/people/roster.ts'
import { startQuarrel } from '../../../src/systems/together/quarrels.ts'
import { addSomeone, days, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'

function couple(one: OneLife): void {
  becomeCouple(turnOf(one.life, one.minute(), one.context), addSomeone(one))
}

function married(one: OneLife): void {
  couple(one)
  becomeEngaged(turnOf(one.life, one.minute(), one.context))
  becomeMarried(turnOf(one.life, one.minute(), one.context), { title: 'The wedding', message: 'They are married.' }, 10)
}

describe('asking somebody out', () => {
  it('is refused unless both are alive, adult, single, unrelated, attracted and close', () => {
    const one = grownLife(30)
    const ask = (over: Parameters<typeof addSomeone>[1]) => one.send('romance', { id: addSomeone(one, over).id })?.code
    expect(one.send('romance', { id: 'p999' })?.code).toBe('no_such_person')
    expect(ask({ age: 17 })).toBe('not_adult')
    expect(ask({ relation: 'cousin' })).toBe('relative')
    expect(ask({ affinity: 20 })).toBe('not_close_enough')
    expect(ask({ sex: 'female', loves: 'both', affinity: -5 })).toBe('not_close_enough')
    const straight = addSomeone(one, { sex: 'female' })
    delete straight.loves
    expect(one.send('romance', { id: straight.id })).toEqual({
      code: 'not_interested',
      detail: `${straight.firstname} likes you, but not in that way.`,
    })
    const taken = addSomeone(one)
    taken.partner = 'Kim'
    expect(one.send('romance', { id: taken.id })?.detail).toBe(`${taken.firstname} is with Kim.`)
  })

  it('is refused to a minor', () => {
    const one = grownLife(16)
    expect(one.send('romance', { id: addSomeone(one, { age: 19 }).id })?.code).toBe('not_adult')
    expect(one.send('getSwipeCharacter')?.code).toBe('not_adult')
    expect(one.send('tryForChild')?.code).toBe('not_adult')
  })

  it('makes a couple or costs 5 affinity, and is refused again for a week', () => {
    const answers = new Set<string>()
    const one = grownLife(30)
    for (let i = 0; i < 12 && answers.size < 2; i++) {
      const person = addSomeone(one, { affinity: 50 })
      expect(one.send('romance', { id: person.id })).toBeUndefined()
      const said = one.bodies('relationshipEvent').at(-1)
      answers.add(said?.what ?? '')
      if (said?.what === 'declined') {
        expect(person.affinity).toBe(45)
        expect(one.send('romance', { id: person.id })?.code).toBe('too_soon')
      } else {
        expect(said).toMatchObject({ what: 'dating', status: 'dating', personId: person.id })
        expect(person).toMatchObject({ relation: 'partner', affinity: 60 })
        expect(one.send('romance', { id: addSomeone(one).id })?.code).toBe('already_partnered')
        expect(one.send('breakUp')).toBeUndefined()
        // Soon after a parting the question takes two attempts: see decent-time.test.ts.
        one.life.love.past = []
      }
      days(one, 8)
    }
    expect([...answers].sort()).toEqual(['dating', 'declined'])
  })
})

describe('a couple', () => {
  it('gains 10 to 40 affinity or none from a date, once in three days', () => {
    const one = grownLife(30)
    expect(one.send('dateNight', { idea: 'walk' })?.code).toBe('not_partnered')
    couple(one)
    const gains: number[] = []
    for (let i = 0; i < 12 && partnerOf(one.life) !== undefined; i++) {
      const partner = partnerOf(one.life)
      if (partner !== undefined) partner.affinity = 50
      expect(one.send('dateNight', { idea: 'walk' })).toBeUndefined()
      gains.push(one.bodies('relationshipEvent').at(-1)?.affinityChange ?? 0)
      expect(one.send('dateNight', { idea: 'walk' })?.code).toBe('too_soon')
      days(one, 7)
    }
    expect(gains.filter((gain) => gain !== 0 && (gain < 10 || gain > 40))).toEqual([])
    expect(gains.some((gain) => gain >= 10)).toBe(true)
  })

  it('goes from dating to an engagement to a wedding', () => {
    const one = grownLife(30)
    couple(one)
    expect(one.send('propose')?.code).toBe('too_soon')
    expect(one.send('marry')?.code).toBe('not_engaged')
    expect(one.send('divorce')?.code).toBe('not_married')
    becomeEngaged(turnOf(one.life, one.minute(), one.context))
    expect(one.send('propose')?.code).toBe('already_partnered')
    expect(one.send('marry', { wedding: 'registry' })).toBeUndefined()
    expect(one.life.love).toMatchObject({ weddings: 1, bond: { status: 'married' } })
    expect(partnerOf(one.life)?.relation).toBe('spouse')
    expect(one.send('breakUp')?.code).toBe('already_married')
    const detail = one.life.people.find(({ relation }) => relation === 'spouse')?.id ?? ''
    expect(one.send('romance', { id: detail })?.code).toBe('already_partnered')
    expect(violations(one.life, one.context.catalogue)).toEqual([])
  })

  it('divides its gains through the ledger in a divorce', () => {
    const one = grownLife(30)
    married(one)
    const turn = turnOf(one.life, one.minute(), one.context)
    settle(turn)
    transfer(turn, 'money', 'world', 'player', 900_000_000)
    const before = balance(one.life, 'money')
    const brought = -balance(one.life, 'money', 'spouse')
    expect(one.send('divorce')).toBeUndefined()
    const paid = brought + 450_000_000
    expect(balance(one.life, 'money')).toBe(before - paid)
    expect(balance(one.life, 'money', 'divorce')).toBe(paid - brought)
    expect(balance(one.life, 'money', 'spouse')).toBe(0)
    expect(Object.values(accountsOf(one.life)).reduce((a, b) => a + b, 0)).toBe(0)
    expect(one.life.love).toMatchObject({ bond: null, past: [{ status: 'divorced' }] })
    expect(one.life.people.some(({ relation }) => relation === 'ex')).toBe(true)
    expect(netWorthAt(one.life, one.minute())).toBeGreaterThan(0)
  })

  it('can become one again after half a year, and the divorce is kept', () => {
    const one = grownLife(30)
    married(one)
    const person = partnerOf(one.life)
    if (person === undefined) throw new Error('there is no spouse')
    const marriedMinute = one.minute()
    expect(one.send('divorce')).toBeUndefined()
    person.affinity = 100
    const again = (): string | undefined => refuseRomance(one.life, person, one.minute())?.code
    expect(again()).toBe('too_soon')
    days(one, 181)
    expect(again()).toBe('too_soon')
    days(one, 1)
    expect(again()).toBeUndefined()
    becomeCouple(turnOf(one.life, one.minute(), one.context), person)
    expect(one.life.love.past).toMatchObject([{ personId: person.id, status: 'divorced', marriedMinute }])
    expect(statusWith(one.life, person, one.minute())).toBe('dating')
    expect(one.life.love.bond?.log[0]?.[1]).toBe('became a couple again')
    expect(violations(one.life, one.context.catalogue)).toEqual([])
    // Without a wedding, the earlier bond is not kept.
    one.send('breakUp')
    days(one, 182)
    person.affinity = 100
    // So that it is not the third time, which is refused.
    person.parted = 0
    becomeCouple(turnOf(one.life, one.minute(), one.context), person)
    expect(one.life.love.past).toHaveLength(1)
  })

  it('that is reunited gets a message that depends on its past', () => {
    const one = grownLife(30)
    const told: (string | undefined)[] = []
    const person = addSomeone(one)
    for (const wedding of [false, true, false]) {
      person.affinity = 100
      // So that it is not the third time, which is refused.
      person.parted = 0
      const turn = turnOf(one.life, one.minute(), one.context)
      becomeCouple(turn, person)
      told.push(one.life.feed.at(-1)?.eventId, one.life.feed.at(-1)?.message)
      if (wedding) becomeMarried(turn, { title: 'The wedding', message: 'They are married.' }, 10)
      one.send(wedding ? 'divorce' : 'breakUp')
      days(one, 182)
    }
    const { messages } = one.context.catalogue
    const ids = ['love.couple', 'love.couple-again', 'love.couple-after-divorce'] as const
    for (const [index, id] of ids.entries()) {
      expect(told[index * 2]).toBe(index === 0 ? 'love-dating' : 'love-reunited')
      expect(messages[id].text).toContain(told[index * 2 + 1]?.replaceAll(person.firstname, '{partner}'))
    }
  })

  it('leaves a widow after a death, who inherits and can have a new partner', () => {
    const one = grownLife(40)
    married(one)
    const spouse = partnerOf(one.life)
    if (spouse === undefined) throw new Error('there is no spouse')
    one.life.agenda = one.life.agenda.filter(({ key }) => key !== 'crisis')
    const day = one.life.birthDay + Math.floor(one.minute() / 1440) + 3
    Object.assign(spouse, { diesDay: day, nextDay: day })
    scheduleFirst(one.life)
    days(one, 5)
    expect(spouse.diedDay).not.toBeNull()
    expect(one.life.love).toMatchObject({ bond: null, past: [{ status: 'widowed' }] })
    expect(one.life.agenda.filter(({ kind }) => kind === 'romance')).toEqual([])
    expect(violations(one.life, one.context.catalogue)).toEqual([])
  })
})

describe('the dating app', () => {
  it('shows twenty different adults a day, and accepts answers only for them', () => {
    const one = grownLife(19)
    for (let i = 0; i < 20; i++) expect(one.send('getSwipeCharacter')).toBeUndefined()
    const shown = one.bodies('swipeCharacter')
    expect(new Set(shown.map(({ id }) => id)).size).toBe(20)
    expect(shown.every(({ ageYears, sex }) => ageYears >= 18 && ageYears <= 24 && sex === 'male')).toBe(true)
    expect(one.send('getSwipeCharacter')?.code).toBe('no_more_candidates')
    const id = shown[4]?.id ?? ''
    expect(one.send('swipeMatch', { id, like: false })).toBeUndefined()
    expect(one.send('swipeMatch', { id, like: true })?.code).toBe('no_such_candidate')
    expect(one.send('swipeMatch', { id: 's1-1-m', like: true })?.code).toBe('no_such_candidate')
  })

  it('adds the matched candidate as a person who likes the player enough to be asked out', () => {
    const one = grownLife(25)
    for (let i = 0; i < 20; i++) {
      one.send('getSwipeCharacter')
      const shown = one.bodies('swipeCharacter').at(-1)
      one.send('swipeMatch', { id: shown?.id ?? '', like: true })
      const said = one.bodies('relationshipEvent').at(-1)
      if (said?.what !== 'match') continue
      const person = one.life.people.find(({ id }) => id === said.personId)
      expect(person).toMatchObject({ firstname: shown?.firstname, lastname: shown?.lastname, sex: 'male' })
      expect(person?.affinity).toBeGreaterThan(20)
      expect(one.send('romance', { id: person?.id ?? '' })).toBeUndefined()
      return
    }
    throw new Error('no match in twenty tries')
  })
})

describe('after a parting', () => {
  it('[ENG-7] nobody is among the closest, however close the two were', () => {
    const one = grownLife(30)
    married(one)
    const person = partnerOf(one.life)
    if (person === undefined) throw new Error('the player is married')
    person.affinity = 100
    person.familiarity = 100
    const before = closePeople(one.life)
    expect(one.send('divorce')).toBeUndefined()
    expect(person.relation).toBe('ex')
    expect(person.affinity).toBe(40)
    expect(familiarityAt(one.life, person, one.minute())).toBe(40)
    expect(one.bodies('relationshipEvent').at(-1)?.affinityChange).toBe(-60)
    expect(closePeople(one.life)).toBe(before - 1)
    // Not by fondness alone, however it comes about: the bond is what has ended.
    person.affinity = 100
    expect(closePeople(one.life)).toBe(before - 1)
  })

  it('[ENG-7] a friend to whom the player is not speaking is no company', () => {
    const one = grownLife(30)
    const friend = addSomeone(one)
    const before = closePeople(one.life)
    startQuarrel(friend, one.minute(), 'player')
    expect(closePeople(one.life)).toBe(before - 1)
  })

  it('takes no affinity that was not there', () => {
    const one = grownLife(30)
    married(one)
    const person = partnerOf(one.life)
    if (person === undefined) throw new Error('the player is married')
    person.affinity = 10
    one.send('divorce')
    expect(person.affinity).toBe(-10)
  })
})
