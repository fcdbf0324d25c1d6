import { expect, test } from 'vitest'
import { unschedule } from '../../../src/core/agenda.ts'
import { accountsOf, balance, transfer } from '../../../src/core/ledger.ts'
import { turnOf } from '../../../src/core/turn.ts'
import { settle } from '../../../src/systems/money/accounts.ts'
import { company, startCompany } from '../../../src/systems/together/company.ts'
import { giveMoney, lendMoney, payBack } from '../../../src/systems/together/loans-to-people.ts'
import { endQuarrel, startQuarrel } from '../../../src/systems/together/quarrels.ts'
import { daysToRest, lastDone, noteDone } from '../../../src/systems/together/rest.ts'
import { tellDeed } from '../../../src/systems/together/tell-deed.ts'
import { verbs } from '../../../src/systems/together/verbs/index.generated.ts'
import { addSomeone, days, grownLife } from '../../support/grown-life.ts'

const approachIds = ['with-calls', 'with-comes-by', 'with-at-home', 'with-says-sorry']

test('people come to the player at most once a month, and several times a year', () => {
  const one = grownLife(30)
  addSomeone(one, { affinity: 80 })
  one.frames.length = 0
  days(one, 5 * 365)
  const minutes = one
    .bodies('messageEvent')
    .filter(({ eventId }) => approachIds.includes(eventId))
    .map(({ minute }) => minute)
  expect(minutes.length).toBeGreaterThan(8)
  expect(minutes.length).toBeLessThan(40)
  for (const [index, minute] of minutes.entries())
    if (index > 0) expect(minute - (minutes[index - 1] as number)).toBeGreaterThan(30 * 1440)
})

test('who began a quarrel says sorry in time, and then the two are on speaking terms', () => {
  const one = grownLife(30)
  const person = addSomeone(one, { affinity: 60 })
  startQuarrel(person, one.minute(), 'person')
  one.frames.length = 0
  days(one, 4 * 365)
  expect(one.bodies('messageEvent').map(({ eventId }) => eventId)).toContain('with-says-sorry')
  expect(person.quarrel).toBeNull()
})

test('who did not begin it is not sorry, and does not come by', () => {
  const one = grownLife(30)
  const person = addSomeone(one, { affinity: 90 })
  startQuarrel(person, one.minute(), 'player')
  days(one, 2 * 365)
  expect(person.quarrel).toMatchObject({ by: 'player' })
})

test('a quarrel keeps its beginning, and ends', () => {
  const person = addSomeone(grownLife(20))
  endQuarrel(person)
  expect(person.quarrel).toBeUndefined()
  startQuarrel(person, 100, 'person')
  startQuarrel(person, 200, 'player')
  expect(person.quarrel).toEqual({ since: 100, by: 'person' })
  endQuarrel(person)
  expect(person.quarrel).toBeNull()
})

test('a loan is paid back, in part or not at all, and the balances sum to zero', () => {
  const one = grownLife(30)
  const outcomes = new Set<string>()
  for (let day = 0; day < 60; day++) {
    const person = addSomeone(one, { affinity: 10 })
    const turn = turnOf(one.life, one.minute() + day * 1440, one.context)
    settle(turn)
    transfer(turn, 'money', 'house', 'player', 10_000)
    const before = balance(one.life, 'money')
    lendMoney(turn, person, 10_000)
    expect(balance(one.life, 'money')).toBe(before - 10_000)
    expect(one.life.agenda.filter(({ key }) => key === `pays:${person.id}`)).toHaveLength(1)
    company.due(turn, `pays:${person.id}`)
    const eventId = one.life.feed.at(-1)?.eventId ?? ''
    const left = { 'with-pays-back': 0, 'with-pays-a-part': 5_000, 'with-does-not-pay': 10_000 }[eventId]
    expect(person.loan?.cents ?? 0).toBe(left)
    outcomes.add(eventId)
    one.life.people.pop()
  }
  expect(outcomes.size).toBe(3)
  expect(Object.values(accountsOf(one.life)).reduce((sum, cents) => sum + cents, 0)).toBe(0)
})

test('nobody pays more than they owe, and the player lends no more than the cash', () => {
  const one = grownLife(30)
  const person = addSomeone(one)
  const turn = turnOf(one.life, one.minute(), one.context)
  expect(payBack(turn, person, 100)).toBe(0)
  giveMoney(turn, 1)
  lendMoney(turn, person, 10 ** 12)
  expect(balance(one.life, 'money')).toBe(0)
  const owed = person.loan?.cents ?? 0
  expect(payBack(turn, person, 10 ** 13)).toBe(owed)
})

test('[ENG-4] a dead debtor does not pay', () => {
  const one = grownLife(30)
  const person = addSomeone(one)
  const [held] = company.premises['pays:'] as readonly { holds(turn: unknown, id: string): boolean }[]
  const turn = turnOf(one.life, one.minute(), one.context)
  lendMoney(turn, person, 1_000)
  expect(held?.holds(turn, person.id)).toBe(true)
  person.diedDay = person.metDay
  expect(held?.holds(turn, person.id)).toBe(false)
})

test('a life that begins with an older player gets company as well', () => {
  const one = grownLife(30)
  unschedule(one.life, 'company')
  startCompany(turnOf(one.life, one.minute(), one.context))
  const items = one.life.agenda.filter(({ kind }) => kind === 'company')
  expect(items).toHaveLength(1)
  expect(items[0]?.minute).toBeGreaterThan(one.minute() + 30 * 1440)
})

test('times of rest that are over are forgotten', () => {
  const person = addSomeone(grownLife(20))
  const rest = (id: keyof typeof verbs): number => verbs[id].restDays
  for (let day = 0; day < 2_000; day++)
    for (const id of ['call', 'spend-time', 'let-go'] as const)
      if (daysToRest(person, id, rest(id), day * 1440) === 0) noteDone(person, id, day * 1440, rest)
  expect(person.did?.length).toBeLessThanOrEqual(6)
  expect(lastDone(person, 'visit')).toBeUndefined()
})

test('a text that is still in the log is not told again while there is another', () => {
  const one = grownLife(30)
  const person = addSomeone(one, { relation: 'friend' })
  const turn = turnOf(one.life, one.minute(), one.context)
  for (let i = 0; i < 4; i++) expect(tellDeed(turn, 'calls', 'plain', person, { importance: 2 })).toBe(true)
  const texts = one.life.feed.slice(-4).map(({ message }) => message)
  expect(new Set(texts).size).toBe(4)
})

test('a catalogue without words for deeds tells nothing', () => {
  const one = grownLife(20, { deeds: [] })
  const person = addSomeone(one)
  expect(tellDeed(turnOf(one.life, one.minute(), one.context), 'call', 'good', person, { importance: 2 })).toBe(false)
})
