import { describe, expect, test } from 'vitest'
import { writeTally } from '../../src/codec/compact/tally.ts'
import { balance } from '../../src/core/ledger.ts'
import { violations } from '../../src/lab/invariants.ts'
import type { Life } from '../../src/life/life.ts'
import { context, lifeIn } from '../support/lives.ts'

/** Each kind of violation: its name, how to cause it, and a part of its message. */
const faults: readonly (readonly [name: string, plant: (life: Life) => void, said: string])[] = [
  ['a gauge over its bound', (life) => (life.gauges.stress.value = 101), 'the gauge stress is 101'],
  ['a fraction of a point', (life) => (life.gauges.health.value = 50.5), 'the gauge health is 50.5'],
  [
    'money without a source',
    (life) => writeTally(life.accounts.money, 'player', balance(life, 'money') + 1),
    'sum to 1',
  ],
  ['a value that JSON cannot represent', (life) => (life.memory = [1, Number.NaN]), 'life.memory[1] is NaN'],
  [
    'a field that is undefined',
    (life) => Object.assign(life.finances, { home: undefined }),
    'life.finances.home is undefined',
  ],
  [
    'an unknown job',
    (life) => life.work.applications.push({ job: 'no-such', rung: 0, partTime: false, minute: 0 }),
    'no-such',
  ],
  [
    'an unknown school',
    (life) => life.education.applications.push(application),
    'the school no-such is not in the catalogue',
  ],
  [
    'an agenda out of order',
    (life) => life.agenda.push({ ...firstDue(life), minute: firstDue(life).minute + 1e9 }),
    'out of order',
  ],
  ['an agenda item of an unknown system', (life) => (firstDue(life).kind = 'nothing'), 'there is no system nothing'],
  ['an unknown person on the agenda', (life) => (firstDue(life).key = 'next:p9999'), 'next:p9999'],
  [
    'a person without an agenda item',
    (life) => Object.assign(life.people.find(({ diedDay }) => diedDay === null) ?? {}, { nextDay: life.birthDay }),
    'the next day of p',
  ],
  ['a gap in the feed', (life) => life.feed.splice(3, 1), 'a feed entry has number'],
  ['a feed that is too long', (life) => Object.assign(life, { feed: [...life.feed, ...life.feed] }), 'the feed holds'],
  [
    'a minor in romance',
    (life) => bindTo(life, (person) => Object.assign(person, { bornDay: life.birthDay + 13_000 })),
    'a minor is in romance',
  ],
  [
    'a relative in romance',
    (life) => bindTo(life, (person) => Object.assign(person, { relation: 'brother' })),
    'who is a brother',
  ],
  [
    'a bond with a dead person',
    (life) => bindTo(life, (person) => Object.assign(person, { diedDay: person.bornDay + 12_000 })),
    'who has died',
  ],
  [
    'a home that nobody runs',
    (life) => {
      life.finances.home = 'parents'
      for (const person of life.people) person.diedDay ??= Math.min(person.diesDay, life.birthDay + 9_000)
    },
    'the home is parents, but nobody is alive to run it',
  ],
  [
    'a spouse’s money without a spouse',
    (life) => {
      writeTally(life.accounts.money, 'spouse', -500)
      writeTally(life.accounts.money, 'player', balance(life, 'money') + 500)
      life.love.bond = null
    },
    'a spouse has brought 500, and the bond is undefined',
  ],
  ['a bond with an unknown person', (life) => bindTo(life, (person) => (person.id = 'p1x')), 'who is not in the life'],
]

const application = { school: 'no-such', major: null, startDay: 0, state: 'sent', chosen: false } as const

describe('violations of invariants are found', () => {
  test('none in lives that the engine has made', () => {
    for (const state of ['child', 'parent', 'dead', 'away'] as const)
      expect(violations(lifeIn(state), context.catalogue)).toEqual([])
  })

  test.each(faults)('%s', (_, plant, said) => {
    const life = lifeIn('adult')
    plant(life)
    expect(violations(life, context.catalogue).join('\n')).toContain(said)
  })
})

function firstDue(life: Life): Life['agenda'][number] {
  const item = life.agenda[life.agenda.length - 1]
  if (item === undefined) throw new Error('the agenda is empty')
  return item
}

/** Makes the player a couple with someone since last year, after changing that person. */
function bindTo(life: Life, change: (person: Life['people'][number]) => void): void {
  const person =
    life.people.find(({ relation, diedDay }) => relation === 'friend' && diedDay === null) ?? life.people[0]
  if (person === undefined) throw new Error('there is no suitable person')
  const sinceMinute = 26 * 525_949
  life.love.bond = {
    personId: person.id,
    status: 'dating',
    sinceMinute,
    marriedMinute: null,
    endedMinute: null,
    ownCents: null,
    log: [],
  }
  change(person)
}
