import type { NodeSession } from '@lifegrid/cluster/ports'
import { type TraceHop, traceIdOf } from '@lifegrid/contract/wire/trace-context'
import { z } from 'zod'
import { columns } from '../columns.ts'
import { printOutcome } from '../print-outcome.ts'
import { withCluster } from './with-cluster.ts'

export interface TraceOptions {
  readonly player?: string
  readonly json?: boolean
}

/** A hop, and the node that has seen it. */
export interface SeenHop extends TraceHop {
  readonly node: string
}

export interface Traced {
  /** By time, as the nodes' clocks have it. */
  readonly hops: readonly SeenHop[]
  /** Nodes that gave no answer, with the reason. Their hops are missing. */
  readonly silent: readonly { readonly node: string; readonly reason: string }[]
}

/** A node answers from memory. */
const askTimeoutMs = 2_000
/** Contexts of a command that was sent again, whose jobs are asked for. */
const contextsMax = 10

type AskedNode = Pick<NodeSession, 'id' | 'address'>

const answer = z.object({
  hops: z.array(
    z.object({
      command: z.string(),
      player: z.string(),
      traceparent: z.string().optional(),
      hop: z.string(),
      at: z.number(),
    }),
  ),
})

/** `lifegrid trace <command id or traceparent>`: [OPS-10]. @returns the exit code: 1 when no node remembers the command. */
export function traceCommand(command: string, { player, json }: TraceOptions): Promise<number> {
  return withCluster(async ({ transport }) => {
    const traced = await trace((await transport.sessions.view()).nodes, command, player)
    return printOutcome(traced.hops.length > 0, { json, object: { command, ...traced }, text: traceText(traced) })
  })
}

/**
 * Asks every node what it remembers of the command, and then of what the command has caused: jobs, and the system commands of jobs have its
 * context.
 * @param wanted the id of the command, or its `traceparent`, as log lines have it.
 * @param player only of this player; of all who have used the id, if undefined.
 */
export async function trace(nodes: readonly AskedNode[], wanted: string, player: string | undefined): Promise<Traced> {
  const named = traceIdOf(wanted) === undefined ? undefined : await firstOf(nodes, wanted)
  return named === undefined ? hopsOfCommand(nodes, wanted, player) : hopsOfCommand(nodes, named.command, named.player)
}

/** The first hop with this context, which is of the command that came with it; the jobs that it has caused come later. */
async function firstOf(nodes: readonly AskedNode[], context: string): Promise<SeenHop | undefined> {
  const { hops } = await hopsOfAll(nodes, context)
  return hops.toSorted((a, b) => a.at - b.at)[0]
}

async function hopsOfCommand(
  nodes: readonly AskedNode[],
  command: string,
  player: string | undefined,
): Promise<Traced> {
  const first = await hopsOfAll(nodes, command)
  const own = first.hops.filter((hop) => player === undefined || hop.player === player)
  const contexts = [...new Set(own.flatMap(({ traceparent }) => traceparent ?? []))].slice(0, contextsMax)
  const caused = await Promise.all(contexts.map((context) => hopsOfAll(nodes, context)))
  const others = caused.flatMap(({ hops }) => hops.filter((hop) => hop.command !== command))
  // Stable, so the hops of one node stay in their order when they are of the same millisecond.
  return { hops: [...own, ...others].sort((a, b) => a.at - b.at), silent: first.silent }
}

async function hopsOfAll(nodes: readonly AskedNode[], wanted: string): Promise<Traced> {
  const answers = await Promise.all(nodes.map((node) => hopsOf(node, wanted)))
  return {
    hops: answers.flatMap(({ hops }) => hops),
    silent: answers.flatMap(({ silent }) => (silent === undefined ? [] : [silent])),
  }
}

async function hopsOf(
  { id: node, address }: AskedNode,
  wanted: string,
): Promise<{ readonly hops: SeenHop[]; readonly silent?: Traced['silent'][number] }> {
  try {
    const response = await fetch(new URL(`/traces?of=${encodeURIComponent(wanted)}`, address), {
      signal: AbortSignal.timeout(askTimeoutMs),
    })
    if (response.status === 404) return { hops: [], silent: { node, reason: 'it is of a release without traces' } }
    const { hops } = answer.parse(await response.json())
    return { hops: hops.map((hop) => ({ ...hop, node })) }
  } catch (error) {
    return { hops: [], silent: { node, reason: error instanceof Error ? error.message : String(error) } }
  }
}

export function traceText({ hops, silent }: Traced): string {
  const missing = silent.map(({ node, reason }) => `${node} gives no answer: ${reason}`)
  if (hops.length === 0) return ['No node remembers this command.', ...missing].join('\n')
  const tables = [...Map.groupBy(hops, ({ player }) => player)].map(([player, ofPlayer]) => {
    const ids = new Set(ofPlayer.flatMap(({ traceparent }) => traceIdOf(traceparent) ?? []))
    const from = ofPlayer[0]?.at ?? 0
    const rows = ofPlayer.map(({ at, hop, node }) => [
      new Date(at).toISOString(),
      `+${(at - from).toFixed(1)} ms`,
      hop,
      node,
    ])
    return `player ${player}, trace ${[...ids].join(', ') || '-'}\n${columns(['TIME', 'AFTER', 'HOP', 'NODE'], rows)}`
  })
  return [...tables, ...missing].join('\n\n')
}
