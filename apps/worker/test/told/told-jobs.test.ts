import { catalogue } from '@lifegrid/content/catalogue.generated'
import {
  type DecisionList,
  decisionListShape,
  type EarlierEntries,
  earlierEntriesShape,
  imaginedLifeShape,
  sharedLifeShape,
} from '@lifegrid/contract/shapes/told-life'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { birth } from '@lifegrid/engine/birth'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { chooseOption, pursueHabits } from '@lifegrid/engine/lab/autoplayer'
import type { Life } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import { questionShapeOf } from '@lifegrid/engine/story/question-shape'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import type { Payload } from '@lifegrid/queues/jobs/all'
import type { JobContext, Queues } from '@lifegrid/queues/ports'
import { memoryStore } from '@lifegrid/storage/memory/store'
import type { JournalEntry } from '@lifegrid/storage/ports'
import { commandChecksum } from '@lifegrid/storage/recent-outcome'
import { memoryToldLives } from '@lifegrid/storage/told/memory-told-lives'
import type { AskedKind } from '@lifegrid/storage/told/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { assert, beforeEach, expect, test } from 'vitest'
import { workerLimits } from '../../src/limits.ts'
import { toldJobs } from '../../src/told/told-jobs.ts'
import { bornAt, ownAll, record, snapshotOf } from '../support/recorded-life.ts'

const engine = { catalogue }
const kinds = ['decisions', 'what-if', 'feed'] as const

/** A life with its decisions, until an age, as its owner would have journalled it. Other ages are those of the lives before it. */
function playedUntil(...ages: readonly number[]): { readonly journal: readonly JournalEntry[]; readonly life: Life } {
  const identity = { playerId: 'ada', seed: 'seed-of-ada', ruleset: 'classic' } as const
  const life = birth({ ...identity, at: bornAt }, engine)
  const journal: JournalEntry[] = []
  let at = bornAt
  const write = (type: string, said: unknown, outcome: string): void => {
    const seq = journal.length + 1
    const text = JSON.stringify(said)
    const common = { playerId: 'ada', seq, commandId: `c-${seq}`, detail: null, epoch: 1 }
    const checksum = commandChecksum(type, text)
    journal.push({
      ...common,
      at,
      minute: minuteAt(life, life.at),
      type,
      message: outcome === 'ok' ? text : 'null',
      checksum,
      outcome,
    })
  }
  const send = (type: string, message: unknown = null): void => {
    const { result } = apply(life, { type, message }, at, engine)
    write(type, message, result.ok ? 'ok' : result.error.code)
  }
  write('sys.birth', identity, 'ok')
  send('sys.connect', { edge: 'e1', connection: 'c1' })
  for (const [n, age] of ages.entries()) {
    if (n > 0) send('restart')
    send('characterSetup', { firstname: 'Ada', lastname: 'Moss', sex: 'female' })
    send('speed', 1)
    while (life.status === 'playing' && minuteAt(life, at) < age * 525_949) {
      at += 20_000
      advance(life, at, engine)
      if (life.question !== null) {
        const question = questionShapeOf({ life, minute: minuteAt(life, at), catalogue: engine.catalogue })
        send('answer', { eventId: question.id, option: chooseOption('ada', question) })
      }
      pursueHabits('ada', life, minuteAt(life, at), engine, ({ type, message }) => send(type, message))
    }
  }
  return { journal, life }
}

const { journal, life } = playedUntil(16)
const half = journal.length >> 1

let world: ReturnType<typeof begin>
beforeEach(async () => {
  world = begin()
  await ownAll(world.store)
})

function begin() {
  const store = memoryStore()
  const told = memoryToldLives()
  const clock = manualClock()
  let now = life.at
  let work: ((payload: Payload<'told-life'>, job: JobContext) => Promise<void>) | undefined
  const queues: Pick<Queues, 'worker' | 'schedule'> = {
    worker(_queue, handler) {
      work = handler as typeof work
      return { close: async () => undefined }
    },
    schedule: async () => undefined,
  }
  const log = logger({ name: 'worker', node: 'one', level: 'silent' })
  const options = {
    store,
    told,
    clock,
    engine,
    queues: queues as Queues,
    logger: log,
    metrics: createMetrics(new Registry()),
  }
  toldJobs({ ...options, time: { now: () => now } }, { load: 0, run: async (_queue, run) => await run() })
  const run = (payload: Payload<'told-life'>): Promise<void> | undefined =>
    work?.(payload, { id: 'j', attempt: 1, lastAttempt: true, signal: new AbortController().signal })
  return {
    store,
    told,
    run,
    pass: (ms: number) => {
      now += ms
    },
    async ask(kind: AskedKind, decision: number | null = null, option: string | null = null) {
      const id = `t${now}`
      await told.request(
        { id, playerId: 'ada', kind, decision, option, requestedAt: now },
        { since: 0, max: 99, kinds },
      )
      await run({ kind: 'one', told: id })
      now += 1000
      const [row] = await told.toldTo('ada', kinds, 1)
      return row
    },
  }
}

async function decisionsOf(): Promise<DecisionList> {
  const list = await world.ask('decisions')
  assert(list?.state === 'told' && list.told !== null)
  return decisionListShape.parse(JSON.parse(list.told))
}

test('[WHATIF-2] [WHATIF-5] a worker lists the decisions and answers one, once, and the record stays as it was', async () => {
  await record(world.store, 'ada', journal, 'c1', [snapshotOf(life, journal.length)])
  const before = await world.store.load('ada')
  const { decisions, earlier } = await decisionsOf()
  expect(earlier).toBe('none')
  const decision = decisions.findLast(({ options }) => options.filter(({ closed }) => closed === undefined).length > 1)
  const other = decision?.options.find(({ id, closed }) => id !== decision.chosen && closed === undefined)
  assert(decision !== undefined && other !== undefined)
  const row = await world.ask('what-if', decision.decision, other.id)
  assert(row?.state === 'told' && row.told !== null)
  const answer = imaginedLifeShape.parse(JSON.parse(row.told))
  expect(answer).toMatchObject({ decision: { decision: decision.decision }, option: other.id })
  expect([answer.real.ended, answer.imagined.ended]).toEqual([false, true])
  await world.run({ kind: 'one', told: row.id })
  expect((await world.told.toldTo('ada', kinds, 1))[0]).toEqual(row)
  const after = await world.store.load('ada')
  expect(after).toEqual(before)
  assert(after !== undefined)
  expect(lifeHash(rebuild(after, engine))).toBe(lifeHash(life))
})

test('[WHATIF-1] decisions that were made under other rules are refused, and those after the snapshot are not', async () => {
  const other = rebuild({ snapshot: null, journal: journal.slice(0, half) }, engine)
  other.firstname = 'Eve'
  await record(world.store, 'ada', journal, 'c1', [snapshotOf(other, half)])
  const { decisions, earlier } = await decisionsOf()
  expect(earlier).toBe('earlier_rules')
  expect(decisions.length).toBeGreaterThan(0)
  expect(decisions.every(({ decision }) => decision > half)).toBe(true)
  const old = journal.find(({ type, seq }) => type === 'answer' && seq <= half)
  expect(await world.ask('what-if', old?.seq ?? 0, 'any')).toMatchObject({ state: 'refused', refusal: 'earlier_rules' })
})

test('[WHATIF-1] without a snapshot of its own, a life of other rules has no decisions to ask about', async () => {
  const changed = journal.map((entry) => (entry.seq === half ? { ...entry, minute: entry.minute + 1 } : entry))
  await record(world.store, 'ada', changed, 'c1')
  expect(await world.ask('decisions')).toMatchObject({ state: 'refused', refusal: 'earlier_rules' })
})

test('[WHATIF-1] decisions behind a checkpoint are refused as trimmed', async () => {
  await record(world.store, 'ada', journal, 'c1', [snapshotOf(life, journal.length)])
  const past = rebuild({ snapshot: null, journal: journal.slice(0, half) }, engine)
  const { data, at, minute, schemaVersion } = snapshotOf(past, half)
  const checkpoint = { playerId: 'ada', seq: half, at, minute, schemaVersion, hash: lifeHash(past), data }
  expect(await world.store.keepCheckpoint(checkpoint, 0)).toBe(true)
  const { decisions, earlier } = await decisionsOf()
  expect(earlier).toBe('trimmed')
  expect(decisions.every(({ decision }) => decision > half)).toBe(true)
  const old = journal.find(({ type, seq }) => type === 'answer' && seq <= half)
  expect(await world.ask('what-if', old?.seq ?? 0, 'any')).toMatchObject({ state: 'refused', refusal: 'trimmed' })
})

test('[WHATIF-5] a request whose job was lost is answered by the sweep, and one of nobody is refused', async () => {
  await world.told.request(
    { id: 'lost', playerId: 'nobody', kind: 'decisions', decision: null, option: null, requestedAt: bornAt },
    { since: 0, max: 9, kinds },
  )
  await world.run({ kind: 'sweep' })
  expect(await world.told.toldTo('nobody', kinds, 1)).toMatchObject([{ state: 'refused', refusal: 'no_such_decision' }])
})

test('[WHATIF-5] a request that cannot be answered has failed after some attempts', async () => {
  await record(world.store, 'ada', journal, 'c1')
  world.store.journal = () => Promise.reject(new Error('the record is away'))
  await world.told.request(
    { id: 'bad', playerId: 'ada', kind: 'decisions', decision: null, option: null, requestedAt: bornAt },
    { since: 0, max: 9, kinds },
  )
  for (let attempt = 1; attempt <= workerLimits.toldAttemptsMax; attempt++) {
    expect(await world.told.toldTo('ada', kinds, 1)).toMatchObject([{ state: 'waiting' }])
    await world.run({ kind: 'sweep' })
    world.pass(workerLimits.toldClaimMs)
  }
  expect(await world.told.toldTo('ada', kinds, 1)).toMatchObject([{ state: 'failed' }])
})

/** The pages of the feed before an entry, the newest first, until there are no older ones. */
async function pagesBefore(n: number): Promise<EarlierEntries[]> {
  const row = await world.ask('feed', n)
  assert(row?.state === 'told' && row.told !== null)
  const page = earlierEntriesShape.parse(JSON.parse(row.told))
  const first = page.entries[0]
  return page.earlier === 'older' && first !== undefined ? [page, ...(await pagesBefore(first.n))] : [page]
}

test('[WEB-7] a worker gives the feed page by page, each entry once and as it was told, back to the first', async () => {
  await record(world.store, 'ada', journal, 'c1', [snapshotOf(life, journal.length)])
  const pages = await pagesBefore(life.feedCount + 1)
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.map(({ earlier }) => earlier)).toEqual([...pages.slice(1).map(() => 'older'), 'none'])
  const feed = pages.reverse().flatMap(({ entries }) => entries)
  expect(feed.map(({ n }) => n)).toEqual(Array.from({ length: life.feedCount }, (_, n) => n + 1))
  expect(feed.slice(-life.feed.length)).toEqual(life.feed)
})

test('[WEB-7] the feed of a life ends where it began, also when there was another before', async () => {
  const [first, second] = [playedUntil(5), playedUntil(5, 5)]
  await record(world.store, 'ada', second.journal, 'c1', [snapshotOf(second.life, second.journal.length)])
  const [page, ...others] = await pagesBefore(second.life.feedCount + 1)
  expect([page?.life, page?.earlier, others]).toEqual([1, 'none', []])
  expect(page?.entries[0]?.n).toBe(first.life.feedCount + 1)
})

test('[WEB-7] what was lived under other rules is not told, and what came after the snapshot is', async () => {
  const other = rebuild({ snapshot: null, journal: journal.slice(0, half) }, engine)
  const known = other.feed[0]?.n ?? 0
  other.firstname = 'Eve'
  await record(world.store, 'ada', journal, 'c1', [snapshotOf(other, half)])
  const pages = await pagesBefore(life.feedCount + 1)
  const last = pages.at(-1)
  expect([last?.earlier, last?.entries[0]?.n]).toEqual(['earlier_rules', known])
})

test('[SHARE-1] a worker tells a life for its page, with chapters, portraits and a picture', async () => {
  await record(world.store, 'ada', journal, 'c1', [snapshotOf(life, journal.length)])
  await world.told.share('page', 'ada', life.at)
  await world.run({ kind: 'one', told: 'page' })
  const page = await world.told.page('page')
  assert(page !== undefined)
  const shared = sharedLifeShape.parse(JSON.parse(page.told))
  expect(shared).toMatchObject({ name: 'Ada Moss', ended: false, ageYears: 16 })
  expect(shared.chapters.map(({ ageFrom }) => ageFrom)).toEqual([0, 3, 13])
  expect(shared.chapters.every(({ entries }) => entries.length > 0)).toBe(true)
  const image = Buffer.from((await world.told.image('page')) ?? [])
  expect(image.subarray(1, 4).toString()).toBe('PNG')
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630])
})
