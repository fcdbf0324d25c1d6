import type { ChatMessage, LoungeStore } from '@lifegrid/storage/lounge/ports'
import { describe, expect, it } from 'vitest'

/** What every {@link LoungeStore} does. */
export function loungeStoreContract(name: string, open: () => Promise<{ store: LoungeStore; done(): Promise<void> }>) {
  const withStore = async (run: (store: LoungeStore) => Promise<void>): Promise<void> => {
    const { store, done } = await open()
    try {
      await run(store)
    } finally {
      await done()
    }
  }

  describe(`the lounge's rows: ${name}`, () => {
    it('[LOUNGE-4] a message that is added twice is there once, as it was', () =>
      withStore(async (store) => {
        const first = message(1, 0, { message: '👨‍👩‍👧 – ß "\'\\' })
        await store.addChat([first, message(1, 1)])
        await store.addChat([message(1, 0, { message: 'changed' }), message(2, 0)])
        await store.addChat([])
        expect(await store.recentChat(0, 10)).toEqual([first, message(1, 1), message(2, 0)])
      }))

    it('[LOUNGE-7] returns the last ones since a time, in order', () =>
      withStore(async (store) => {
        await store.addChat([message(3, 2), message(3, 10), message(1, 0), message(5, 0)])
        expect(await store.recentChat(3, 2)).toEqual([message(3, 10), message(5, 0)])
        expect(await store.recentChat(3, 9)).toEqual([message(3, 2), message(3, 10), message(5, 0)])
        expect(await store.recentChat(6, 9)).toEqual([])
      }))

    it('[LOUNGE-4] removes messages from before a time, some at once', () =>
      withStore(async (store) => {
        await store.addChat([1, 2, 3, 4].map((at) => message(at, 0)))
        expect(await store.trimChat(4, 2)).toBe(2)
        expect(await store.trimChat(4, 2)).toBe(1)
        expect(await store.recentChat(0, 9)).toEqual([message(4, 0)])
      }))
  })
}

function message(at: number, seq: number, fields: Partial<ChatMessage> = {}): ChatMessage {
  return { id: `${at}-${seq}`, at, nickname: 'Ada', message: `m${at}-${seq}`, author: 'address:1', ...fields }
}
