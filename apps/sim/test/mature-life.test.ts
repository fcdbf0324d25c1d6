import { catalogue } from '@lifegrid/content/catalogue.generated'
import { commands } from '@lifegrid/contract/commands/index.generated'
import { frames, isFrameName } from '@lifegrid/contract/frames/index.generated'
import { limits } from '@lifegrid/contract/limits'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import type { Life } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import { createMetrics } from '@lifegrid/observability/metrics'
import { noCursor } from '@lifegrid/storage/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { Registry } from 'prom-client'
import { expect, test, vi } from 'vitest'
import { emptyBatch } from '../src/commit/batch.ts'
import { ownedPartition } from '../src/lane/owned-partition.ts'
import { command } from '../src/lives/actor.ts'
import { type Resident, resident } from '../src/lives/resident.ts'
import type { SimContext } from '../src/sim-context.ts'
import { lifeWhere, rigWith } from './support/planted-life.ts'
import { sequenceProblems } from './support/received-frames.ts'

// The autoplayer lives whole lives here, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const context = { catalogue }

test('the whole state of a mature life is much smaller than the output buffers of its connection', async () => {
  const { ada } = await rigWith(lifeWhere(({ status, people }) => status === 'playing' && people.length >= 40, 60))
  const [first] = ada.heard()
  expect(first?.type).toBe('playerObject')
  const bytes = Buffer.byteLength(JSON.stringify(first?.body))
  expect(bytes).toBeGreaterThan(8 * 1024)
  expect(bytes).toBeLessThan(24 * 1024)
  expect(bytes).toBeLessThan(limits.outboundBytesSoft / 2)
  expect(bytes).toBeLessThan(limits.resumeBytesMax / 4)
})

test('every query of a mature life is answered with a frame of the contract', async () => {
  const { ada, clock, planted } = await rigWith(lifeWhere(({ status }) => status === 'playing', 35))
  const person = planted.people.find(({ diedDay }) => diedDay === null)?.id
  const reads = Object.values(commands).filter(({ kind, name }) => kind === 'read' && name !== 'ping')
  expect(reads.length).toBeGreaterThan(10)
  for (const { name, answers } of reads) {
    const id = await ada.command(
      name,
      name === 'retrievePerson' || name === 'getPersonVerbs' ? { id: person } : undefined,
    )
    await clock.run(50)
    const answer = ada.heard().find(({ body }) => body.replyTo === id)
    expect(answers, name).toContain(answer?.type)
    if (answer === undefined || !isFrameName(answer.type)) throw new Error(`${name} has no answer`)
    const { replyTo: _, ...body } = answer.body
    expect(frames[answer.type].body.safeParse(body).error?.message, name).toBeUndefined()
  }
  expect(sequenceProblems(ada.heard())).toEqual([])
})

test('[ENG-2] a dead life continues as the life of an heir, and the record replays to it', async () => {
  const { ada, clock, store, sim } = await rigWith(
    lifeWhere(({ status, people }) => status === 'dead' && people.some(({ relation }) => relation === 'daughter')),
  )
  const asked = await ada.command('getHeirs', undefined)
  await clock.run(100)
  const answer = ada.heard('heirs').find(({ body }) => body.replyTo === asked)?.body as
    | { heirs: { id: string; firstname: string; ageYears: number }[] }
    | undefined
  const heir = answer?.heirs[0]
  if (heir === undefined) throw new Error('there is an heir')
  const nobody = await ada.command('restart', { heir: 'p99999' })
  const begun = await ada.command('restart', { heir: heir.id })
  await clock.run(200)
  expect(ada.heard('error').at(-1)?.body).toMatchObject({ replyTo: nobody, code: 'no_such_heir' })
  expect(ada.heard('ack').at(-1)?.body).toMatchObject({ replyTo: begun })
  expect(ada.heard('playerObject').at(-1)?.body).toMatchObject({ life: 1, firstname: heir.firstname })
  const live = await sim.inspect('ada')
  const { snapshot, journal } = (await store.load('ada')) ?? { snapshot: null, journal: [] }
  const replayed = rebuild({ snapshot, journal }, context)
  advance(replayed, live?.at ?? 0, context)
  expect(replayed).toMatchObject({ index: 1, firstname: heir.firstname, status: 'playing' })
  expect(lifeHash(replayed)).toBe(live?.hash)
})

test('a conversation is answered from templates, and requests nothing from a queue without a worker', async () => {
  const { ada, clock, store, planted } = await rigWith(lifeWhere(({ status }) => status === 'playing', 35))
  const person = planted.people.find(({ diedDay }) => diedDay === null)?.id
  const id = await ada.command('conversation', { character: person, type: 'checkIn' })
  await clock.run(200)
  expect(ada.heard('ack').at(-1)?.body).toMatchObject({ replyTo: id })
  expect(ada.heard('conversationEvent').map(({ body }) => body.pending)).toEqual([false, false])
  expect(await store.outboxPending(10)).toEqual([])
})

test('frames of the day of return that the whole state does not contain are sent after it', async () => {
  const { ada } = await rigWith(lifeWhere(({ status, question }) => status === 'playing' && question === null, 35))
  const types = ada.heard().map(({ type }) => type)
  expect(types[0]).toBe('playerObject')
  expect(types).toContain('offlineSummary')
  expect(
    types.filter((type) => type === 'messageEvent' || type === 'questionEvent' || type === 'dilemmaEvent'),
  ).toEqual([])
})

test('[GATE-3] [JOB-2] an external reply is requested through the outbox, with an id that is the same for every owner', () => {
  const asked = (): unknown[] => {
    const life: Life = structuredClone(spoken)
    const at = life.at
    apply(life, { type: 'sys.connect', message: { edge: 'e', connection: 'c', replies: 'external' } }, at, context)
    const ctx = {
      clock: manualClock(at),
      time: { now: () => at },
      engine: context,
      metrics: createMetrics(new Registry()),
      reschedule: () => undefined,
    } as unknown as SimContext
    const { time, watermark } = ownedPartition(ctx, { partition: 0, epoch: 1 }, noCursor, () => undefined)
    const self = resident({
      playerId: life.playerId,
      partition: 0,
      epoch: 1,
      life,
      time,
      watermark,
      headSeq: 7,
      snapshotSeq: 0,
      connection: null,
      connectionAt: at,
      recent: [],
      frameSeq: 0,
    })
    const batch = emptyBatch(1)
    const character = life.people.find(({ diedDay }) => diedDay === null)?.id
    const message = { character, type: 'checkIn', text: 'A secret, between us.' }
    const entry = { kind: 'command', player: life.playerId, connection: 'c', edge: 'e', id: 'c-1' } as const
    const turn = { ctx, self, batch, committed: 0, waiting: new Set<Resident>() }
    command({ ...turn, entry: { ...entry, type: 'conversation', message, wantsAck: true } })
    expect(batch.journal[0]).toMatchObject({ type: 'conversation', outcome: 'ok', seq: 8 })
    return batch.outbox.map((job) => ({ ...job, payload: JSON.parse(job.payload) }))
  }
  const spoken = lifeWhere(({ status }) => status === 'playing', 35)
  const jobs = asked()
  expect(jobs).toHaveLength(1)
  expect(jobs[0]).toMatchObject({ queue: 'conversation', payload: { player: 'lab', life: 0, turn: 1 } })
  expect(JSON.stringify(jobs)).not.toContain('secret')
  expect(asked()).toEqual(jobs)
})
