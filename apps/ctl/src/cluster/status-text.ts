import { columns } from '../columns.ts'
import type { ClusterStatus, PartitionStatus } from './status.ts'

/** The longest list of partitions in the table, in characters. The JSON has the whole list. */
const runsLengthMax = 32

/** The status as tables. @param now cluster wall time, ms. */
export function statusText({ nodes, partitions, troubles, connectedPlayers }: ClusterStatus, now: number): string {
  const alive = new Set(nodes.map(({ id }) => id))
  const nodeRows = nodes.map((node) => [
    node.kind,
    node.id,
    node.address,
    // The session of an edge has a state version too, but an edge reads no state.
    node.kind === 'edge' ? '–' : `v${node.version}`,
    String(node.load),
    node.draining ? 'draining' : 'up',
    duration(now - node.startedAt),
  ])
  const byOwner = [...Map.groupBy(partitions, ({ owner }) => owner ?? '')].sort(([a], [b]) => (a < b ? -1 : 1))
  const ownerRows = byOwner.map(([owner, held]) => [
    owner === '' ? '(none)' : alive.has(owner) ? owner : `${owner} (gone)`,
    String(held.length),
    range(held.map(({ epoch }) => epoch)),
    String(held.reduce((sum, { lag }) => sum + lag, 0)),
    shortened(runs(held)),
  ])
  return [
    columns(['NODE', 'SESSION', 'ADMIN', 'SCHEMA', 'LOAD', 'STATE', 'UP FOR'], nodeRows),
    columns(['OWNER', 'PARTITIONS', 'EPOCHS', 'LAG', 'WHICH'], ownerRows),
    ...unserved(partitions.filter(({ owner }) => owner === null || !alive.has(owner))),
    ...troubles.map(({ node, troubles }) => [`WARNING: ${node}`, ...troubles.map((each) => `  ${each}`)].join('\n')),
    `${connectedPlayers} ${connectedPlayers === 1 ? 'player is' : 'players are'} connected.`,
  ].join('\n\n')
}

/** A warning about partitions without an owner, or whose owner is gone: their lives stand still until a sim claims them. */
function unserved(lost: readonly PartitionStatus[]): string[] {
  if (lost.length === 0) return []
  const verb = lost.length === 1 ? 'partition has' : 'partitions have'
  return [`WARNING: ${lost.length} ${verb} no running owner, so the lives there stand still: ${runs(lost)}.`]
}

function range(numbers: readonly number[]): string {
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  return low === high ? String(low) : `${low}–${high}`
}

/** `0–3, 7, 9–10`. */
function runs(held: readonly PartitionStatus[]): string {
  const sorted = held.map(({ partition }) => partition).sort((a, b) => a - b)
  const found: [number, number][] = []
  for (const partition of sorted) {
    const last = found.at(-1)
    if (last !== undefined && last[1] === partition - 1) last[1] = partition
    else found.push([partition, partition])
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}

function shortened(text: string): string {
  return text.length > runsLengthMax ? `${text.slice(0, runsLengthMax)}…` : text
}

function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
