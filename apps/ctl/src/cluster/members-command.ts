import { systemClock } from '@lifegrid/base/system-clock'
import { findNode } from './command-node.ts'
import { nodeRows, nodesText, type PartitionRow, partitionRows, partitionsText } from './members.ts'
import { partitionStatuses, settledView, sortedNodes } from './status.ts'
import { withCluster } from './with-cluster.ts'

export interface PartitionsOptions {
  readonly owner?: string
  readonly lane?: number
  readonly unserved?: boolean
  readonly json?: boolean
}

/** `lifegrid nodes`. @returns the exit code. */
export function nodesCommand({ json }: { readonly json?: boolean }): Promise<number> {
  return withCluster(async ({ store, transport }) => {
    // The owners are read last, because partitions may move while the view settles.
    const view = await settledView(transport.sessions, systemClock)
    const nodes = nodeRows(sortedNodes(view), await store.owners())
    console.log(json === true ? JSON.stringify({ nodes }) : nodesText(nodes))
    return 0
  })
}

/** `lifegrid partitions`. @returns the exit code. */
export function partitionsCommand(options: PartitionsOptions): Promise<number> {
  return withCluster(async ({ store, transport, lanes }) => {
    const { nodes } = await settledView(transport.sessions, systemClock)
    const owner = options.owner === undefined ? undefined : findNode(nodes, options.owner).id
    const all = partitionRows(await partitionStatuses(store, transport.streams, lanes), nodes, lanes)
    const partitions = all.filter((row) => isWanted(row, { ...options, owner }))
    console.log(options.json === true ? JSON.stringify({ partitions }) : partitionsText(partitions))
    return 0
  })
}

/** Whether the options ask for this partition. `owner` is a session id. */
export function isWanted(
  row: PartitionRow,
  {
    owner,
    lane,
    unserved,
  }: { readonly owner: string | undefined; readonly lane?: number; readonly unserved?: boolean },
): boolean {
  return (
    (owner === undefined || row.owner === owner) &&
    (lane === undefined || row.lane === lane) &&
    (unserved !== true || !row.isServed)
  )
}
