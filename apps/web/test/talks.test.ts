import type { FrameBody } from '@lifegrid/sdk/messages.generated'
import { expect, test } from 'vitest'
import { type Message, talksAfter, talksRead, talksWith } from '../src/game/talks.ts'

function message(id: string, minute: number): Message {
  const at = { datetime: '2001-01-01T00:00', date: '2001-01-01', time: '00:00' }
  return { id, message: `Text of ${id}`, sender: 'p1', sentiment: 'neutral', minute, ...at }
}

const said = (id: string, minute: number, more: Partial<FrameBody<'conversationEvent'>> = {}) => ({
  conversation: 'c1',
  character: 'p1',
  talk: 'chat' as const,
  unread: true,
  pending: false,
  message: message(id, minute),
  ...more,
})

test('messages are kept once, in their order, whoever tells them first', () => {
  const listed = talksWith(new Map(), {
    conversations: [
      {
        id: 'c1',
        type: 'chat',
        cType: 'player',
        character: 'p1',
        question: 1,
        unread: false,
        pending: true,
        conversation: [message('m1', 1), message('m2', 2)],
      },
    ],
  })
  const talks = talksAfter(talksAfter(listed, said('m2', 2)), said('m3', 3))
  expect(talks.get('p1')?.messages.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3'])
  expect(talks.get('p1')).toMatchObject({ unread: true, pending: false })
})

test('a talk that was read is unread no more, and others stay', () => {
  const talks = talksAfter(talksAfter(new Map(), said('m1', 1)), said('m2', 2, { character: 'p2' }))
  const read = talksRead(talks, 'p1')
  expect([read.get('p1')?.unread, read.get('p2')?.unread]).toEqual([false, true])
  expect(talksRead(talks, 'p9')).toBe(talks)
})
