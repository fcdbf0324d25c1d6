import { sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import type { NodeSession } from '@lifegrid/cluster/ports'
import type { PartitionOwner } from '@lifegrid/storage/ports'
import { ExpectedFailure } from '../expected-failure.ts'
import { printOutcome } from '../print-outcome.ts'
import { type AdminToken, adminToken } from './admin-token.ts'
import { commandNode, findNode } from './command-node.ts'
import { type ObservedCluster, withCluster } from './with-cluster.ts'

export interface MoveOptions {
  readonly to?: string
  readonly release?: boolean
  readonly json?: boolean
}

/** How long the command waits for the new owner. A move takes far less than a second, unless the old owner is in trouble. */
const waitMs = 10_000
const lookMs = 100

/** `lifegrid move <partition>`: [MOVE-4], [OPS-20]. @returns the exit code. */
export async function moveCommand(partition: number, options: MoveOptions): Promise<number> {
  const { to, release = false } = options
  if ((to === undefined) !== release) throw new ExpectedFailure('Give either --to <sim> or --release.')
  return withCluster(async (cluster) => {
    const { nodes } = await cluster.transport.sessions.view()
    const owners = await cluster.store.owners()
    if (to !== undefined) return pin(cluster, moveOf(partition, findNode(nodes, to), nodes, owners), options)
    return releasePins(partition, nodes, owners, options)
  })
}

interface Move {
  readonly partition: number
  readonly target: NodeSession
  /** The session of the present owner. */
  readonly from: string | null
  /** Other sims that hold a pin of the partition. */
  readonly pinnedTo: readonly NodeSession[]
}

/** @throws ExpectedFailure when the partition does not exist, or the node cannot own it. */
export function moveOf(
  partition: number,
  target: NodeSession,
  nodes: readonly NodeSession[],
  owners: readonly PartitionOwner[],
): Move {
  const { owner } = existing(partition, owners)
  if (target.kind !== 'sim') throw new ExpectedFailure(`${target.id} is not a sim. Only a sim owns partitions.`)
  if (target.draining) {
    throw new ExpectedFailure(
      `${target.id} is draining, so it takes no partitions. Undo it: npx lifegrid undrain ${target.id}`,
    )
  }
  const present = nodes.find(({ id }) => id === owner)
  if (present !== undefined && present.version > target.version) {
    throw new ExpectedFailure(
      `${target.id} reads the state of version ${target.version}, but the lives of partition ${partition} have version ${present.version} ` +
        `(of ${present.id}). Choose a sim of that version or a newer one.`,
    )
  }
  const pinnedTo = holders(partition, nodes).filter(({ id }) => id !== target.id)
  return { partition, target, from: owner, pinnedTo }
}

/** The sims that hold a pin of the partition. */
export function holders(partition: number, nodes: readonly NodeSession[]): NodeSession[] {
  return nodes.filter(({ pins = [] }) => pins.some((pin) => pin.partition === partition))
}

async function pin(
  { store }: ObservedCluster,
  { partition, target, from, pinnedTo }: Move,
  { json }: MoveOptions,
): Promise<number> {
  const token = adminToken()
  // The later pin counts, so the partition has one target at every moment.
  await commandNode(target, 'POST', `/pins/${partition}`, token)
  await unpin(partition, pinnedTo, token)
  const until = systemClock.monotonic() + waitMs
  let row = existing(partition, await store.owners())
  while (row.owner !== target.id && systemClock.monotonic() < until) {
    await sleep(systemClock, lookMs)
    row = existing(partition, await store.owners())
  }
  const moved = row.owner === target.id
  const text = moved
    ? `Partition ${partition} is owned by ${target.id} with epoch ${row.epoch}, and pinned to it.`
    : `Partition ${partition} is pinned to ${target.id}, but after ${waitMs / 1000} s the record still shows ${row.owner ?? 'no owner'}. ` +
      'The log of the sim says what it waits for. `npx lifegrid status` shows whether both are up.'
  return printOutcome(moved, { json, object: { partition, from, to: target.id, moved, epoch: row.epoch }, text })
}

async function releasePins(
  partition: number,
  nodes: readonly NodeSession[],
  owners: readonly PartitionOwner[],
  { json }: MoveOptions,
): Promise<number> {
  existing(partition, owners)
  const released = holders(partition, nodes)
  if (released.length === 0) throw new ExpectedFailure(`Partition ${partition} is not pinned to a sim.`)
  await unpin(partition, released, adminToken())
  const names = released.map(({ id }) => id)
  const text = `Partition ${partition} is no longer pinned to ${names.join(' and ')}. It moves if the cluster assigns it to another sim.`
  console.log(json === true ? JSON.stringify({ partition, released: names }) : text)
  return 0
}

async function unpin(partition: number, sims: readonly NodeSession[], token: AdminToken): Promise<void> {
  for (const sim of sims) await commandNode(sim, 'DELETE', `/pins/${partition}`, token)
}

function existing(partition: number, owners: readonly PartitionOwner[]): PartitionOwner {
  const found = owners.find((row) => row.partition === partition)
  if (found === undefined) {
    throw new ExpectedFailure(`There is no partition ${partition}. The partitions are 0 to ${owners.length - 1}.`)
  }
  return found
}
