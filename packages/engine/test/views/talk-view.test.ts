import { describe, expect, it } from 'vitest'
import { randomOf } from '../../src/core/turn.ts'
import type { Conversation } from '../../src/life/conversations.ts'
import { addMemory } from '../../src/life/person.ts'
import { outcomeOfTalk } from '../../src/systems/talk/conversations.ts'
import { talkViewOf } from '../../src/views/talk-view.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'

function rig() {
  const one = grownLife(30, { replies: [] })
  one.send('sys.connect', { edge: 'e', connection: 'c', replies: 'external' })
  const friend = addSomeone(one, { affinity: 50 })
  one.send('conversation', { character: friend.id, type: 'checkIn', text: 'How are you?' })
  const conversation = one.life.conversations.list.at(-1) as Conversation
  const view = () => talkViewOf(one.life, one.context.catalogue, { conversation, person: friend, minute: one.minute() })
  return { one, friend, conversation, view }
}

describe('the view of a talk', () => {
  it('[TALK-2] has what the person can know: who both are, how close they are, and what the player wrote', () => {
    const { one, friend, view } = rig()
    addMemory(friend, { minute: 5, as: 'the leaking boat' })
    expect(view()).toMatchObject({
      type: 'checkIn',
      player: { firstname: one.life.firstname, ageYears: 30 },
      person: { id: friend.id, firstname: friend.firstname, relation: friend.relation, away: false, ill: false },
      closeness: { affinity: 50 },
      moments: [{ minute: 5, text: 'the leaking boat' }],
      playerText: 'How are you?',
    })
    expect(view().people.map(({ firstname }) => firstname)).not.toContain(friend.firstname)
  })

  it('does not say what the life does not know of a parent', () => {
    const { one } = rig()
    const mother = addSomeone(one, { relation: 'mother' })
    const conversation = one.life.conversations.list.at(-1) as Conversation
    const { person } = talkViewOf(one.life, one.context.catalogue, {
      conversation,
      person: mother,
      minute: one.minute(),
    })
    expect(person).not.toHaveProperty('partner')
    expect(person.children).toBeGreaterThanOrEqual(1)
  })

  it('has what happened in the life since yesterday', () => {
    const { one, view } = rig()
    const minute = one.minute()
    const entry = { n: 1, message: 'm', importance: 5 }
    one.life.feed = [
      { ...entry, eventId: 'promotion', title: 'Promoted', minute: minute - 10 },
      { ...entry, eventId: 'new-job', title: 'Old news', minute: minute - 5 * 1440 },
      { ...entry, eventId: 'health-flu', title: 'Flu', minute: minute - 10 },
      { ...entry, eventId: 'health-flu-over', title: 'Well again', minute: minute - 10 },
    ]
    const kinds = view().today.map(({ kind }) => kind)
    expect(kinds).toContain('promotion')
    expect(kinds).toContain('illness')
    expect(kinds.filter((kind) => kind === 'illness')).toHaveLength(1)
    expect(kinds).not.toContain('newJob')
  })
})

describe('the outcome of a talk', () => {
  it('[TALK-2] is what the words say if they are kind or unkind, and drawn otherwise, the same each time', () => {
    const { one, friend, conversation } = rig()
    const turn = { life: one.life, random: randomOf(one.life.seed), minute: one.minute() }
    expect(outcomeOfTalk(turn, friend, conversation, 'positive')).toBe('positive')
    expect(outcomeOfTalk(turn, friend, conversation, 'negative')).toBe('negative')
    const drawn = new Set<string>()
    for (let n = 1; n <= 60; n++) {
      const later = { ...conversation, turn: n }
      drawn.add(outcomeOfTalk(turn, friend, later, 'neutral'))
      expect(outcomeOfTalk(turn, friend, later, 'neutral')).toBe(outcomeOfTalk(turn, friend, later, 'neutral'))
    }
    expect(drawn).toEqual(new Set(['positive', 'neutral', 'negative']))
  })
})
