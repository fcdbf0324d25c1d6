import type { CommitBatch, CommitResult, JournalEntry } from '@lifegrid/storage/ports'
import { manualClock, settlePromises } from '@lifegrid/testkit/manual-clock'
import { expect, test } from 'vitest'
import { type Batch, removePartitions, removePlayers } from '../src/commit/batch.ts'
import { commitTurns } from '../src/commit/commit-turns.ts'
import { pipeline } from '../src/commit/pipeline.ts'
import { simLimits } from '../src/limits.ts'

/** A pipeline whose commits end when the test decides. @param turns those of its sim. */
function rig(clock = manualClock(), turns = commitTurns(clock, { max: 1, heldMs: 25 })) {
  const sent: { batch: CommitBatch; end: (result: CommitResult) => void; fail: (error: unknown) => void }[] = []
  const committed: number[] = []
  const sealedBatches: number[] = []
  const failures: { error: unknown; unsent: readonly Batch[] }[] = []
  const commits = pipeline({
    lane: 0,
    clock,
    store: {
      commit: (_lane, batch) => new Promise((end, fail) => sent.push({ batch, end, fail })),
    },
    turns,
    epochOf: () => 1,
    cursorOf: () => ({ streamId: '1-0', toldAt: 1 }),
    onSeal: ({ number }) => sealedBatches.push(number),
    onRepeated: (commands, batches) => {
      for (const batch of batches) removePlayers(batch, new Set(commands.map(({ playerId }) => playerId)))
    },
    onRemoved: (players, batches) => {
      for (const batch of batches) removePlayers(batch, new Set(players))
    },
    onFenced: (lost) => {
      const partitions = new Set(lost.map(({ partition }) => partition))
      for (const batch of commits.uncommitted()) removePartitions(batch, partitions, partitionOf)
    },
    onCommitted: (batch) => committed.push(batch.number),
    onFailed: (error, unsent) => failures.push({ error, unsent }),
  })
  return { clock, commits, sent, committed, failures, sealedBatches }
}

let seq = 0
function add(batch: Batch, playerId = 'ada'): void {
  seq++
  const entry: JournalEntry = {
    playerId,
    seq,
    commandId: `c-${seq}`,
    at: seq,
    minute: 0,
    type: 'start',
    message: 'null',
    checksum: 0,
    outcome: 'ok',
    detail: null,
    epoch: 1,
  }
  batch.journal.push(entry)
  const partition = partitionOf(playerId)
  batch.heads.set(playerId, {
    playerId,
    partition,
    headSeq: seq,
    edge: null,
    connection: null,
    connectionAt: 0,
  })
  batch.partitions.add(partition)
}

function partitionOf(player: string): number {
  return player === 'far' ? 1 : 0
}

test('one batch is in flight, and the commands that arrive meanwhile make the next one', async () => {
  const { commits, sent, committed } = rig()
  add(commits.current())
  commits.kick()
  for (let i = 0; i < 3; i++) {
    add(commits.current())
    commits.kick()
  }
  expect(sent.map(({ batch }) => batch.journal.length)).toEqual([1])
  sent[0]?.end({ outcome: 'committed' })
  await settlePromises()
  expect(committed).toEqual([1])
  expect(sent.map(({ batch }) => batch.journal.length)).toEqual([1, 3])
})

test('a batch holds no more commands than its bound: room() waits until it is sent', async () => {
  const { commits, sent } = rig()
  add(commits.current())
  commits.kick()
  for (let i = 0; i < simLimits.batchCommandsMax; i++) add(commits.current())
  let room = false
  void commits.room().then(() => {
    room = true
  })
  await settlePromises()
  expect(room).toBe(false)
  sent[0]?.end({ outcome: 'committed' })
  await settlePromises()
  expect(room).toBe(true)
  expect(sent[1]?.batch.journal).toHaveLength(simLimits.batchCommandsMax)
})

test('a full batch is sent by the caller that waits for room, without a kick', async () => {
  const { commits, sent } = rig()
  for (let i = 0; i < simLimits.batchCommandsMax; i++) add(commits.current())
  expect(await commits.room()).toBe(true)
  expect(sent).toHaveLength(1)
})

test('a batch with only cursors waits for commands, and is committed without them after a while', async () => {
  const { clock, commits, sent } = rig()
  commits.current().cursors.set(0, '1-1')
  commits.kick()
  expect(sent).toHaveLength(0)
  await clock.run(simLimits.idleCommitMs)
  expect(sent[0]?.batch.cursors).toEqual([{ partition: 0, streamId: '1-1', toldAt: 1 }])
})

test('drain resolves once everything gathered so far is committed', async () => {
  const { commits, sent } = rig()
  add(commits.current())
  commits.kick()
  add(commits.current())
  let drained: boolean | undefined
  void commits.drain().then((result) => {
    drained = result
  })
  sent[0]?.end({ outcome: 'committed' })
  await settlePromises()
  expect(drained).toBeUndefined()
  sent[1]?.end({ outcome: 'committed' })
  await settlePromises()
  expect(drained).toBe(true)
})

test('[GATE-2] a commit of unknown outcome ends the pipeline: nothing more is sent, waiters are told, and both batches are reported as unsent', async () => {
  const { commits, sent, failures } = rig()
  add(commits.current())
  commits.kick()
  add(commits.current())
  const drained = commits.drain()
  sent[0]?.fail(new Error('connection lost'))
  expect(await drained).toBe(false)
  expect(failures).toHaveLength(1)
  expect(failures[0]?.error).toMatchObject({ message: 'connection lost' })
  expect(failures[0]?.unsent.map(({ journal }) => journal.length)).toEqual([1, 1])
  add(commits.current())
  commits.kick()
  expect(sent).toHaveLength(1)
  expect(await commits.room()).toBe(false)
})

test('[FENCE-6] a batch with partitions that have another owner is committed without them', async () => {
  const { commits, sent, committed, failures, sealedBatches } = rig()
  for (const player of ['ada', 'far']) add(commits.current(), player)
  commits.current().cursors.set(0, '1-0').set(1, '1-1')
  commits.current().releases.push(0, 1)
  commits.kick()
  for (const player of ['ada', 'far']) add(commits.current(), player)
  sent[0]?.end({ outcome: 'fenced', partitions: [1] })
  await settlePromises()
  expect(sent[1]?.batch).toMatchObject({
    fences: [{ partition: 0 }],
    journal: [{ playerId: 'ada' }],
    players: [{ playerId: 'ada' }],
    cursors: [{ partition: 0 }],
    releases: [0],
  })
  expect(commits.current().journal.map(({ playerId }) => playerId)).toEqual(['ada'])
  // Memory is ahead of the batch by now: nothing may be added to it.
  expect(sealedBatches).toEqual([1])
  sent[1]?.end({ outcome: 'committed' })
  await settlePromises()
  expect(committed).toEqual([1])
  expect(failures).toEqual([])
})

test('[FENCE-6] drain() resolves when nothing is left of the batches that it waits for, and the lane continues', async () => {
  const { commits, sent, committed, failures } = rig()
  add(commits.current(), 'far')
  commits.kick()
  add(commits.current(), 'far')
  const drained = commits.drain()
  sent[0]?.end({ outcome: 'fenced', partitions: [1] })
  expect(await drained).toBe(true)
  expect(sent).toHaveLength(1)
  add(commits.current())
  commits.kick()
  sent[1]?.end({ outcome: 'committed' })
  expect(await commits.drain()).toBe(true)
  expect(committed).toEqual([2])
  expect(failures).toEqual([])
})

test('[FENCE-6] a refusal that names none of its partitions ends the pipeline', async () => {
  const { commits, sent, failures } = rig()
  add(commits.current())
  commits.kick()
  sent[0]?.end({ outcome: 'fenced', partitions: [7] })
  await settlePromises()
  expect(failures).toHaveLength(1)
  expect(await commits.room()).toBe(false)
})

test('[CMD-5] a batch with commands that the record has is committed without their players', async () => {
  const { commits, sent, committed, failures, sealedBatches } = rig()
  add(commits.current())
  add(commits.current(), 'bob')
  commits.kick()
  add(commits.current())
  sent[0]?.end({ outcome: 'repeated', commands: [{ playerId: 'ada', commandId: 'c' }] })
  await settlePromises()
  expect(sent[1]?.batch.journal.map(({ playerId }) => playerId)).toEqual(['bob'])
  expect(commits.current().journal).toEqual([])
  // Memory is ahead of the batch by now: nothing may be added to it.
  expect(sealedBatches).toEqual([1])
  sent[1]?.end({ outcome: 'committed' })
  await settlePromises()
  expect(committed).toEqual([1])
  expect(failures).toEqual([])
})

test('[CMD-5] a refusal that names none of its commands ends the pipeline', async () => {
  const { commits, sent, failures } = rig()
  add(commits.current())
  commits.kick()
  sent[0]?.end({ outcome: 'repeated', commands: [{ playerId: 'eve', commandId: 'c' }] })
  await settlePromises()
  expect(failures).toHaveLength(1)
  expect(await commits.room()).toBe(false)
})

test('[FENCE-7] a batch with players who have been removed is committed without them', async () => {
  const { commits, sent, committed, failures } = rig()
  add(commits.current())
  commits.current().deviceTokens.push({ playerId: 'ada', platform: 'ios', token: 'a-token', at: 1 })
  add(commits.current(), 'bob')
  commits.kick()
  add(commits.current())
  sent[0]?.end({ outcome: 'removed', players: ['ada'] })
  await settlePromises()
  expect(sent[1]?.batch.journal.map(({ playerId }) => playerId)).toEqual(['bob'])
  expect(sent[1]?.batch.deviceTokens).toEqual([])
  expect(commits.current().journal).toEqual([])
  sent[1]?.end({ outcome: 'committed' })
  await settlePromises()
  expect([committed, failures]).toEqual([[1], []])
})

test('an answer that arrives after the pipeline was abandoned is ignored', async () => {
  const { commits, sent, committed, failures } = rig()
  add(commits.current())
  commits.kick()
  commits.abandon()
  sent[0]?.end({ outcome: 'committed' })
  await settlePromises()
  expect(committed).toEqual([])
  expect(failures).toEqual([])
})

test('[LANE-4] two lanes commit in turn, and the one that waits gathers meanwhile', async () => {
  const clock = manualClock()
  const turns = commitTurns(clock, { max: 1, heldMs: 25 })
  const [one, other] = [rig(clock, turns), rig(clock, turns)]
  add(one.commits.current())
  one.commits.kick()
  add(other.commits.current())
  other.commits.kick()
  const drained = other.commits.drain()
  add(other.commits.current())
  other.commits.kick()
  expect([one.sent.length, other.sent.length]).toEqual([1, 0])
  one.sent[0]?.end({ outcome: 'committed' })
  await settlePromises()
  expect(other.sent.map(({ batch }) => batch.journal.length)).toEqual([2])
  other.sent[0]?.end({ outcome: 'committed' })
  expect(await drained).toBe(true)
})

test('[LANE-4] a lane whose commit is slow, or that ends, does not hold up another', async () => {
  const clock = manualClock()
  const turns = commitTurns(clock, { max: 1, heldMs: 25 })
  const [slow, other, third] = [rig(clock, turns), rig(clock, turns), rig(clock, turns)]
  for (const { commits } of [slow, other, third]) {
    add(commits.current())
    commits.kick()
  }
  await clock.run(25)
  expect([slow.sent.length, other.sent.length, third.sent.length]).toEqual([1, 1, 0])
  other.commits.abandon()
  expect(third.sent).toHaveLength(1)
})

test('a lane whose waiting changes are removed lets another one commit', async () => {
  const clock = manualClock()
  const turns = commitTurns(clock, { max: 1, heldMs: 25 })
  const [one, emptied, third] = [rig(clock, turns), rig(clock, turns), rig(clock, turns)]
  for (const { commits } of [one, emptied, third]) {
    add(commits.current())
    commits.kick()
  }
  const drained = emptied.commits.drain()
  removePlayers(emptied.commits.current(), new Set(['ada']))
  one.sent[0]?.end({ outcome: 'committed' })
  await settlePromises()
  expect([emptied.sent.length, third.sent.length]).toEqual([0, 1])
  expect(await drained).toBe(true)
})
