import { describe, expect, it } from 'vitest'
import { dayOfCivil } from '../../src/core/calendar.ts'
import type { Conversation, Message } from '../../src/life/conversations.ts'
import { eventOf } from '../../src/systems/talk/conversation-event.ts'
import { conversationsOf } from '../../src/views/conversations-view.ts'
import { catalogueOf, day, someone } from '../support/body-life.ts'

const asked: Message = { n: 1, by: 'player', text: 'Tea?', sentiment: 'neutral', minute: 2 * day + 9 * 60 + 5 }
const answer: Message = {
  n: 2,
  by: 'person',
  text: 'Always.',
  sentiment: 'positive',
  minute: 2 * day + 23 * 60 + 59,
  answers: ['At four.', 'Never mind.'],
}
const talk: Conversation = {
  id: 'c4',
  person: 'p9',
  type: 'chat',
  begunBy: 'player',
  turn: 3,
  open: false,
  unread: true,
  said: 2,
  messages: [asked, answer],
  day: 2,
  dayAffinity: 0,
  dayFamiliarity: 0,
}
const { life } = someone(catalogueOf({}), 20)
life.birthDay = dayOfCivil(2024, 2, 28)

describe('conversations', () => {
  it('[TALK-14] have their messages with date and time of the life', () => {
    life.conversations.list = [talk]
    // Two days after 28 February 2024 is 1 March, because of 29 February.
    expect(conversationsOf(life).conversations).toEqual([
      {
        id: 'c4',
        type: 'chat',
        cType: 'player',
        character: 'p9',
        question: 3,
        unread: true,
        pending: false,
        conversation: [
          {
            id: 'c4-1',
            message: 'Tea?',
            sender: 'player',
            sentiment: 'neutral',
            minute: asked.minute,
            datetime: '2024-03-01T09:05',
            date: '2024-03-01',
            time: '09:05',
          },
          {
            id: 'c4-2',
            message: 'Always.',
            sender: 'p9',
            sentiment: 'positive',
            minute: answer.minute,
            datetime: '2024-03-01T23:59',
            date: '2024-03-01',
            time: '23:59',
            answerOptions: ['At four.', 'Never mind.'],
          },
        ],
      },
    ])
  })

  it('come in the order of activity, the latest first', () => {
    life.conversations.list = [talk, { ...talk, id: 'c5', person: 'p2' }]
    expect(conversationsOf(life).conversations.map(({ id }) => id)).toEqual(['c5', 'c4'])
    expect(life.conversations.list.map(({ id }) => id)).toEqual(['c4', 'c5'])
  })

  it('are reported with the new message', () => {
    const event = eventOf(life, { ...talk, open: true }, answer)
    expect(event).toMatchObject({
      conversation: 'c4',
      character: 'p9',
      talk: 'chat',
      unread: true,
      pending: true,
      message: { id: 'c4-2', sender: 'p9', message: 'Always.', time: '23:59' },
    })
  })
})
