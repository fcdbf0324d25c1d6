import type { Mutant } from '../mutant.ts'

/** Faults in who owns a partition, and in how it moves. */

const lease = 'apps/sim/test/lease.test.ts'
const losses = 'apps/sim/test/lost-partitions.test.ts'
const moves = 'apps/sim/test/planned-moves.test.ts'
const ring = 'packages/cluster/test/ring.test.ts'
const changed = 'packages/storage/test/shards/changed-since.test.ts'
const sweeps = 'packages/storage/test/shards/sweeps.test.ts'
const ownership = 'apps/sim/test/sim-ownership.test.ts'

export const ownershipMutants: readonly Mutant[] = [
  {
    file: 'apps/sim/src/lane/lanes.ts',
    fault: 'the batches of two servers share a lane',
    text: 'commitLane(number, count, serverOf(partition))',
    replacement: 'number',
    test: { file: 'apps/sim/test/two-servers.test.ts', name: '[SHARD-1] a sim commits the batches of each server' },
  },
  {
    file: 'apps/sim/src/ownership/claims.ts',
    fault: 'a sim claims partitions that move to another server',
    text: 'if (frozen === true || lanes.holds(partition)',
    replacement: 'if (lanes.holds(partition)',
    test: {
      file: 'apps/sim/test/two-servers.test.ts',
      name: '[SHARD-4] a sim releases the partitions that are frozen',
    },
  },
  {
    file: 'packages/storage/src/shards/live-map.ts',
    fault: 'an old map comes back',
    text: 'if (map.version >= known.version) known = map',
    replacement: 'known = map',
    test: { file: 'packages/storage/test/shards/live-map.test.ts', name: '[SHARD-3] the age counts from before' },
  },
  {
    file: 'packages/storage/src/shards/live-map.ts',
    fault: 'no life is found while the first server is away',
    text: 'fenced: async () => (isFresh() ? known : orLatest(shared()))',
    replacement: 'fenced: async () => (isFresh() ? known : shared())',
    test: { file: sweeps, name: '[SHARD-11] while the first server is away, nothing is written that its' },
  },
  {
    file: 'apps/edge/src/compare-servers.ts',
    fault: 'an edge with another list of servers goes on asking',
    text: 'if (isOther(error)) throw error',
    replacement: '',
    test: { file: 'apps/edge/test/compare-servers.test.ts', name: '[SHARD-10] an edge that starts while' },
  },
  {
    file: 'apps/edge/src/compare-servers.ts',
    fault: '[OPS-24] an edge starts on a replica',
    text: 'if (problem !== undefined) throw error',
    replacement: '',
    test: { file: 'apps/edge/test/compare-servers.test.ts', name: '[OPS-24] an edge does not start on a replica' },
  },
  {
    file: 'packages/storage/src/shards/move/changed-since.ts',
    fault: '[SHARD-12] what has changed while a range was copied stays on the former server',
    text: 'here.get(id)?.text !== there.get(id)?.text',
    replacement: '!there.has(id)',
    test: { file: changed, name: '[SHARD-12] of another table' },
  },
  {
    file: 'packages/storage/src/shards/move/changed-since.ts',
    fault: '[SHARD-12] journal and ledger are copied as a whole in the pause',
    text: 'there.get(id)?.lastSeq ?? -1',
    replacement: '-1',
    test: { file: changed, name: '[SHARD-12] of a table that is only added to' },
  },
  {
    file: 'packages/storage/src/shards/move/move-range.ts',
    fault: '[SHARD-12] a move that was begun without a copy takes the new server for complete',
    text: 'return copiedAhead === true',
    replacement: 'return copiedAhead !== false',
    test: { file: changed, name: '[SHARD-12] a copy that was not made ahead' },
  },
  {
    file: 'packages/storage/src/shards/store-routes.ts',
    fault: 'a worker writes by an old map',
    text: 'split: splitBy(map.current)',
    replacement: 'split: splitBy(map.fenced)',
    test: { file: sweeps, name: '[SHARD-11] while the first server is away, nothing is written' },
  },
  {
    file: 'packages/storage/src/shards/partition-calls.ts',
    fault: 'partitions are claimed without a topology to compare with',
    text: 'await topology.check(server)',
    replacement: '',
    test: { file: sweeps, name: '[SHARD-11] [TOPO-2] while the first server is away, nothing is claimed' },
  },
  {
    core: true,
    file: 'apps/sim/src/intake/intake.ts',
    fault: 'entries are processed although the lease is in doubt',
    text: 'while (!ctx.admitting() && held.size > 0) await sleep(ctx.clock, simLimits.leasePollMs)',
    replacement: '',
    test: { file: lease, name: '[LEASE-2] entries that arrive while the lease is in doubt' },
  },
  {
    file: 'apps/sim/src/sim-parts.ts',
    fault: 'the lease never ends',
    text: 'return registration !== undefined && clock.monotonic() < registration.validUntil()',
    replacement: 'return registration !== undefined',
    test: { file: lease, name: '[LEASE-2] entries that arrive while the lease is in doubt' },
  },
  {
    file: 'apps/sim/src/ownership/planned-moves.ts',
    fault: 'partitions are handed over although the lease is in doubt',
    text: 'if (state.stopped || !ctx.admitting()) return',
    replacement: 'if (state.stopped) return',
    test: { file: moves, name: '[LEASE-2] while the lease is in doubt nothing is handed over' },
  },
  {
    file: 'apps/sim/src/ownership/ownership.ts',
    fault: 'partitions are acquired although the lease is in doubt',
    text: 'if (!ctx.admitting()) return loop.soon()',
    replacement: '',
    test: { file: lease, name: '[LEASE-2] a sim whose lease is in doubt acquires nothing' },
  },
  {
    core: true,
    file: 'apps/sim/src/join-cluster.ts',
    fault: 'a lost lease drops nothing',
    text: 'lane.drop()',
    replacement: '',
    test: { file: lease, name: '[LEASE-2] when the lease is lost' },
  },
  {
    file: 'apps/sim/src/join-cluster.ts',
    fault: 'what a lost lease dropped is taken back without a barrier',
    text: 'ownership.onDropped(partitions, 0)',
    replacement: '',
    test: { file: lease, name: '[LEASE-2] when the lease is lost' },
  },
  {
    file: 'apps/sim/src/ownership/lost-partitions.ts',
    fault: 'a sim never compares what it holds with the record',
    text: 'if (lost.length > 0) lane.dropLost(lost)',
    replacement: '',
    test: { file: losses, name: '[FENCE-6] an idle partition that another node has acquired' },
  },
  {
    file: 'apps/sim/src/lane/drop-partitions.ts',
    fault: 'the uncommitted changes of a lost partition stay in the batches',
    text: 'for (const batch of state.commits.uncommitted())',
    replacement: 'for (const batch of [])',
    test: { file: losses, name: '[FENCE-6] a commit that is refused loses only' },
  },
  {
    file: 'apps/sim/src/lane/drop-partitions.ts',
    fault: 'a late refusal drops a partition that was acquired again',
    text: 'return owned?.epoch === epoch ? [owned] : []',
    replacement: 'return owned ? [owned] : []',
    test: { file: losses, name: '[FENCE-6] changes from before a loss are not committed' },
  },
  {
    file: 'apps/sim/src/lives/load-lives.ts',
    fault: 'a newer snapshot of a worker makes a partition unreadable',
    text: 'loadMany(wanted, stateVersion)',
    replacement: 'loadMany(wanted)',
    test: { file: ownership, name: '[MOVE-3] a worker’s snapshot that is newer' },
  },
  {
    core: true,
    file: 'apps/sim/src/intake/intake.ts',
    fault: 'an entry is admitted for a partition that is not held any more',
    text: 'if (!isHeld(state, owned)) return false',
    replacement: '',
    test: { file: losses, name: '[FENCE-6] an entry whose partition is lost' },
  },
  {
    core: true,
    file: 'apps/sim/src/ownership/claims.ts',
    fault: 'a sim claims what a live sim owns',
    text: 'const free = owner === null || owner === self || !alive.has(owner)',
    replacement: 'const free = owner === null || owner !== undefined',
    test: { file: ownership, name: '[MOVE-1] a sim asks for what a live sim owns' },
  },
  {
    core: true,
    file: 'apps/sim/src/lane/partition-handover.ts',
    fault: 'the new owner is told before the frames of the old one have left',
    text: 'await state.ctx.publisher.flush()',
    replacement: '',
    test: { file: ownership, name: '[MOVE-1] [FENCE-5] the new owner is told only when' },
  },
  {
    file: 'packages/cluster/src/ring.ts',
    fault: 'an older pin counts',
    text: 'if (at > (latest.get(partition)?.at ?? Number.NEGATIVE_INFINITY))',
    replacement: 'if (at > 0)',
    test: { file: ring, name: '[MOVE-4] a pin moves its own partition' },
  },
  {
    file: 'packages/cluster/src/membership.ts',
    fault: 'the other sims do not learn of a pin',
    text: 'draining, pins ?? []]',
    replacement: 'draining]',
    test: { file: 'packages/cluster/test/membership.test.ts', name: '[MOVE-4] a pin changes the version' },
  },
  {
    file: 'apps/sim/src/sim-parts.ts',
    fault: 'a pin is not in the session',
    text: 'membership.registration?.update({ pins: held }, true)',
    replacement: '',
    test: { file: 'apps/sim/test/pins.test.ts', name: '[MOVE-4] a pinned partition moves' },
  },
  {
    file: 'apps/sim/src/ownership/ownership.ts',
    fault: 'a sim claims partitions of a topology that the record has no more',
    text: 'await checkTopology(ctx.store, { partitions: ctx.partitions, lanes: lanes.count })',
    replacement: '',
    test: { file: ownership, name: '[TOPO-2] a sim that slept through a change' },
  },
]
