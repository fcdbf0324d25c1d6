import { transfer } from '@lifegrid/engine/core/ledger'
import { epochDayAt } from '@lifegrid/engine/core/time'
import type { Turn } from '@lifegrid/engine/core/turn'
import type { Person } from '@lifegrid/engine/life/person'
import type { Cast } from '@lifegrid/engine/life/story'
import { answerQuestion } from '@lifegrid/engine/story/answer-question'
import { castIfEligible, glanceAt } from '@lifegrid/engine/story/eligible'
import type { IndexedEvent } from '@lifegrid/engine/story/event-index'
import { eventIndexOf } from '@lifegrid/engine/story/event-index'
import { happen } from '@lifegrid/engine/story/happen'
import { moveToOwnHome } from '@lifegrid/engine/systems/home/housing-loss'
import { becomeCouple, becomeEngaged, becomeMarried, endRelationship } from '@lifegrid/engine/systems/love/couple'
import { addPerson } from '@lifegrid/engine/systems/people/roster'
import { describe, expect, it } from 'vitest'
import { exampleLife } from './support/example-life.ts'

/** A life of thirty years in its own home, with some money and without other people. */
function atThirty(): Turn {
  const turn = exampleLife(30 * 525_960 + 720)
  turn.life.people = []
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
  if (event === undefined) throw new Error(`there is no event ${id}`)
  return event
}

function choose(turn: Turn, id: string, cast: Cast, option: string, roll = 0): string {
  const before = turn.life.feed.length
  happen(turn, eventOf(turn, id).definition, cast)
  answerQuestion(turn, option, roll)
  return turn.life.feed
    .slice(before)
    .map(({ message }) => message)
    .join('\n')
}

describe('a proposal', () => {
  it('is told by the event alone: the engagement adds no second text', () => {
    const turn = atThirty()
    const partner = someone(turn, 'friend')
    becomeCouple(turn, partner)
    const told = choose(turn, 'the-question', { partner: partner.id }, 'yes')
    expect(turn.life.love.bond?.status).toBe('engaged')
    expect(told).toContain('lentils')
    expect(told).not.toContain('before you have finished the sentence')
    expect(turn.frames.flatMap(({ frame, body }) => (frame === 'relationshipEvent' ? [body.what] : []))).toContain(
      'engaged',
    )
  })
})

describe('a date in the calendar', () => {
  it.each([
    ['tuesday', 'the-half-hour'],
    ['saturday', 'the-barn-and-everyone'],
  ])('the option %s sets the date, and the wedding is the event %s', (option, day) => {
    const turn = atThirty()
    const partner = someone(turn, 'friend')
    becomeCouple(turn, partner)
    becomeEngaged(turn)
    const cast = { partner: partner.id }
    choose(turn, 'setting-the-date', cast, option)
    expect(turn.life.love.bond?.status).toBe('engaged')
    expect(Object.values(turn.life.story.pending).map(({ eventId }) => eventId)).toEqual([day])
    expect(castIfEligible(eventOf(turn, day), glanceAt(turn), 'any', cast)).toEqual(cast)
    happen(turn, eventOf(turn, day).definition, cast)
    expect(turn.life.love.bond?.status).toBe('married')
  })

  it('the wedding does not come when they have separated', () => {
    const turn = atThirty()
    const partner = someone(turn, 'friend')
    becomeCouple(turn, partner)
    becomeEngaged(turn)
    endRelationship(turn, { title: 'Over', message: 'It is over.' })
    expect(castIfEligible(eventOf(turn, 'the-half-hour'), glanceAt(turn), 'any', { partner: partner.id })).toBeNull()
  })

  it('the divorce takes effect with the event of the fourth week', () => {
    const turn = atThirty()
    const partner = someone(turn, 'friend')
    becomeCouple(turn, partner)
    becomeEngaged(turn)
    becomeMarried(turn, { title: 'The wedding', message: 'They are married.' }, 10)
    const cast = { partner: partner.id }
    choose(turn, 'divorce-papers', cast, 'counsel', 0.9)
    expect(turn.life.love.bond?.status).toBe('married')
    happen(turn, eventOf(turn, 'the-fourth-hour').definition, cast)
    expect(turn.life.love.bond).toBeNull()
  })
})

describe('an event after a death', () => {
  it.each([
    ['the-funeral', 60],
    ['the-attic', 365],
  ])('%s comes at most %d days after the death', (id, days) => {
    const turn = atThirty()
    const parent = someone(turn, 'father')
    const today = epochDayAt(turn.life, turn.minute)
    const comes = (): boolean => castIfEligible(eventOf(turn, id), glanceAt(turn), 'any') !== null
    expect(comes(), 'while the parent is alive').toBe(false)
    parent.diedDay = today - days
    expect(comes()).toBe(true)
    parent.diedDay = today - days - 1
    expect(comes()).toBe(false)
  })
})
