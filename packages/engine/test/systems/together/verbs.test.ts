import { type VerbId, verbIds } from '@lifegrid/contract/shapes/verbs'
import { describe, expect, test } from 'vitest'
import { apply } from '../../../src/apply.ts'
import { decode, encode, lifeHash } from '../../../src/codec/codec.ts'
import { readId } from '../../../src/codec/compact/id-table.ts'
import { balance, transfer } from '../../../src/core/ledger.ts'
import { turnOf } from '../../../src/core/turn.ts'
import { memoriesOf, type Person } from '../../../src/life/person.ts'
import { energyAt } from '../../../src/systems/body/energy.ts'
import { settle } from '../../../src/systems/money/accounts.ts'
import { deedMemory } from '../../../src/systems/together/carry-out.ts'
import { refuseEver, refuseVerb } from '../../../src/systems/together/refuse-verb.ts'
import { rememberDeed } from '../../../src/systems/together/remember-deed.ts'
import { deedEventId } from '../../../src/systems/together/tell-deed.ts'
import { chanceOfGood } from '../../../src/systems/together/verb.ts'
import { verbs } from '../../../src/systems/together/verbs/index.generated.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'
import { verbCases } from './verb-cases.ts'

const grown = grownLife(35)
const bytes = encode(grown.life)

/** A copy of a life of thirty-five with money, rest, and a person with whom the verb is possible. */
function prepared(id: VerbId): { one: OneLife; person: Person; other: Person } {
  const one = { ...grown, life: decode(bytes), frames: [] } as OneLife
  one.minute = () => grown.minute()
  const { life } = one
  const turn = turnOf(life, one.minute(), one.context)
  settle(turn)
  transfer(turn, 'money', 'house', 'player', 5_000_000)
  life.gauges.energy = { value: 100, since: turn.minute }
  const { relation = 'friend', age = 30 } = verbCases[id].with ?? {}
  const person = addSomeone(one, { relation, age, affinity: 60 })
  const other = addSomeone(one, { age: 31, sex: 'female', nature: 8 })
  verbCases[id].given?.({ life, minute: turn.minute, person })
  return { one, person, other }
}

function send({ life, context }: OneLife, message: object) {
  const { result, frames } = apply(life, { type: 'doWithPerson', message }, life.at, context)
  return { code: result.ok ? 'ok' : result.error.code, frames }
}

describe.each(verbIds)('%s', (id) => {
  const verb = verbs[id]
  const message = (person: Person, other: Person) => ({
    id: person.id,
    verb: id,
    ...(id === 'introduce' ? { other: other.id } : {}),
  })

  test('is done, paid, told and remembered on both sides', () => {
    const { one, person, other } = prepared(id)
    const { life } = one
    const before = { energy: energyAt(life, one.minute()), money: balance(life, 'money') }
    const price = verb.cents?.({ life, minute: one.minute(), person }) ?? 0
    const { code, frames } = send(one, message(person, other))
    expect(code).toBe('ok')
    expect(energyAt(life, one.minute())).toBe(before.energy - verb.energy)
    if (verb.takes !== 'sum' && id !== 'ask-back') expect(balance(life, 'money')).toBe(before.money - price)
    const told = frames.find(({ frame }) => frame === 'messageEvent')?.body as { eventId: string; message: string }
    expect(told.eventId).toBe(deedEventId(id))
    expect(told.message).not.toMatch(/[{}]|undefined/)
    const remembered = (['good', 'bad'] as const).some(
      (outcome) => readId(life.memory, deedMemory(id, outcome)) === one.minute(),
    )
    expect(remembered).toBe(true)
  })

  test('is refused until its time of rest is over, and changes nothing then', () => {
    const { one, person, other } = prepared(id)
    expect(send(one, message(person, other)).code).toBe('ok')
    verbCases[id].given?.({ life: one.life, minute: one.minute(), person })
    one.life.gauges.energy = { value: 100, since: one.minute() }
    if (id === 'quarrel' || id === 'forbid' || id === 'travel') person.quarrel = null
    if (id === 'lend') person.loan = null
    const hash = lifeHash(one.life)
    expect(send(one, message(person, other)).code).toBe('too_soon')
    expect(lifeHash(one.life)).toBe(hash)
    const later = { life: one.life, minute: one.minute() + verb.restDays * 1440, person }
    expect(refuseVerb(verb, later)?.code).not.toBe('too_soon')
  })

  test.each(verbCases[id].refused)('is refused with %s', (code, change) => {
    const { one, person, other } = prepared(id)
    change({ life: one.life, minute: one.minute(), person })
    const hash = lifeHash(one.life)
    expect(send(one, message(person, other)).code).toBe(code)
    expect(lifeHash(one.life)).toBe(hash)
  })

  test('needs its energy and its money', () => {
    const { one, person, other } = prepared(id)
    const { life } = one
    if (verb.energy > 0) {
      life.gauges.energy = { value: 0, since: one.minute() }
      expect(send(one, message(person, other)).code).toBe('not_enough_energy')
      life.gauges.energy = { value: 100, since: one.minute() }
    }
    const price = verb.cents?.({ life, minute: one.minute(), person }) ?? 0
    if (price === 0 && verb.takes !== 'sum') return
    transfer(turnOf(life, one.minute(), one.context), 'money', 'player', 'house', balance(life, 'money'))
    expect(send(one, message(person, other)).code).toBe('not_enough_money')
  })

  test('[ENG-2] gives the same life from the same life', () => {
    const hashes = [1, 2].map(() => {
      const { one, person, other } = prepared(id)
      send(one, message(person, other))
      return lifeHash(one.life)
    })
    expect(hashes[0]).toBe(hashes[1])
  })

  test('goes well more often with those who like the player', () => {
    const { one, person, other } = prepared(id)
    const chance = (affinity: number): number => {
      person.affinity = affinity
      return chanceOfGood(verb, { life: one.life, minute: one.minute(), person }, { cents: 20_000, other })
    }
    expect(chance(90)).toBeGreaterThan(chance(0))
    expect(chance(-100)).toBeGreaterThanOrEqual(0.03)
    expect(chance(100)).toBeLessThanOrEqual(0.97)
  })
})

test('a person remembers deeds once each, and of everyday ones only the latest', () => {
  const { one, person } = prepared('call')
  const turn = turnOf(one.life, one.minute(), one.context)
  for (const verb of ['call', 'help', 'call', 'visit', 'help', 'spend-time'] as const)
    rememberDeed(turn, person, verb, 'good')
  expect(
    memoriesOf(person)
      .map(({ as }) => as)
      .sort(),
  ).toEqual(['gave me an afternoon', 'lent me a hand'])
  for (const verb of ['travel', 'lend', 'quarrel', 'apologize', 'make-up', 'introduce'] as const)
    rememberDeed(turn, person, verb, 'good')
  expect(memoriesOf(person)).toHaveLength(4)
  rememberDeed(turn, person, 'call', 'good')
  expect(memoriesOf(person).map(({ as }) => as)).not.toContain('called me')
})

test('what never suits a person is not shown', () => {
  const { one, person } = prepared('call')
  const pair = { life: one.life, minute: one.minute(), person }
  const shown = verbIds.filter((id) => refuseEver(verbs[id], pair) === undefined)
  expect(shown).toContain('call')
  for (const id of ['read-to', 'forbid', 'visit-grave', 'apologize', 'ask-back'] as const)
    expect(shown).not.toContain(id)
})
