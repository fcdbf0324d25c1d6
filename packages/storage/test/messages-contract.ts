import { partitionOf } from '@lifegrid/contract/partition'
import { beforeEach, describe, expect, it } from 'vitest'
import type { StoredMessage } from '../src/messages/ports.ts'
import type { Store } from '../src/ports.ts'
import { commandsOf, messageOf, nobody, partitions, playerHead, range, snapshotOf } from './rows.ts'

/** The part of the store's contract for messages. */
export function messagesContract(current: () => Store): void {
  let store: Store
  const say = (playerId: string, seq: number, messages: readonly StoredMessage[]) =>
    store.commit(0, commandsOf(playerId, [seq], 1, { messages }))
  const whole = { life: 0, before: 100, without: [], conversationsMax: 10, messagesMax: 100 }
  const namesOf = (messages: readonly StoredMessage[]) => messages.map(({ conversation, n }) => `${conversation}.${n}`)
  const numbers = (found: readonly (readonly StoredMessage[])[]) => found.map(([first]) => first?.conversation)

  describe('messages', () => {
    beforeEach(async () => {
      store = current()
      await store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
    })

    it('[TALK-8] are written with the commit of their command, or not at all', async () => {
      expect((await say('ada', 1, [messageOf('ada', 1)])).outcome).toBe('committed')
      expect((await store.load('ada'))?.hasMessages).toBe(true)
      const late = commandsOf('ada', [2], 7, { messages: [messageOf('ada', 2)] })
      expect((await store.commit(0, late)).outcome).toBe('fenced')
      const repeated = commandsOf('ada', [1], 1, { messages: [messageOf('ada', 3)] })
      expect((await store.commit(0, repeated)).outcome).toBe('repeated')
      expect(await store.earlierConversations('ada', whole)).toEqual([[messageOf('ada', 1)]])
    })

    it('[TALK-8] that are written again are the same rows, with the later text', async () => {
      await say('ada', 1, [messageOf('ada', 1), messageOf('ada', 2, { text: 'Hi 🙂 "you"\\' })])
      const again = { text: `half a smile ${'🙂'.slice(0, 1)}`, sentiment: 'positive' }
      await say('ada', 2, [messageOf('ada', 1, again)])
      const [messages = []] = await store.earlierConversations('ada', whole)
      expect(messages.map(({ text, sentiment }) => [text, sentiment])).toEqual([
        ['half a smile \ufffd', 'positive'],
        ['Hi 🙂 "you"\\', 'neutral'],
      ])
    })

    it('need no command, and those of a player who is not in the record are dropped', async () => {
      await say('ada', 1, [])
      expect((await store.load('ada'))?.hasMessages).toBe(false)
      const partition = partitionOf('ada', partitions)
      const batch = { ...commandsOf('ada', [], 1), cursors: [], players: [], fences: [{ partition, epoch: 1 }] }
      const messages = [messageOf('ada', 1), messageOf('nobody', 1)]
      expect((await store.commit(0, { ...batch, messages })).outcome).toBe('committed')
      expect((await store.load('ada'))?.hasMessages).toBe(true)
      expect(await store.earlierConversations('nobody', whole)).toEqual([])
    })

    it("[TALK-8] of a worker are written with the worker's snapshot, or not at all", async () => {
      const players = [playerHead('ada', 1, nobody)]
      await store.commit(0, commandsOf('ada', [1], 1, { players }))
      expect(await store.saveOfflineSnapshot(snapshotOf('ada', 0), null, [messageOf('ada', 1)])).toBe(false)
      expect((await store.load('ada'))?.hasMessages).toBe(false)
      expect(await store.saveOfflineSnapshot(snapshotOf('ada', 1), null, [messageOf('ada', 1)])).toBe(true)
      expect((await store.load('ada'))?.hasMessages).toBe(true)
    })

    it('[TALK-8] are written with the snapshots of several lives, each with its own', async () => {
      const ids = ['ada', 'bob', 'cleo']
      for (const id of ids) {
        await store.commit(0, commandsOf(id, [1], 1, { players: [playerHead(id, 1, nobody)] }))
      }
      const lives = ids.map((id) => ({
        snapshot: snapshotOf(id, id === 'cleo' ? 0 : 1),
        nextDueAt: null,
        messages: id === 'bob' ? [] : [messageOf(id, 1)],
      }))
      expect(await store.saveOfflineSnapshots(lives)).toEqual(new Set(['ada', 'bob']))
      const stored = await store.loadOffline(ids)
      expect(stored.map(({ hasMessages, snapshot }) => [hasMessages, snapshot !== null])).toEqual([
        [true, true],
        [false, true],
        [false, false],
      ])
    })

    it('[TALK-9] are read in pages, which hold the latest before a message of one conversation of one life', async () => {
      const others = [messageOf('ada', 1, { conversation: 2 }), messageOf('ada', 1, { life: 1 })]
      await say('ada', 1, [...range(1, 7).map((n) => messageOf('ada', n)), ...others])
      await say('bob', 1, [messageOf('bob', 3)])
      const page = (before: number, limit: number) =>
        store.earlierMessages('ada', { life: 0, conversation: 1, before, limit })
      expect(namesOf(await page(6, 3))).toEqual(['1.3', '1.4', '1.5'])
      expect(await page(3, 9)).toEqual([messageOf('ada', 1), messageOf('ada', 2)])
      expect(await page(1, 9)).toEqual([])
    })

    it('[TALK-7] are read by person, through all conversations, the latest before a message', async () => {
      const messages = [
        ...range(1, 4).map((n) => messageOf('ada', n)),
        ...range(1, 2).map((n) => messageOf('ada', n, { conversation: 2, person: 'p2' })),
        ...range(1, 3).map((n) => messageOf('ada', n, { conversation: 3 })),
        messageOf('ada', 1, { conversation: 4 }),
        messageOf('ada', 1, { life: 1 }),
      ]
      await say('ada', 1, messages)
      await say('bob', 1, [messageOf('bob', 1)])
      const read = async (n: number, limit: number) =>
        namesOf(await store.messagesWith('ada', { life: 0, person: 'p1', conversation: 3, n, limit }))
      expect(await read(3, 9)).toEqual(['1.1', '1.2', '1.3', '1.4', '3.1', '3.2'])
      expect(await read(3, 3)).toEqual(['1.4', '3.1', '3.2'])
      expect(await read(1, 2)).toEqual(['1.3', '1.4'])
      expect(await store.messagesWith('bob', { life: 0, person: 'p1', conversation: 1, n: 9, limit: 9 })).toEqual([
        messageOf('bob', 1),
      ])
    })

    it('[TALK-9] are read by conversation, the one that began last first, without those that are not wanted', async () => {
      const messages = range(1, 6).flatMap((conversation) =>
        range(1, conversation).map((n) => messageOf('ada', n, { conversation })),
      )
      await say('ada', 1, [...messages, messageOf('ada', 1, { life: 1, conversation: 9 })])
      const found = await store.earlierConversations('ada', {
        life: 0,
        before: 6,
        without: [4],
        conversationsMax: 3,
        messagesMax: 2,
      })
      expect(found.map(namesOf)).toEqual([
        ['5.4', '5.5'],
        ['3.2', '3.3'],
        ['2.1', '2.2'],
      ])
      expect(numbers(await store.earlierConversations('ada', { ...whole, before: 2 }))).toEqual([1])
      expect(await store.earlierConversations('ada', { ...whole, before: 1 })).toEqual([])
    })
  })
}
