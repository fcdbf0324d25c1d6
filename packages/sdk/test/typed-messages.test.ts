import { manualClock } from '@lifegrid/testkit/manual-clock'
import { expect, test } from 'vitest'
import type { FrameBody } from '../src/messages.generated.ts'
import { typedMessages } from '../src/typed-messages.ts'

function said(text: string, typingMs?: number, conversation = 'c0-1'): FrameBody<'conversationEvent'> {
  const at = { minute: 5, datetime: '2001-01-01T00:05', date: '2001-01-01', time: '00:05' }
  return {
    conversation,
    character: 'p1',
    talk: 'chat',
    unread: true,
    pending: false,
    ...(typingMs !== undefined && { typingMs }),
    message: { id: text, message: text, sender: 'p1', sentiment: 'neutral', ...at },
  }
}

function rig() {
  const clock = manualClock()
  const seen: string[] = []
  const messages = typedMessages({
    clock,
    typing: ({ message }) => seen.push(`… ${message.message}`),
    show: ({ message }) => seen.push(message.message),
  })
  return { clock, messages, seen: () => seen.splice(0) }
}

test('[TALK-15] the messages of a reply come one after another, each after the person has typed it', () => {
  const { clock, messages, seen } = rig()
  for (const message of [said('one'), said('two', 700), said('three', 2_000)]) messages.take(message)
  expect(seen()).toEqual(['one', '… two'])
  clock.advance(699)
  expect(seen()).toEqual([])
  clock.advance(1)
  expect(seen()).toEqual(['two', '… three'])
  clock.advance(1_999)
  expect(seen()).toEqual([])
  clock.advance(1)
  expect(seen()).toEqual(['three'])
  expect(clock.pending).toBe(0)
})

test('[TALK-15] a message that needs no typing shows those before it, and other conversations do not wait', () => {
  const { clock, messages, seen } = rig()
  for (const message of [said('one', 700), said('two', 700), said('other', undefined, 'c0-2')]) messages.take(message)
  expect(seen()).toEqual(['… one', 'other'])
  messages.take(said('mine'))
  expect(seen()).toEqual(['one', 'two', 'mine'])
  clock.advance(5_000)
  expect(seen()).toEqual([])
})

test('nothing is shown after the end', () => {
  const { clock, messages, seen } = rig()
  messages.take(said('one', 700))
  messages.close()
  clock.advance(5_000)
  expect(seen()).toEqual(['… one'])
})
