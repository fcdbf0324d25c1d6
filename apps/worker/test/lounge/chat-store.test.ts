import { memoryLounge } from '@lifegrid/cluster/lounge/memory-lounge'
import { memoryServer } from '@lifegrid/cluster/memory/server'
import { memoryLoungeStore } from '@lifegrid/storage/lounge/memory-lounge'
import type { LoungeStore } from '@lifegrid/storage/lounge/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import { chatStore } from '../../src/lounge/chat-store.ts'
import { loungeLimits } from '../../src/lounge/limits.ts'

function world(faults: (store: LoungeStore) => Partial<LoungeStore> = () => ({})) {
  const clock = manualClock()
  const lounge = memoryLounge(memoryServer(clock), clock)
  const rows = memoryLoungeStore()
  const store = { ...rows, ...faults(rows) }
  let stored = 0
  const worker = (name: string) =>
    chatStore({
      lounge,
      store,
      worker: name,
      clock,
      time: clock,
      retentionMs: 60_000,
      health: { succeeded() {}, failed() {} },
      onStored: (messages) => {
        stored += messages
      },
    })
  const say = async (message: string): Promise<void> => {
    const data = JSON.stringify({ kind: 'chat', from: 'c', author: 'address:1', nickname: 'Ada', message })
    await lounge.post({ data, entriesMax: 10_000, limit: { key: 'a', perMinute: 1e6, burst: 1e4 } })
  }
  const inRecord = async (): Promise<string[]> => (await rows.recentChat(0, 1e6)).map(({ message }) => message)
  return { clock, lounge, worker, say, inRecord, stored: () => stored }
}

describe('storing what is said', () => {
  it('[LOUNGE-4] writes everything in batches, in its order', async () => {
    const { worker, say, inRecord, stored } = world()
    const said = Array.from({ length: loungeLimits.storeBatch + 10 }, (_, i) => `m${i}`)
    for (const message of said) await say(message)
    await worker('one').run()
    expect(await inRecord()).toEqual(said)
    expect(stored()).toBe(said.length)
  })

  it('[LOUNGE-4] loses nothing and stores nothing twice when a worker dies after the rows and before its note', async () => {
    let calls = 0
    const dead = world((rows) => ({
      async addChat(messages) {
        await rows.addChat(messages)
        if (calls++ === 0) throw new Error('killed')
      },
    }))
    const { clock, worker, say, inRecord } = dead
    for (const message of ['a', 'b']) await say(message)
    await expect(worker('one').run()).rejects.toThrow('killed')
    await say('c')
    await worker('two').run()
    expect(await inRecord(), 'the claim of the dead worker').toEqual(['a', 'b'])
    await clock.run(loungeLimits.storeClaimMs)
    await worker('two').run()
    expect(await inRecord()).toEqual(['a', 'b', 'c'])
  })

  it('[LOUNGE-4] loses nothing when a worker dies before it has written the rows', async () => {
    let calls = 0
    const { clock, worker, say, inRecord } = world((rows) => ({
      async addChat(messages) {
        if (calls++ === 0) throw new Error('killed')
        await rows.addChat(messages)
      },
    }))
    for (const message of ['a', 'b']) await say(message)
    await expect(worker('one').run()).rejects.toThrow('killed')
    await clock.run(loungeLimits.storeClaimMs)
    await worker('two').run()
    expect(await inRecord()).toEqual(['a', 'b'])
  })

  it('[LOUNGE-4] removes what is too old from the record and from the feed', async () => {
    const { clock, lounge, worker, say, inRecord } = world()
    await say('old')
    await worker('one').run()
    await clock.run(59_000)
    await say('new')
    await worker('one').run()
    expect(await inRecord()).toEqual(['old', 'new'])
    await clock.run(2_000)
    await worker('one').run()
    expect(await inRecord()).toEqual(['new'])
    const history: string[] = []
    lounge.openFeed(10, { entries: (entries) => history.push(...entries.map(({ data }) => data)), failed() {} })
    await clock.run(1)
    expect(history.join()).toContain('new')
    expect(history.join()).not.toContain('old')
  })

  it('[LOUNGE-4] skips an entry of a newer release', async () => {
    const { lounge, worker, say, inRecord } = world()
    await lounge.post({ data: '{"kind":"dance"}', entriesMax: 9, limit: { key: 'b', perMinute: 60, burst: 9 } })
    await lounge.post({ data: 'no JSON', entriesMax: 9, limit: { key: 'b', perMinute: 60, burst: 9 } })
    await say('hi')
    await worker('one').run()
    expect(await inRecord()).toEqual(['hi'])
  })
})
