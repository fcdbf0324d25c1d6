import { catalogue } from '@lifegrid/content/catalogue.generated'
import { nextDueAt } from '@lifegrid/engine/absence/next-due'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { decode, lifeHash } from '@lifegrid/engine/codec/codec'
import { nextDueMinute, schedule } from '@lifegrid/engine/core/agenda'
import { minuteAt, wallAt } from '@lifegrid/engine/core/clock'
import type { SaidMessage } from '@lifegrid/engine/core/said-message'
import { liveLife } from '@lifegrid/engine/lab/live'
import { type Life, stateVersion } from '@lifegrid/engine/life/life'
import { saidBefore, saidIn } from '@lifegrid/engine/systems/talk/said-message'
import { memoryStore } from '@lifegrid/storage/memory/store'
import type { Store } from '@lifegrid/storage/ports'
import { beforeEach, describe, expect, it } from 'vitest'
import { advanceOfflineLife } from '../src/advance-offline-life.ts'
import {
  bornAt,
  engine,
  ownAll,
  play,
  record,
  settableTime,
  snapshotOf,
  stopped,
  unbegun,
} from './support/recorded-life.ts'

const day = 86_400_000

function advancedTo(life: Life, at: number): Life {
  const copy = structuredClone(life)
  advance(copy, at, engine)
  return copy
}

describe('an offline life', () => {
  let store: Store
  const time = settableTime(bornAt)
  const advanceLife = (playerId = 'ada', through: Store = store) =>
    advanceOfflineLife(playerId, { store: through, time, engine, spacingMs: 0 })

  beforeEach(async () => {
    store = memoryStore()
    await ownAll(store)
    time.set(bornAt + day)
  })

  it('[ENG-1] is the same after two steps by two workers as after one step', async () => {
    const { journal, life } = play('ada')
    await record(store, 'ada', journal)
    expect(await advanceLife()).toBe('written')
    // Something is due then, so the snapshot is written.
    const until = nextDueAt(advancedTo(life, bornAt + day)) ?? 0
    time.set(until)
    expect(await advanceLife()).toBe('written')

    const stored = await store.load('ada')
    expect(stored?.snapshot).toMatchObject({ seq: journal.length, at: until })
    expect(stored?.snapshot?.minute).toBeGreaterThan(journal.at(-1)?.minute ?? 0)
    expect(stored?.journal).toEqual([])
    advance(life, until, engine)
    expect(lifeHash(decode(stored?.snapshot?.data ?? new Uint8Array()))).toBe(lifeHash(life))
  })

  it('[JOB-15] in which nothing was due is not written again: only its due time moves', async () => {
    const { journal, life } = play('ada')
    await record(store, 'ada', journal, null, [snapshotOf(life, journal.length)])
    const before = await store.load('ada')
    const dueAt = nextDueAt(life) ?? 0
    time.set(dueAt - 1)
    expect(await advanceLife()).toBe('written')
    expect(await store.load('ada')).toEqual(before)
    const claim = { until: dueAt + 2 * day, limit: 9 }
    expect(await store.claimOffline({ ...claim, now: dueAt - 1 })).toEqual([])
    expect(await store.claimOffline({ ...claim, now: dueAt })).toEqual(['ada'])
    time.set(dueAt)
    expect(await advanceLife()).toBe('written')
    const { snapshot } = (await store.load('ada')) ?? {}
    expect(snapshot?.at).toBe(dueAt)
    expect(lifeHash(decode(snapshot?.data ?? new Uint8Array()))).toBe(lifeHash(advancedTo(life, dueAt)))
  })

  it('[JOB-15] whose journal goes on behind its snapshot is written, although nothing was due', async () => {
    const { journal } = play('ada')
    await record(store, 'ada', journal)
    time.set((journal.at(-1)?.at ?? 0) + 1)
    expect(await advanceLife()).toBe('written')
    expect((await store.load('ada'))?.journal).toEqual([])
  })

  it('[MOVE-3] is advanced by a worker that cannot read the snapshot of a newer one', async () => {
    const { journal, life } = play('ada')
    await record(store, 'ada', journal)
    const newer = {
      ...snapshotOf(life, journal.length),
      schemaVersion: stateVersion + 1,
      data: new Uint8Array([0b1111_1110]),
    }
    expect(await store.saveOfflineSnapshot(newer, null)).toBe(true)
    expect(await advanceLife()).toBe('written')
    const stored = await store.load('ada')
    advance(life, bornAt + day, engine)
    expect(lifeHash(decode(stored?.snapshot?.data ?? new Uint8Array()))).toBe(lifeHash(life))
  })

  it('is not advanced while its player is connected, and an unknown player has none', async () => {
    const { journal } = play('ada')
    await record(store, 'ada', journal, 'connection-2')
    expect(await advanceLife()).toBe('superseded')
    expect((await store.load('ada'))?.snapshot).toBeNull()
    expect(await advanceLife('nobody')).toBe('unknown')
  })

  it('[TALK-8] brings what people wrote meanwhile into the record with the snapshot, once, and what the life had of older talks', async () => {
    const { life } = liveLife({ seed: 'talks', ruleset: 'calibrated', untilMinute: 20 * 525_949 }, { catalogue })
    const { at } = life
    apply(life, { type: 'sys.disconnect', message: { connection: life.connection } }, at, engine)
    // One of several is written: a person of little responsiveness may not write.
    for (let n = 1; n <= 20; n++) schedule(life, minuteAt(life, at) + n * 60, 'conversations', 'text')
    const older = saidBefore(life)
    expect(older.length).toBeGreaterThan(0)
    const before = { ...life, playerId: 'ada' }
    const birth = play('ada').journal[0] as ReturnType<typeof play>['journal'][0]
    await record(store, 'ada', [{ ...birth, at }], null, [snapshotOf(before, 1)])
    const kept = async () => {
      const wanted = { life: life.index, before: 999, without: [], conversationsMax: 999, messagesMax: 999 }
      return (await store.earlierConversations('ada', wanted)).flat().map(({ playerId: _, ...message }) => message)
    }
    const inOrder = (messages: readonly SaidMessage[]) =>
      [...messages].sort((a, b) => b.conversation - a.conversation || a.n - b.n)
    time.set(at + day / 2)
    expect(await advanceLife()).toBe('written')
    const half = await kept()
    time.set(at + 2 * day)
    expect(await advanceLife()).toBe('written')
    const alone = structuredClone(before)
    const written = saidIn(advance(alone, at + 2 * day, engine))
    expect(half.length).toBeGreaterThan(older.length)
    expect(await kept()).toEqual(inOrder([...older, ...written]))
  })

  it('is not overwritten when the player comes back while it is computed', async () => {
    const { journal } = play('ada')
    await record(store, 'ada', journal)
    const last = journal.at(-1)
    const comingBack: Store = {
      ...store,
      async saveOfflineSnapshot(snapshot, nextDueAt, messages) {
        const connect = { edge: 'edge-1', connection: 'connection-2' }
        const entry = {
          ...last,
          seq: snapshot.seq + 1,
          commandId: 'back',
          type: 'sys.connect',
          message: JSON.stringify(connect),
        }
        await record(store, 'ada', [entry as (typeof journal)[0]], 'connection-2')
        return store.saveOfflineSnapshot(snapshot, nextDueAt, messages)
      },
    }
    expect(await advanceLife('ada', comingBack)).toBe('superseded')
    expect((await store.load('ada'))?.snapshot).toBeNull()
  })

  it('is never advanced to a time before its last command, even if the time of this node is behind', async () => {
    const { journal } = play('ada')
    await record(store, 'ada', journal)
    time.set(bornAt)
    expect(await advanceLife()).toBe('written')
    expect((await store.load('ada'))?.snapshot?.at).toBe(journal.at(-1)?.at)
  })
})

describe('[ENG-3] the time at which an offline life is due next', () => {
  const hourMs = 3_600_000
  const leftAnHourBefore = (name: string) => play(name, { leftBeforeDueMinutes: 60 }).life

  it('is the wall time at which its clock reaches the next agenda item, and not a millisecond earlier', () => {
    const life = leftAnHourBefore('ada')
    const due = nextDueAt(life) ?? 0
    // At full speed a millisecond is five game minutes, so the player may have left five game minutes too late or too early.
    expect(Math.abs(due - life.at - hourMs)).toBeLessThanOrEqual(5 * 60_000)
    const item = nextDueMinute(life)
    advance(life, due - 1, engine)
    expect(nextDueMinute(life)).toBe(item)
    advance(life, due, engine)
    expect(nextDueMinute(life)).not.toBe(item)
  })

  it('is null for a life that has not begun, or whose clock is stopped', () => {
    for (const commands of [unbegun, stopped]) {
      const { life } = play('ada', { commands })
      expect(nextDueAt(life)).toBeNull()
      advance(life, life.at + 100 * day, engine)
      expect(nextDueAt(life)).toBeNull()
    }
  })

  it('is null when the next item lies beyond the limit of the absence, and when the limit is reached', () => {
    const beyond = play('ada').life
    beyond.agenda = []
    schedule(beyond, minuteAt(beyond, beyond.at) + 14 * 1440 + 60, 'ageing')
    expect(nextDueAt(beyond)).toBeNull()
    const within = leftAnHourBefore('ada')
    advance(within, within.at + 100 * day, engine)
    expect(nextDueAt(within)).toBeNull()
  })

  it('is null while a decision is held', () => {
    const events = catalogue.events.map((event) => ({ ...event, offline: { kind: 'hold' } as const }))
    const holding = { catalogue: { ...engine.catalogue, events } }
    // The storyteller finds these events at its next beat.
    const { life } = play('ada')
    apply(life, { type: 'sys.connect', message: { edge: 'e', connection: 'back' } }, life.at + 1, holding)
    advance(life, life.at + day, holding)
    apply(life, { type: 'sys.disconnect', message: { connection: 'back' } }, life.at + 1, holding)
    expect(life).toMatchObject({ status: 'playing', stopped: false, question: { deadlineMinute: null } })
    expect(nextDueAt(life)).toBeNull()
  })

  it('is null while a fatal moment waits for the player, and after a death', () => {
    const waiting = leftAnHourBefore('ada')
    schedule(waiting, minuteAt(waiting, waiting.at) + 10, 'death')
    const fatalAt = nextDueAt(waiting) ?? 0
    expect(fatalAt).toBe(wallAt(waiting, minuteAt(waiting, waiting.at) + 10))
    advance(waiting, fatalAt, engine)
    expect(waiting).toMatchObject({ status: 'playing', fatal: { cause: expect.any(String) } })
    expect(nextDueAt(waiting)).toBeNull()
    apply(waiting, { type: 'sys.connect', message: { edge: 'e', connection: 'back' } }, fatalAt + 5, engine)
    apply(waiting, { type: 'sys.disconnect', message: { connection: 'back' } }, fatalAt + 9, engine)
    expect(waiting.status).toBe('dead')
    expect(nextDueAt(waiting)).toBeNull()
  })
})
