import { advance } from '@lifegrid/engine/advance'
import { decode, lifeHash } from '@lifegrid/engine/codec'
import { memoryStore } from '@lifegrid/storage/memory/store'
import type { Store } from '@lifegrid/storage/ports'
import { beforeEach, describe, expect, it } from 'vitest'
import { forwardLife } from '../src/offline-life.ts'
import { bornAt, engine, ownAll, play, record, settableTime } from './support/recorded-life.ts'

const day = 86_400_000

describe('an offline life', () => {
  let store: Store
  const time = settableTime(bornAt)
  const forward = (playerId = 'ada', through: Store = store) => forwardLife(playerId, { store: through, time, engine })

  beforeEach(async () => {
    store = memoryStore()
    await ownAll(store)
    time.set(bornAt + day)
  })

  it('[ENG-1] brought to now in two steps by two workers is the life that one step gives', async () => {
    const { journal, life } = play('ada')
    await record(store, 'ada', journal)
    expect(await forward()).toBe('written')
    time.set(bornAt + 3 * day)
    expect(await forward()).toBe('written')

    const stored = await store.load('ada')
    expect(stored?.snapshot).toMatchObject({ seq: journal.length, at: bornAt + 3 * day })
    expect(stored?.snapshot?.minute).toBeGreaterThan(journal.at(-1)?.minute ?? 0)
    expect(stored?.journal).toEqual([])
    advance(life, bornAt + 3 * day, engine)
    expect(lifeHash(decode(stored?.snapshot?.data ?? new Uint8Array()))).toBe(lifeHash(life))
  })

  it('is left alone while somebody is connected, and a player that nobody knows is none', async () => {
    const { journal } = play('ada')
    await record(store, 'ada', journal, 'connection-2')
    expect(await forward()).toBe('superseded')
    expect((await store.load('ada'))?.snapshot).toBeNull()
    expect(await forward('nobody')).toBe('unknown')
  })

  it('is not written over when the player comes back while it is computed', async () => {
    const { journal } = play('ada')
    await record(store, 'ada', journal)
    const last = journal.at(-1)
    const comingBack: Store = {
      ...store,
      async saveOfflineSnapshot(snapshot) {
        const connect = { edge: 'edge-1', connection: 'connection-2' }
        const entry = {
          ...last,
          seq: snapshot.seq + 1,
          commandId: 'back',
          type: 'sys.connect',
          message: JSON.stringify(connect),
        }
        await record(store, 'ada', [entry as (typeof journal)[0]], 'connection-2')
        return store.saveOfflineSnapshot(snapshot)
      },
    }
    expect(await forward('ada', comingBack)).toBe('superseded')
    expect((await store.load('ada'))?.snapshot).toBeNull()
  })

  it('does not go back behind its last command when this node’s time is behind', async () => {
    const { journal } = play('ada')
    await record(store, 'ada', journal)
    time.set(bornAt)
    expect(await forward()).toBe('written')
    expect((await store.load('ada'))?.snapshot?.at).toBe(journal.at(-1)?.at)
  })
})
