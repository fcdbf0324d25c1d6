import { sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import type { NodeSession } from '@lifegrid/cluster/ports'
import { laneOf } from '@lifegrid/contract/partition'
import { changeTopology, otherConnections } from '@lifegrid/storage/mysql/change-topology'
import { type ClusterSettings, StoreError } from '@lifegrid/storage/ports'
import { recordUrls } from '../cluster/service-urls.ts'
import { type PartitionStatus, partitionStatuses, settledView } from '../cluster/status.ts'
import { topologyOf } from '../cluster/topology.ts'
import { type ObservedCluster, withCluster } from '../cluster/with-cluster.ts'
import { isConfirmed } from '../confirm.ts'
import { ExpectedFailure } from '../expected-failure.ts'

export interface TopologyOptions {
  readonly partitions?: number
  readonly lanes?: number
  readonly yes?: boolean
  readonly json?: boolean
}

/** How long the connections of this process, and of nodes that have just ended, may take to close. */
const closeMs = 3_000
const lookMs = 200

/** `lifegrid topology show`. @returns the exit code. */
export function showTopologyCommand({ json }: Pick<TopologyOptions, 'json'>): Promise<number> {
  return withCluster(async ({ store }) => {
    const { partitions, lanes } = await topologyOf(store)
    console.log(json === true ? JSON.stringify({ partitions, lanes }) : `${partitions} partitions in ${lanes} lanes`)
    return 0
  })
}

/** `lifegrid topology change`: [TOPO-2], [OPS-21]. @returns the exit code. */
export async function changeTopologyCommand(options: TopologyOptions): Promise<number> {
  const { yes, json } = options
  const url = onlyServer(recordUrls())
  const { from, to } = await withCluster((cluster) => prepare(cluster, options))
  if (!(await isConfirmed(`${text(from)} become ${text(to)}. No node may start meanwhile.`, yes))) return 1
  await nobodyElse(url)
  const onProgress = (players: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${players} players`)
  }
  try {
    const { players, moved, epoch } = await changeTopology(url, { ...to, onProgress })
    if (process.stderr.isTTY) process.stderr.write('\n')
    const done =
      `The record has ${text(to)}. ${moved} of ${players} players are in another partition, and every partition has epoch ${epoch}. ` +
      `Set PARTITIONS=${to.partitions} and LANES=${to.lanes} for all nodes, and start them.`
    console.log(json === true ? JSON.stringify({ from, to, players, moved, epoch }) : done)
    return 0
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    const outcome = error.unknown
      ? 'It was made in full or not at all: npx lifegrid topology show says which.'
      : 'Nothing has changed.'
    throw new ExpectedFailure(`The topology cannot be changed: ${error.message} ${outcome}`)
  }
}

/** @throws ExpectedFailure when the record is on several servers: the change is one transaction. */
export function onlyServer(urls: readonly string[]): string {
  const [url] = urls
  if (url !== undefined && urls.length === 1) return url
  throw new ExpectedFailure(
    'The record is on several servers, and the topology changes in one transaction. Move all partitions to server 0 first ' +
      '(lifegrid shards move), and leave MYSQL_URLS out.',
  )
}

/** Checks that nothing is lost by the change, and removes what is committed, and the topology, from Redis. */
async function prepare(
  { store, transport, lanes }: ObservedCluster,
  options: TopologyOptions,
): Promise<{ readonly from: ClusterSettings; readonly to: ClusterSettings }> {
  const from = await topologyOf(store)
  const to = changed(from, options)
  const { nodes } = await settledView(transport.sessions, systemClock)
  checkIdle(nodes, await partitionStatuses(store, transport.streams, lanes))
  const cursors = await store.cursors((await store.owners()).map(({ partition }) => partition))
  for (const [partition, { streamId }] of cursors) {
    await transport.streams.trim(laneOf(partition, lanes), partition, streamId)
  }
  // Before the change, so that an error here leaves the record as it is. No node has a session, and the next one sets it again.
  await transport.sessions.forgetTopology()
  return { from, to }
}

/** @throws ExpectedFailure when nothing would change. */
export function changed(from: ClusterSettings, { partitions, lanes }: TopologyOptions): ClusterSettings {
  if (partitions === undefined && lanes === undefined) {
    throw new ExpectedFailure('Give the new numbers: --partitions, --lanes, or both.')
  }
  const to = { partitions: partitions ?? from.partitions, lanes: lanes ?? from.lanes }
  if (to.lanes > to.partitions) {
    throw new ExpectedFailure(
      `${text(to)}: a lane without a partition does nothing. Choose at most as many lanes as partitions.`,
    )
  }
  if (to.partitions === from.partitions && to.lanes === from.lanes) {
    throw new ExpectedFailure(`This cluster has ${text(from)} already.`)
  }
  return to
}

/** @throws ExpectedFailure while a node runs, or while a command waits that no sim has committed. */
export function checkIdle(nodes: readonly Pick<NodeSession, 'id'>[], partitions: readonly PartitionStatus[]): void {
  if (nodes.length > 0) {
    throw new ExpectedFailure(
      `${nodes.length} ${nodes.length === 1 ? 'node runs' : 'nodes run'}: ${nodes.map(({ id }) => id).join(', ')}. Stop the edges first, then the workers, then the sims.`,
    )
  }
  const waiting = partitions.filter(({ lag }) => lag > 0)
  if (waiting.length === 0) return
  const commands = waiting.reduce((sum, { lag }) => sum + lag, 0)
  throw new ExpectedFailure(
    `${commands} ${commands === 1 ? 'command waits' : 'commands wait'} in the streams of partitions ${waiting.map(({ partition }) => partition).join(', ')}. ` +
      'Start a sim as before, wait until `npx lifegrid status` shows no lag, and stop it.',
  )
}

/** @throws ExpectedFailure while other connections to the database are open. */
async function nobodyElse(url: string): Promise<void> {
  const until = systemClock.monotonic() + closeMs
  let others = await otherConnections(url)
  while (others > 0 && systemClock.monotonic() < until) {
    await sleep(systemClock, lookMs)
    others = await otherConnections(url)
  }
  if (others === 0) return
  throw new ExpectedFailure(
    `${others} other ${others === 1 ? 'connection' : 'connections'} to the database: a process that is stopped but not ended, or another program. ` +
      'SHOW PROCESSLIST names them. End them, and try again.',
  )
}

function text({ partitions, lanes }: ClusterSettings): string {
  return `${partitions} ${partitions === 1 ? 'partition' : 'partitions'} in ${lanes} ${lanes === 1 ? 'lane' : 'lanes'}`
}
