import type { FrameOf } from '@lifegrid/contract/frames/index.generated'
import { expect, test } from 'vitest'
import { face, playLive } from '../../../../packages/sdk/test/scripted-server.ts'
import { newsOf, typingOf } from '../../src/play/news.ts'

test('a message shows its sender, and the player’s own messages are not news', () => {
  const { client } = playLive()
  const person = {
    id: 'p1',
    firstname: 'Jo',
    lastname: 'Moreau',
    sex: 'male',
    pronoun: 'he',
    avatar: face,
    relation: 'father',
    ageYears: 40,
    status: 'alive',
    occupation: 'baker',
    affinity: 40,
    familiarity: 90,
  } as const
  const view = client.view === null ? null : { ...client.view, people: [person] }
  const said = (sender: string): FrameOf<'conversationEvent'> => ({
    type: 'conversationEvent',
    conversation: 'c0-1',
    character: 'p1',
    talk: 'chat',
    unread: true,
    pending: false,
    message: {
      id: 'm1',
      message: 'Well?',
      sender,
      sentiment: 'neutral',
      minute: 5,
      datetime: '2001-01-01T00:05',
      date: '2001-01-01',
      time: '00:05',
    },
  })
  expect(newsOf(said('p1'), view)).toBe('Jo: “Well?”')
  expect(newsOf(said('player'), view)).toBeUndefined()
  expect(typingOf(said('p1'), view)).toBe('Jo is typing…')
  expect(typingOf(said('p1'), null)).toBeUndefined()
  expect(newsOf({ type: 'u', minute: 5 }, view)).toBeUndefined()
})
