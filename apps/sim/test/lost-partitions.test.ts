import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { type Store, StoreError } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { heldCommits } from './support/held-commits.ts'
import { sequenceProblems } from './support/received-frames.ts'
import { heldBy, metricValue, namesWhere, type RigSim, runningRig, topology } from './support/sim-rig.ts'

const home = partitionOf('ada', topology.partitions)
const lane = laneOf(home, topology.lanes)
/** A player of another partition in ada's lane. */
const [near = ''] = namesWhere((partition) => partition !== home && laneOf(partition, topology.lanes) === lane, 1)

/** Acquires the partition, as a node does that this sim does not see in the cluster. */
async function takeOver(store: Store, partition: number): Promise<void> {
  const { epoch } = (await store.owners())[partition] ?? { epoch: 0 }
  expect(await store.acquire([{ partition, epoch, owner: 'sim-stranger' }])).toHaveLength(1)
}

function epochs({ sim }: RigSim): Map<number, number> {
  return new Map(sim.partitions().map(({ partition, epoch }) => [partition, epoch]))
}

/** The epochs, except that of ada's partition. */
function otherEpochs(one: RigSim): Map<number, number> {
  const all = epochs(one)
  all.delete(home)
  return all
}

async function losses({ metrics }: RigSim): Promise<Record<string, number>> {
  const { values } = await metrics.sim.lostPartitions.get()
  return Object.fromEntries(values.map(({ labels, value }) => [labels.found_by, value]))
}

test('[FENCE-6] an idle partition that another node has acquired is dropped after a moment, and no other one', async () => {
  const { clock, store, one, begin } = await runningRig()
  const [ada, ben] = await begin('ada', near)
  const before = otherEpochs(one)
  const epoch = epochs(one).get(home) ?? 0
  await takeOver(store, home)
  await clock.run(simLimits.reconcileMs)
  expect(epochs(one)).toEqual(before)
  expect(await losses(one)).toEqual({ record: 1 })
  // Nobody runs it, so this node acquires it again.
  await clock.run(simLimits.lostMs + simLimits.reconcileMs)
  expect(epochs(one).get(home)).toBe(epoch + 2)
  expect(otherEpochs(one)).toEqual(before)
  expect(await metricValue(one.metrics.sim.commitFailures)).toBe(0)
  const id = await ada.command('speed', 500)
  await clock.run(300)
  expect(ada.lastAck()).toMatchObject({ replyTo: id })
  for (const each of [ada, ben]) expect(sequenceProblems(each.heard())).toEqual([])
})

test('[FENCE-6] a commit that is refused loses only the partitions with another owner, and the rest of it is committed', async () => {
  const commits = heldCommits()
  const { clock, store, one, begin } = await runningRig(commits.faults)
  const [ada, ben] = await begin('ada', near)
  const before = otherEpochs(one)
  const journal = await store.journal('ada')
  // The first batch has commands of both players, and so has the one that is gathered meanwhile.
  commits.hold()
  const sent = []
  for (let round = 0; round < 3; round++) {
    for (const each of [ada, ben]) sent.push({ each, id: await each.command('speed', round === 1 ? 500 : 1000) })
    await clock.run(20)
  }
  await takeOver(store, home)
  commits.release()
  await clock.run(100)
  expect(await losses(one)).toEqual({ commit: 1 })
  expect(otherEpochs(one)).toEqual(before)
  expect(one.holds()).not.toContain(home)
  expect(ben.heard('ack').slice(-3)).toMatchObject(
    sent.flatMap(({ each, id }) => (each === ben ? [{ body: { replyTo: id } }] : [])),
  )
  expect(await store.journal('ada')).toEqual(journal)
  await clock.run(simLimits.lostMs + 2 * simLimits.reconcileMs)
  expect(otherEpochs(one)).toEqual(before)
  for (const { each, id } of sent) {
    const acks = each.heard('ack').filter(({ body }) => body.replyTo === id)
    expect(acks, `${each.id} ${id}`).toMatchObject([{ body: { minute: expect.any(Number) } }])
  }
  for (const each of [ada, ben]) expect(sequenceProblems(each.heard())).toEqual([])
})

test('[FENCE-6] changes from before a loss are not committed, even if the partition is acquired again before their commit ends', async () => {
  const commits = heldCommits()
  const { clock, store, one, begin } = await runningRig(commits.faults)
  const [ada, ben] = await begin('ada', near)
  const before = otherEpochs(one)
  commits.hold()
  const sent = []
  for (const each of [ada, ben, ada, ben]) {
    sent.push({ each, id: await each.command('speed', 500) })
    await clock.run(20)
  }
  await takeOver(store, home)
  await clock.run(simLimits.lostMs + 3 * simLimits.reconcileMs)
  expect(await losses(one)).toEqual({ record: 1 })
  expect(one.holds()).toContain(home)
  commits.release()
  await clock.run(500)
  expect(otherEpochs(one)).toEqual(before)
  const entries = [...(await store.journal('ada')), ...(await store.journal(near))]
  for (const { each, id } of sent) {
    expect(entries.filter(({ commandId }) => commandId === id)).toHaveLength(1)
    expect(each.heard('ack').filter(({ body }) => body.replyTo === id)).toHaveLength(1)
  }
  for (const { playerId, commandId, epoch } of entries) {
    const fresh = playerId === 'ada' && sent.some(({ id }) => id === commandId)
    if (fresh) expect(epoch).toBe(epochs(one).get(home))
  }
  for (const each of [ada, ben]) expect(sequenceProblems(each.heard())).toEqual([])
})

test('[FENCE-6] [MOVE-1] when one partition is lost while several are handed over, the others move and the lane continues', async () => {
  let stolen: number | undefined
  const { clock, store, one, addSim, begin } = await runningRig((inner) => ({
    async commit(lane, batch) {
      const [first] = batch.releases
      if (stolen === undefined && first !== undefined && batch.releases.length > 1) {
        stolen = first
        await takeOver(inner, first)
      }
      return inner.commit(lane, batch)
    },
  }))
  await begin('ada', near)
  const two = await addSim('two')
  await clock.run(5000)
  expect(stolen).toBeDefined()
  expect(heldBy(one, two)).toEqual(Array.from({ length: topology.partitions }, (_, partition) => partition))
  expect(await losses(one)).toEqual({ commit: 1 })
  // The lane was not lost, so nothing needed a barrier.
  expect(await metricValue(one.metrics.sim.epochBarriers)).toBe(0)
  const owners = await store.owners()
  for (const { sim, id } of [one, two]) {
    for (const { partition, epoch } of sim.partitions()) expect(owners[partition]).toMatchObject({ epoch, owner: id })
  }
})

test('[FENCE-6] an entry whose partition is lost while the record is asked about it is not admitted', async () => {
  let fail = false
  let answer: (() => void) | undefined
  const { clock, closed, store, one, begin } = await runningRig((inner) => ({
    async commit(of, batch) {
      if (!fail || batch.journal.length === 0) return inner.commit(of, batch)
      fail = false
      throw new StoreError('connection lost', true)
    },
    async outcome(player, id) {
      await new Promise<void>((resolve) => (answer = resolve))
      return inner.outcome(player, id)
    },
  }))
  const [ada] = await begin('ada', near)
  fail = true
  const id = await ada.command('speed', 500)
  // After the failed commit, the record is asked whether it has this command.
  await clock.run(500)
  expect(answer).toBeDefined()
  const before = otherEpochs(one)
  const failures = await metricValue(one.metrics.sim.commitFailures)
  await takeOver(store, home)
  await clock.run(simLimits.reconcileMs)
  expect(await losses(one)).toEqual({ record: 1 })
  answer?.()
  await clock.run(100)
  expect(await metricValue(one.metrics.sim.commitFailures)).toBe(failures)
  expect(otherEpochs(one)).toEqual(before)
  expect(closed).toEqual([])
  await clock.run(simLimits.lostMs + simLimits.reconcileMs)
  answer?.()
  await clock.run(500)
  expect(ada.heard('ack').filter(({ body }) => body.replyTo === id)).toHaveLength(1)
})
