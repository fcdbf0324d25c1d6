import { catalogue } from '@lifegrid/content/catalogue.generated'
import { commands } from '@lifegrid/contract/commands/index.generated'
import { frames, isFrameName } from '@lifegrid/contract/frames/index.generated'
import { limits } from '@lifegrid/contract/limits'
import { partitionOf } from '@lifegrid/contract/partition'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { encode, lifeHash } from '@lifegrid/engine/codec/codec'
import { liveLife } from '@lifegrid/engine/lab/live'
import type { Life } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import { createMetrics } from '@lifegrid/observability/metrics'
import type { Store } from '@lifegrid/storage/ports'
import { Registry } from 'prom-client'
import { expect, test, vi } from 'vitest'
import { emptyBatch } from '../src/commit/batch.ts'
import { command } from '../src/lives/actor.ts'
import { resident } from '../src/lives/resident.ts'
import type { SimContext } from '../src/sim-context.ts'
import { sequenceProblems, simRig, topology } from './harness.ts'

// The autoplayer lives whole lives here, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const context = { catalogue }
const minutesPerYear = 525_949

/** Of the autoplayer's lives, the first that fits. */
function lifeWhere(fits: (life: Life) => boolean, untilAge = 121): Life {
  for (let i = 0; i < 60; i++) {
    const { life } = liveLife(
      { seed: `mature life ${i}`, ruleset: 'calibrated', untilMinute: untilAge * minutesPerYear },
      context,
    )
    if (fits(life)) return life
  }
  throw new Error('none of sixty lives fits')
}

/** Puts a life into the record, before any sim is there: as a snapshot, left a long time ago at the very moment up to which it was lived. */
async function plant(store: Store, life: Life, playerId: string): Promise<Life> {
  const planted: Life = { ...life, playerId }
  const { at } = planted
  apply(planted, { type: 'sys.disconnect', message: { connection: life.connection } }, at, context)
  await store.settings(topology)
  const partition = partitionOf(playerId, topology.partitions)
  const { epoch } = (await store.owners())[partition] ?? { epoch: 0 }
  const [owner] = await store.acquire([{ partition, epoch, owner: 'sim-before' }])
  const seq = 1
  const commit = await store.commit(0, {
    fences: [{ partition, epoch: owner?.epoch ?? 0 }],
    journal: [],
    ledger: [],
    cursors: [],
    players: [{ playerId, partition, headSeq: seq, edge: null, connection: null, connectionAt: at }],
    outbox: [],
    snapshots: [{ playerId, seq, at, minute: 0, schemaVersion: planted.version, data: encode(planted) }],
    releases: [],
  })
  if (commit.outcome !== 'committed') throw new Error(commit.outcome)
  return planted
}

async function rigWith(life: Life) {
  const rig = await simRig()
  const planted = await plant(rig.store, life, 'ada')
  const edge = await rig.addEdge('edge-a')
  const { sim } = await rig.addSim('one')
  await rig.clock.run(5000)
  const ada = rig.player('ada', edge.id)
  await ada.connect()
  await rig.clock.run(200)
  return { ...rig, ada, planted, sim }
}

test('a mature life’s whole state is a few times smaller than what may be held for its connection', async () => {
  const { ada } = await rigWith(lifeWhere(({ status, people }) => status === 'playing' && people.length >= 40, 60))
  const [first] = ada.heard()
  expect(first?.type).toBe('playerObject')
  const bytes = Buffer.byteLength(JSON.stringify(first?.body))
  expect(bytes).toBeGreaterThan(8 * 1024)
  expect(bytes).toBeLessThan(24 * 1024)
  expect(bytes).toBeLessThan(limits.outboundBytesSoft / 2)
  expect(bytes).toBeLessThan(limits.resumeBytesMax / 4)
})

test('every query is answered with a frame that the contract knows, at the size of a mature life', async () => {
  const { ada, clock, planted } = await rigWith(lifeWhere(({ status }) => status === 'playing', 35))
  const person = planted.people.find(({ diedDay }) => diedDay === null)?.id
  const reads = Object.values(commands).filter(({ kind, name }) => kind === 'read' && name !== 'ping')
  expect(reads.length).toBeGreaterThan(10)
  for (const { name, answers } of reads) {
    const id = await ada.command(name, name === 'retrievePerson' ? { id: person } : undefined)
    await clock.run(50)
    const answer = ada.heard().find(({ body }) => body.replyTo === id)
    expect(answers, name).toContain(answer?.type)
    if (answer === undefined || !isFrameName(answer.type)) throw new Error(`${name} has no answer`)
    const { replyTo: _, ...body } = answer.body
    expect(frames[answer.type].body.safeParse(body).error?.message, name).toBeUndefined()
  }
  expect(sequenceProblems(ada.heard())).toEqual([])
})

test('[ENG-2] a life that is over goes on as an heir’s, and the record replays to it', async () => {
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

test('talk is answered from templates, and nothing is asked of a queue that nobody works on', async () => {
  const { ada, clock, store, planted } = await rigWith(lifeWhere(({ status }) => status === 'playing', 35))
  const person = planted.people.find(({ diedDay }) => diedDay === null)?.id
  const id = await ada.command('conversation', { character: person, type: 'checkIn' })
  await clock.run(200)
  expect(ada.heard('ack').at(-1)?.body).toMatchObject({ replyTo: id })
  expect(ada.heard('conversationEvent').map(({ body }) => body.pending)).toEqual([false, false])
  expect(await store.outboxPending(10)).toEqual([])
})

test('what happened on the day of the return and is not in the whole state is told behind it', async () => {
  const rig = await simRig()
  const left = lifeWhere(({ status, question }) => status === 'playing' && question === null, 35)
  await plant(rig.store, left, 'ada')
  const edge = await rig.addEdge('edge-a')
  await rig.addSim('one')
  await rig.clock.run(5000)
  const ada = rig.player('ada', edge.id)
  await ada.connect()
  await rig.clock.run(200)
  const types = ada.heard().map(({ type }) => type)
  expect(types[0]).toBe('playerObject')
  expect(types).toContain('offlineSummary')
  expect(
    types.filter((type) => type === 'messageEvent' || type === 'questionEvent' || type === 'dilemmaEvent'),
  ).toEqual([])
})

test('[GATE-3] [JOB-2] a reply that is worded outside is asked for through the outbox, by ids that any owner would give', () => {
  const asked = (): unknown[] => {
    const life: Life = structuredClone(spoken)
    const at = life.at
    apply(life, { type: 'sys.connect', message: { edge: 'e', connection: 'c', replies: 'external' } }, at, context)
    const self = resident({
      playerId: life.playerId,
      partition: 0,
      epoch: 1,
      life,
      headSeq: 7,
      snapshotSeq: 0,
      connection: null,
      connectionAt: at,
      recent: [],
      frameSeq: 0,
    })
    const ctx = {
      time: { now: () => at },
      engine: context,
      metrics: createMetrics(new Registry()),
      reschedule: () => undefined,
    } as unknown as SimContext
    const batch = emptyBatch(1)
    const character = life.people.find(({ diedDay }) => diedDay === null)?.id
    const message = { character, type: 'checkIn', text: 'A secret, between us.' }
    const entry = { kind: 'command', player: life.playerId, connection: 'c', edge: 'e', id: 'c-1' } as const
    const turn = { ctx, self, batch, committed: 0 }
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
