import type { CommitBatch, CommitResult, JournalEntry } from '@lifegrid/storage/ports'
import { manualClock, settlePromises } from '@lifegrid/testkit/manual-clock'
import { expect, test } from 'vitest'
import type { Batch } from '../src/commit/batch.ts'
import { type PipelineFailure, pipeline } from '../src/commit/pipeline.ts'
import { simLimits } from '../src/limits.ts'

/** A lane whose commits end when the test says so. */
function rig() {
  const clock = manualClock()
  const sent: { batch: CommitBatch; end: (result: CommitResult) => void; fail: (error: unknown) => void }[] = []
  const committed: number[] = []
  const failures: { failure: PipelineFailure; unsent: readonly Batch[] }[] = []
  const lane = pipeline({
    lane: 0,
    clock,
    store: {
      commit: (_lane, batch) => new Promise((end, fail) => sent.push({ batch, end, fail })),
    },
    epochOf: () => 1,
    onSeal: () => undefined,
    onCommitted: (batch) => committed.push(batch.number),
    onFailed: (failure, unsent) => failures.push({ failure, unsent }),
  })
  return { clock, lane, sent, committed, failures }
}

let seq = 0
function add(batch: Batch): void {
  seq++
  const entry: JournalEntry = {
    playerId: 'ada',
    seq,
    commandId: `c-${seq}`,
    at: seq,
    minute: 0,
    type: 'start',
    message: 'null',
    outcome: 'ok',
    detail: null,
    epoch: 1,
  }
  batch.journal.push(entry)
  batch.heads.set('ada', {
    playerId: 'ada',
    partition: 0,
    headSeq: seq,
    edge: null,
    connection: null,
    connectionAt: 0,
  })
  batch.partitions.add(0)
}

test('one batch is in flight, and what comes meanwhile makes the next one', async () => {
  const { lane, sent, committed } = rig()
  add(lane.current())
  lane.kick()
  for (let i = 0; i < 3; i++) {
    add(lane.current())
    lane.kick()
  }
  expect(sent.map(({ batch }) => batch.journal.length)).toEqual([1])
  sent[0]?.end({ outcome: 'committed' })
  await settlePromises()
  expect(committed).toEqual([1])
  expect(sent.map(({ batch }) => batch.journal.length)).toEqual([1, 3])
})

test('a batch holds no more commands than its bound; memory waits', async () => {
  const { lane, sent } = rig()
  add(lane.current())
  lane.kick()
  for (let i = 0; i < simLimits.batchCommandsMax; i++) add(lane.current())
  let room = false
  void lane.room().then(() => {
    room = true
  })
  await settlePromises()
  expect(room).toBe(false)
  sent[0]?.end({ outcome: 'committed' })
  await settlePromises()
  expect(room).toBe(true)
  expect(sent[1]?.batch.journal).toHaveLength(simLimits.batchCommandsMax)
})

test('a full batch is sent by whoever waits for room, without a kick', async () => {
  const { lane, sent } = rig()
  for (let i = 0; i < simLimits.batchCommandsMax; i++) add(lane.current())
  expect(await lane.room()).toBe(true)
  expect(sent).toHaveLength(1)
})

test('cursors alone wait for company, and go by themselves when none comes', async () => {
  const { clock, lane, sent } = rig()
  lane.current().cursors.set(0, '1-1')
  lane.kick()
  expect(sent).toHaveLength(0)
  await clock.run(simLimits.idleCommitMs)
  expect(sent[0]?.batch.cursors).toEqual([{ partition: 0, streamId: '1-1' }])
})

test('drain resolves once all that was gathered is committed', async () => {
  const { lane, sent } = rig()
  add(lane.current())
  lane.kick()
  add(lane.current())
  let drained: boolean | undefined
  void lane.drain().then((result) => {
    drained = result
  })
  sent[0]?.end({ outcome: 'committed' })
  await settlePromises()
  expect(drained).toBeUndefined()
  sent[1]?.end({ outcome: 'committed' })
  await settlePromises()
  expect(drained).toBe(true)
})

test('[GATE-2] a commit of unknown outcome ends the pipeline: nothing more is sent, waiters are told, both batches are named', async () => {
  const { lane, sent, failures } = rig()
  add(lane.current())
  lane.kick()
  add(lane.current())
  const drained = lane.drain()
  sent[0]?.fail(new Error('connection lost'))
  expect(await drained).toBe(false)
  expect(failures).toHaveLength(1)
  expect(failures[0]?.failure.kind).toBe('error')
  expect(failures[0]?.unsent.map(({ journal }) => journal.length)).toEqual([1, 1])
  add(lane.current())
  lane.kick()
  expect(sent).toHaveLength(1)
  expect(await lane.room()).toBe(false)
})

test('[FENCE-2] a fenced commit ends the pipeline and names the partitions', async () => {
  const { lane, sent, committed, failures } = rig()
  add(lane.current())
  lane.kick()
  sent[0]?.end({ outcome: 'fenced', partitions: [0] })
  await settlePromises()
  expect(failures[0]?.failure).toEqual({ kind: 'fenced', partitions: [0] })
  expect(committed).toEqual([])
  expect(lane.failed()).toBe(true)
})

test('an answer that comes after the lane was abandoned opens no gate', async () => {
  const { lane, sent, committed, failures } = rig()
  add(lane.current())
  lane.kick()
  lane.abandon()
  sent[0]?.end({ outcome: 'committed' })
  await settlePromises()
  expect(committed).toEqual([])
  expect(failures).toEqual([])
})
