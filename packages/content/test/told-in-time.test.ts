import { apply } from '@lifegrid/engine/apply'
import { birth } from '@lifegrid/engine/birth'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { transfer } from '@lifegrid/engine/core/ledger'
import { epochDayAt } from '@lifegrid/engine/core/time'
import { type Turn, turnOf } from '@lifegrid/engine/core/turn'
import type { Person } from '@lifegrid/engine/life/person'
import type { Cast } from '@lifegrid/engine/life/story'
import { decide } from '@lifegrid/engine/story/decide'
import { castIfEligible } from '@lifegrid/engine/story/eligible'
import type { IndexedEvent } from '@lifegrid/engine/story/event-index'
import { eventIndexOf } from '@lifegrid/engine/story/event-index'
import { fall } from '@lifegrid/engine/story/happen'
import { moveToOwnHome } from '@lifegrid/engine/systems/home/housing-loss'
import { becomeCouple, becomeEngaged, becomeMarried, part } from '@lifegrid/engine/systems/love/couple'
import { settle } from '@lifegrid/engine/systems/money/accounts'
import { addPerson } from '@lifegrid/engine/systems/people/roster'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

const context: EngineContext = { catalogue }
const at = 1_700_000_000_000

/** A life of thirty in a home of its own, with a little money, and nobody in it. */
function atThirty(): Turn {
  const life = birth({ playerId: 'ex', seed: 'an-example-life', ruleset: 'calibrated', at }, context)
  const message = { firstname: 'Ada', lastname: 'Moreau', sex: 'female' } as const
  apply(life, { type: 'characterSetup', message }, at, context)
  life.agenda = []
  life.people = []
  const turn = turnOf(life, 30 * 525_960 + 720, context)
  settle(turn)
  transfer(turn, 'money', 'world', 'player', 1_000_000)
  moveToOwnHome(turn)
  return turn
}

function someone(turn: Turn, relation: Person['relation']): Person {
  const bornDay = epochDayAt(turn.life, turn.minute) - Math.ceil(31 * 365.25)
  const made = { relation, sex: 'male', bornDay, lastname: 'Olsen', affinity: 80, familiarity: 60 } as const
  return addPerson(turn, { ...made, loves: 'both', single: true })
}

function eventOf(turn: Turn, id: string): IndexedEvent {
  const event = eventIndexOf(turn.catalogue).byId.get(id)
  if (event === undefined) throw new Error(`${id} is no event`)
  return event
}

function choose(turn: Turn, id: string, cast: Cast, option: string, roll = 0): string {
  const before = turn.life.feed.length
  fall(turn, eventOf(turn, id).definition, cast)
  decide(turn, option, roll)
  return turn.life.feed
    .slice(before)
    .map(({ message }) => message)
    .join('\n')
}

describe('what is told once', () => {
  it('is a yes: the event has told it, and the engagement adds nothing', () => {
    const turn = atThirty()
    const partner = someone(turn, 'friend')
    becomeCouple(turn, partner)
    const told = choose(turn, 'the-question', { partner: partner.id }, 'yes')
    expect(turn.life.love.bond?.status).toBe('engaged')
    expect(told).toContain('lentils')
    expect(told).not.toContain('before you have finished the sentence')
    expect(turn.facts.flatMap(({ frame, body }) => (frame === 'relationshipEvent' ? [body.what] : []))).toContain(
      'engaged',
    )
  })
})

describe('what is told on its day', () => {
  it.each([
    ['tuesday', 'the-half-hour'],
    ['saturday', 'the-barn-and-everyone'],
  ])('is a wedding: %s sets the date, and %s is the day', (option, day) => {
    const turn = atThirty()
    const partner = someone(turn, 'friend')
    becomeCouple(turn, partner)
    becomeEngaged(turn)
    const cast = { partner: partner.id }
    choose(turn, 'setting-the-date', cast, option)
    expect(turn.life.love.bond?.status).toBe('engaged')
    expect(Object.values(turn.life.story.pending).map(({ eventId }) => eventId)).toEqual([day])
    expect(castIfEligible(eventOf(turn, day), turn, 'any', cast)).toEqual(cast)
    fall(turn, eventOf(turn, day).definition, cast)
    expect(turn.life.love.bond?.status).toBe('married')
  })

  it('is no wedding where they have parted', () => {
    const turn = atThirty()
    const partner = someone(turn, 'friend')
    becomeCouple(turn, partner)
    becomeEngaged(turn)
    part(turn, 'It is over.')
    expect(castIfEligible(eventOf(turn, 'the-half-hour'), turn, 'any', { partner: partner.id })).toBeNull()
  })

  it('is a divorce: it comes to the papers in the fourth week', () => {
    const turn = atThirty()
    const partner = someone(turn, 'friend')
    becomeCouple(turn, partner)
    becomeEngaged(turn)
    becomeMarried(turn, 'They are married.', 10)
    const cast = { partner: partner.id }
    choose(turn, 'divorce-papers', cast, 'counsel', 0.9)
    expect(turn.life.love.bond?.status).toBe('married')
    fall(turn, eventOf(turn, 'the-fourth-hour').definition, cast)
    expect(turn.life.love.bond).toBeNull()
  })
})

describe('what is told while it is new', () => {
  it.each([
    ['the-funeral', 60],
    ['the-attic', 365],
  ])('%s comes up to so many days after the death, and no later', (id, days) => {
    const turn = atThirty()
    const parent = someone(turn, 'father')
    const today = epochDayAt(turn.life, turn.minute)
    const comes = (): boolean => castIfEligible(eventOf(turn, id), turn, 'any') !== null
    expect(comes(), 'to nobody who is alive').toBe(false)
    parent.diedDay = today - days
    expect(comes()).toBe(true)
    parent.diedDay = today - days - 1
    expect(comes()).toBe(false)
  })
})
