import { closeCodes } from '@lifegrid/contract/errors'
import type { ClusterNode } from '@lifegrid/local/nodes/managed-node'
import type { Crowd } from '../harness/crowd.ts'
import { drainSim, waitUntilOwning } from '../harness/faults.ts'
import type { SocketClose } from '../harness/ledger.ts'
import { metric } from '../harness/nodes.ts'
import type { Stage } from '../harness/stage.ts'
import { drainAway } from './nodes.ts'

export interface UpgradeReport {
  /** Nodes that were replaced. */
  readonly replaced: number
  /** Sockets that the restarts of the edges closed. */
  readonly closedByEdges: number
  /** A sentence for everything that an upgrade must not do. */
  readonly violations: readonly string[]
}

/** Refusals that say that the cluster could not do its work. Others are the answers of the rules of the game. */
const faults = ['overloaded', 'unavailable', 'rate_limited', 'internal'] as const

/**
 * [OPS-11] Replaces every node while the crowd plays, as docs/OPERATIONS.md says: the workers, then the sims, then the edges; of each a new one
 * first, and the old one when the new one works.
 */
export async function upgrade(stage: Stage, crowd: Crowd, say: (line: string) => void): Promise<UpgradeReport> {
  const { cluster } = stage
  const old = cluster.nodes()
  const violations: string[] = []
  const names = (kind: ClusterNode['kind']): string[] =>
    old.filter((node) => node.kind === kind).map(({ name }) => name)
  for (const name of names('worker')) {
    await cluster.addWorker()
    await drainAway(cluster, name)
    say(`worker ${name} is replaced`)
  }
  for (const name of names('sim')) {
    await waitUntilOwning(stage, (await cluster.addSim()).name)
    await drainSim(cluster.node(name))
    await cluster.remove(name)
    say(`sim ${name} is replaced`)
  }
  const before = crowd.closes()
  for (const { userID, code } of closesOf(crowd)) violations.push(`${userID}: closed with ${code} before any edge left`)
  for (const name of names('edge')) {
    await cluster.addEdge()
    violations.push(...(await refusalsOf(cluster.node(name))))
    await drainAway(cluster, name)
    say(`edge ${name} is replaced`)
  }
  for (const edge of cluster.nodes('edge')) violations.push(...(await refusalsOf(edge)))
  const after = closesOf(crowd).slice(before)
  for (const { userID, code } of after) {
    if (code !== closeCodes.restarting.code)
      violations.push(`${userID}: closed with ${code}, not by the drain of an edge`)
  }
  violations.push(...refusedByEdges(crowd), ...tooManyCloses(crowd, names('edge').length))
  return { replaced: old.length, closedByEdges: after.length, violations }
}

function closesOf(crowd: Crowd): (SocketClose & { readonly userID: string })[] {
  const all = crowd.players.flatMap(({ ledger }) => ledger.closes.map((close) => ({ ...close, userID: ledger.userID })))
  return all.sort((a, b) => a.at - b.at)
}

/** A client may be on each of the old edges once. */
function tooManyCloses(crowd: Crowd, edges: number): string[] {
  return crowd.players.flatMap(({ ledger: { userID, closes } }) =>
    closes.length > edges ? [`${userID}: closed ${closes.length} times by ${edges} edges`] : [],
  )
}

/** The SDK sends a command again that was refused for the moment. The ledger saw the refusal. */
function refusedByEdges(crowd: Crowd): string[] {
  return crowd.players.flatMap(({ ledger: { userID, commands } }) =>
    [...commands.values()].flatMap(({ id, type, sentBeforeRefusal }) =>
      sentBeforeRefusal > 0 ? [`${userID}: ${type} ${id} was refused for the moment`] : [],
    ),
  )
}

/** The metrics have the refusals of reads too. */
async function refusalsOf(edge: ClusterNode): Promise<string[]> {
  const counts = await Promise.all(faults.map((code) => metric(edge, 'lifegrid_edge_refusals_total', { code })))
  return faults.flatMap((code, n) => (counts[n] === 0 ? [] : [`${edge.name} has refused ${counts[n]} times: ${code}`]))
}
