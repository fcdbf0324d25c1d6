import { memoryAdmission } from '@lifegrid/cluster/memory/admission'
import { memoryServer } from '@lifegrid/cluster/memory/server'
import { frames } from '@lifegrid/contract/frames/index.generated'
import { cursorOf, cursorText } from '@lifegrid/contract/shapes/conversation-cursor'
import { Registry } from '@lifegrid/observability/metrics'
import { memoryStore } from '@lifegrid/storage/memory/store'
import type { StoredMessage } from '@lifegrid/storage/messages/ports'
import { noChanges } from '@lifegrid/storage/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import { edgeLimits } from '../../src/limits.ts'
import { type MessagePages, messagePages } from '../../src/message-pages.ts'
import { edgeHarness } from '../support/edge-harness.ts'

const { pageMessagesMax, pageConversationsMax, pageConversationMessagesMax, pageCommands } = edgeLimits

function said(conversation: number, n: number): StoredMessage {
  const by = n % 2 === 1 ? 'player' : 'person'
  const told = { begunBy: 'character', talk: 'chat', by, text: `${conversation}.${n}`, sentiment: 'neutral' } as const
  return {
    playerId: 'ada',
    life: 1,
    conversation,
    n,
    person: `p${conversation}`,
    ...told,
    minute: 1445,
    date: '2003-04-05',
  }
}

/** Pages of a record in which ada's conversations have these numbers of messages. */
async function pagesOf(lengths: readonly number[], settings = { commandsPerMinute: 600, commandBurst: 200 }) {
  const clock = manualClock()
  const store = memoryStore()
  await store.settings({ partitions: 1, lanes: 1 })
  await store.acquire([{ partition: 0, epoch: 0, owner: 'sim' }])
  const messages = lengths.flatMap((length, index) => Array.from({ length }, (_, n) => said(index + 1, n + 1)))
  const head = { playerId: 'ada', partition: 0, headSeq: 1, edge: null, connection: null, connectionAt: 0 }
  const birth = { playerId: 'ada', seq: 1, commandId: 'b', at: 0, minute: 0, type: 'sys.birth', message: 'null' }
  const journal = [{ ...birth, checksum: 0, outcome: 'ok', detail: null, epoch: 1 }]
  await store.commit(0, { ...noChanges, fences: [{ partition: 0, epoch: 1 }], players: [head], journal, messages })
  const admission = memoryAdmission(memoryServer(clock))
  return { clock, pages: messagePages({ messages: store, admission, ...settings }) }
}

async function pageOf(pages: MessagePages, cursor: string) {
  const at = cursorOf(cursor)
  const page = at && (await pages.page('ada', at))
  if (page === undefined || 'waitMs' in page) throw new Error('there is no page')
  expect(frames.conversationPage.body.safeParse(page).error).toBeUndefined()
  return page
}

describe('[TALK-9] pages', () => {
  it('lead from the end of a conversation to its first message, without a gap and without a repetition', async () => {
    const length = 2 * pageMessagesMax + 3
    const { pages } = await pagesOf([1, length, 5])
    const read: string[] = []
    let cursor: string | undefined = cursorText({ of: 'messages', life: 1, conversation: 2, before: length + 1 })
    for (let n = 0; cursor !== undefined; n++) {
      const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(pages, cursor)
      expect(n).toBeLessThan(3)
      expect(page.conversations.map(({ id, character }) => [id, character])).toEqual([['c1-2', 'p2']])
      read.unshift(...page.conversations.flatMap(({ conversation }) => conversation.map(({ message }) => message)))
      cursor = page.conversations[0]?.cursor
    }
    expect(read).toEqual(Array.from({ length }, (_, index) => `2.${index + 1}`))
  })

  it('of a message have its date and time, as the game has sent them', async () => {
    const { pages } = await pagesOf([2])
    const page = await pageOf(pages, 'm1-1-2')
    expect(page).toEqual({
      conversations: [
        {
          id: 'c1-1',
          type: 'chat',
          cType: 'character',
          character: 'p1',
          conversation: [
            {
              id: 'c1-1-1',
              message: '1.1',
              sender: 'player',
              sentiment: 'neutral',
              minute: 1445,
              datetime: '2003-04-05T00:05',
              date: '2003-04-05',
              time: '00:05',
            },
          ],
        },
      ],
    })
  })

  it('lead from the latest conversations to the first one, without those that the client has', async () => {
    const count = 2 * pageConversationsMax + 4
    const { pages } = await pagesOf(Array.from({ length: count }, (_, index) => 1 + (index % 6)))
    const without = [3, count]
    const read: string[] = []
    let cursor: string | undefined = cursorText({ of: 'conversations', life: 1, before: count + 1, without })
    for (let n = 0; cursor !== undefined; n++) {
      const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(pages, cursor)
      expect(n).toBeLessThan(3)
      for (const { id, conversation, cursor: earlier } of page.conversations) {
        const length = 1 + ((Number(id.slice(3)) - 1) % 6)
        expect(conversation).toHaveLength(Math.min(length, pageConversationMessagesMax))
        expect(earlier === undefined).toBe(length <= pageConversationMessagesMax)
        read.unshift(id)
      }
      cursor = page.cursor
    }
    const expected = Array.from({ length: count }, (_, index) => index + 1).filter(
      (number) => !without.includes(number),
    )
    expect(read).toEqual(expected.map((number) => `c1-${number}`))
  })

  it('of what is not in the record are empty', async () => {
    const { pages } = await pagesOf([1])
    for (const cursor of ['m1-7-9', 'm0-1-9', 'c0-9', 'm1-1-1']) {
      expect(await pageOf(pages, cursor)).toEqual({ conversations: [] })
    }
  })

  it('have a limited rate, in which each counts as some commands', async () => {
    const { pages, clock } = await pagesOf([9], { commandsPerMinute: 60, commandBurst: 10 })
    const page = () => pages.page('ada', { of: 'messages', life: 1, conversation: 1, before: 9 })
    for (let n = 0; n < 10 / pageCommands; n++) expect(await page()).not.toHaveProperty('waitMs')
    const refused = await page()
    expect(refused).toEqual({ waitMs: expect.any(Number) })
    await clock.run('waitMs' in refused ? refused.waitMs : 0)
    expect(await page()).not.toHaveProperty('waitMs')
  })
})

describe('[TALK-9] a read with a cursor', () => {
  it('is answered by the edge and not forwarded, one after the other', async () => {
    const asked: string[] = []
    const waiting: (() => void)[] = []
    const { live, settle, forwarded } = await edgeHarness(new Registry(), {
      messagePages: {
        async page(player, cursor) {
          asked.push(`${player} ${cursorText(cursor)}`)
          await new Promise<void>((resolve) => waiting.push(resolve))
          return { conversations: [] }
        },
      },
    })
    const ada = await live('ada')
    ada.say({ type: 'getConversations', message: { cursor: 'm0-1-5' }, id: 'r-1' })
    ada.say({ type: 'getConversations', message: { cursor: 'c0-7.3' }, id: 'r-2' })
    await settle()
    expect(asked).toEqual(['ada m0-1-5'])
    waiting.shift()?.()
    await settle()
    expect(asked).toEqual(['ada m0-1-5', 'ada c0-7.3'])
    waiting.shift()?.()
    await settle()
    expect(ada.take()).toEqual(
      ['r-1', 'r-2'].map((replyTo) => ({ type: 'conversationPage', conversations: [], replyTo })),
    )
    expect(forwarded().map(({ kind }) => kind)).toEqual(['connect'])
  })

  it('is refused when it is no cursor, when it comes too often, and when the record does not answer', async () => {
    const answers = [async () => ({ waitMs: 250 }), () => Promise.reject(new Error('MySQL is away'))]
    const { live, settle } = await edgeHarness(new Registry(), {
      messagePages: { page: () => (answers.shift() ?? (async () => ({ conversations: [] })))() },
    })
    const ada = await live('ada')
    ada.say({ type: 'getConversations', message: { cursor: 'm0-1' }, id: 'c-0' })
    for (const id of ['c-1', 'c-2', 'c-3']) ada.say({ type: 'getConversations', message: { cursor: 'm0-1-5' }, id })
    await settle()
    expect(ada.take()).toMatchObject([
      { type: 'error', code: 'invalid_message', replyTo: 'c-0' },
      { type: 'error', code: 'rate_limited', replyTo: 'c-1', retryAfterMs: 250 },
      { type: 'error', code: 'unavailable', replyTo: 'c-2', retryable: true },
      { type: 'conversationPage', replyTo: 'c-3' },
    ])
  })

  it.each([undefined, null, '', {}, 'anything', 7, { page: 1 }])(
    'goes to the sim when its message is %j, as in the original protocol',
    async (message) => {
      const { live, settle, forwarded } = await edgeHarness(new Registry())
      const ada = await live('ada')
      ada.say({ type: 'getConversations', message, id: 'c-1' })
      await settle()
      expect(forwarded().at(-1)).toMatchObject({ kind: 'command', type: 'getConversations', id: 'c-1' })
    },
  )
})
