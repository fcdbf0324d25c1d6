import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { Life } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { memoryStore } from '@lifegrid/storage/memory/store'
import type { JournalEntry, Snapshot, Store } from '@lifegrid/storage/ports'
import { commandChecksum } from '@lifegrid/storage/recent-outcome'
import { beforeEach, expect, test } from 'vitest'
import { workerLimits } from '../../src/limits.ts'
import { type JournalAges, sweepJournals } from '../../src/retention/journal-sweep.ts'
import { engine, ownAll, play, record, settableTime, snapshotOf, stopped } from '../support/recorded-life.ts'

const day = 86_400_000
const ages: JournalAges = { journalMs: 100 * day, commandIdsMs: 200 * day }
const silent = { info: () => {}, warn: () => {}, error: () => {} }

let store: Store
let now: ReturnType<typeof settableTime>

beforeEach(async () => {
  store = memoryStore()
  await ownAll(store)
  now = settableTime(0)
})

/** A life whose player changes the speed once in ten days, for so many days. */
function live(playerId: string, days: number): { journal: JournalEntry[]; life: Life } {
  const { journal, life } = play(playerId, { commands: stopped })
  const leftAt = life.at
  for (let n = 10; n <= days; n += 10) addSpeed(life, journal, leftAt + n * day)
  return { journal, life }
}

function addSpeed(life: Life, journal: JournalEntry[], at: number): void {
  const seq = journal.length + 1
  const [type, said] = ['speed', seq % 2 === 0 ? 1 : 2] as const
  const { result } = apply(life, { type, message: said }, at, engine)
  const message = JSON.stringify(result.ok ? said : null)
  const common = { playerId: life.playerId, seq, commandId: `c-${seq}`, detail: null, epoch: 1 }
  const checksum = commandChecksum(type, JSON.stringify(said))
  const outcome = result.ok ? 'ok' : result.error.code
  journal.push({ ...common, at, minute: minuteAt(life, at), type, message, checksum, outcome })
}

/** A life of 400 days in the record. Now is a day after its last entry. */
async function lived(playerId = 'ada', snapshot?: (life: Life, seq: number) => Snapshot) {
  const { journal, life } = live(playerId, 400)
  await record(store, playerId, journal, null, [(snapshot ?? snapshotOf)(life, journal.length)])
  now.set(life.at + day)
  return { journal, life }
}

async function sweep(through: Store = store, signal = new AbortController().signal, given = ages): Promise<string[]> {
  const metrics = createMetrics(new Registry())
  await sweepJournals({ store: through, engine, time: now, logger: silent, metrics, ages: given }, signal)
  const removed = (await metrics.worker.retentionRemoved.get()).values
  const kept = (await metrics.worker.journalsKept.get()).values
  const counts = [
    ...removed.map(({ labels, value }) => [labels.kind, value] as const),
    ...kept.map(({ labels, value }) => [labels.reason, value] as const),
  ]
  return counts.flatMap(([name, value]) => (value > 0 ? [`${name} ${value}`] : [])).sort()
}

/** The life that the record gives: from the checkpoint and from the snapshot, as of now. */
async function hashes(playerId = 'ada'): Promise<string[]> {
  const stored = await store.load(playerId)
  const checkpoint = (await store.checkpoint(playerId)) ?? null
  const journal = (await store.journal(playerId)).filter(({ seq }) => seq > (checkpoint?.seq ?? 0))
  return [{ snapshot: checkpoint, journal }, stored ?? { snapshot: null, journal: [] }].map((input) => {
    const life = rebuild(input, engine)
    advance(life, now.now(), engine)
    return lifeHash(life)
  })
}

const hashOf = (life: Life): string => {
  advance(life, now.now(), engine)
  return lifeHash(life)
}

test('[KEEP-1] [KEEP-2] [KEEP-3] a trimmed life replays from its checkpoint to the same hash, and goes on', async () => {
  const { journal, life } = await lived()
  const old = journal.filter(({ at }) => at < now.now() - ages.journalMs)
  const oldest = journal.filter(({ at }) => at < now.now() - ages.commandIdsMs)
  expect(oldest.length).toBeGreaterThan(10)
  expect(await sweep()).toEqual([`journal_entries ${oldest.length}`, `journal_messages ${old.length}`])
  const left = await store.journal('ada')
  expect(left.map(({ seq }) => seq)).toEqual(journal.slice(oldest.length).map(({ seq }) => seq))
  expect(left.filter(({ message }) => message === '')).toHaveLength(old.length - oldest.length)
  expect((await store.checkpoint('ada'))?.seq).toBe(old.length)
  expect(await hashes()).toEqual([hashOf(life), lifeHash(life)])

  addSpeed(life, journal, now.now())
  await record(store, 'ada', journal.slice(-1))
  now.set(now.now() + 5 * day)
  expect(await hashes()).toEqual([hashOf(life), lifeHash(life)])
  // The oldest entry is not yet older than the slack.
  expect(await sweep()).toEqual([])
})

test('[KEEP-1] the next checkpoint is calculated from the last one, when only its part of the journal is left', async () => {
  const { journal, life } = await lived()
  await sweep()
  const first = await store.checkpoint('ada')
  now.set(now.now() + 60 * day)
  addSpeed(life, journal, now.now())
  await record(store, 'ada', journal.slice(-1), null, [snapshotOf(life, journal.length)])
  expect((await sweep()).length).toBeGreaterThan(0)
  expect((await store.checkpoint('ada'))?.seq).toBeGreaterThan(first?.seq ?? 0)
  expect(await hashes()).toEqual([hashOf(life), lifeHash(life)])
})

test('[KEEP-2] [CMD-5] a trimmed command that comes again is refused until its row goes', async () => {
  const { journal } = await lived()
  await sweep()
  const trimmed = (await store.journal('ada')).find(({ message }) => message === '')
  const first = journal.find(({ seq }) => seq === trimmed?.seq)
  expect(await store.outcome('ada', first?.commandId ?? '')).toMatchObject({
    outcome: 'ok',
    checksum: first?.checksum,
    seq: first?.seq,
  })
  expect(await store.outcome('ada', 'c-2')).toBeUndefined()
})

test('[KEEP-1] a worker that dies at any step of a trim loses nothing, and the next one completes it', async () => {
  const steps: (keyof Store)[] = [
    'keepCheckpoint',
    'trimMessages',
    'foldLedger',
    'trimLines',
    'trimEntries',
    'setJournalFrom',
  ]
  for (const step of steps) {
    for (const done of [false, true]) {
      store = memoryStore()
      await ownAll(store)
      const { journal, life } = await lived()
      const dying = {
        ...store,
        async [step](...args: never[]) {
          if (done) await (store[step] as (...given: never[]) => Promise<unknown>)(...args)
          throw new Error('the worker is dead')
        },
      }
      expect(await sweep(dying)).toContain('failed 1')
      expect(await hashes(), step).toEqual([hashOf(life), lifeHash(life)])
      // Its claim has ended.
      now.set(now.now() + 2 * workerLimits.trimClaimMs)
      await sweep()
      const oldest = journal.filter(({ at }) => at < now.now() - ages.commandIdsMs)
      expect((await store.journal('ada'))[0]?.seq, step).toBe(oldest.length + 1)
      expect(await hashes(), step).toEqual([hashOf(life), lifeHash(life)])
    }
  }
})

test('[KEEP-1] a journal that does not give the life of the record is kept whole', async () => {
  const { life: other } = live('ada', 390)
  const { journal } = await lived('ada', (life, seq) => ({ ...snapshotOf(other, seq), at: life.at }))
  expect(await sweep()).toEqual(['diverged 1'])
  expect(await store.journal('ada')).toEqual(journal)
  expect(await store.checkpoint('ada')).toBeUndefined()
  now.set(now.now() + day)
  expect(await sweep()).toEqual([])
})

test('[KEEP-1] nothing goes before the owner’s snapshot has it, and a life that was never played is left to its own rule', async () => {
  const { journal } = live('ada', 400)
  await record(store, 'ada', journal)
  const { journal: unplayed, life } = play('bob', { commands: [['sys.connect', { edge: 'e', connection: 'c' }]] })
  await record(store, 'bob', unplayed, null, [snapshotOf(life, unplayed.length)])
  now.set((journal.at(-1)?.at ?? 0) + day)
  expect(await sweep()).toEqual(['no_snapshot 1', 'unplayed 1'])
  expect([await store.journal('ada'), await store.journal('bob')]).toEqual([journal, unplayed])
})

test('[KEEP-1] a sweep that is stopped ends after the life at hand, and an age of 0 keeps everything', async () => {
  await lived('ada')
  await lived('bob')
  const stopping = new AbortController()
  const stoppable = {
    ...store,
    keepCheckpoint(...args: Parameters<Store['keepCheckpoint']>) {
      stopping.abort()
      return store.keepCheckpoint(...args)
    },
  }
  await sweep(stoppable, stopping.signal)
  expect([await store.checkpoint('ada'), await store.checkpoint('bob')].filter(Boolean)).toHaveLength(1)
  now.set(now.now() + 2 * workerLimits.trimClaimMs)
  expect(await sweep(store, undefined, { ...ages, journalMs: 0 })).toEqual([])
  expect((await sweep()).length).toBeGreaterThan(0)
  expect((await store.journal('bob'))[0]?.seq).toBeGreaterThan(1)
})
