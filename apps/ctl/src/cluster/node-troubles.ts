import type { NodeSession } from '@lifegrid/cluster/ports'
import { z } from 'zod'

/** The part of a node's `/readyz` that is about troubles. Nodes of other versions may answer with less. */
const readyz = z.object({
  checks: z.record(z.string(), z.object({ ok: z.boolean(), detail: z.unknown().optional() })).default({}),
  detail: z
    .object({
      troubles: z.array(z.string()).default([]),
      clock: z.object({ warning: z.string().optional() }).default({}),
    })
    .default({ troubles: [], clock: {} }),
})

/** A probe takes 0.8 s at most, and an answer one round trip more. */
const askTimeoutMs = 2000

export interface NodeTroubles {
  /** The node's session id. */
  readonly node: string
  readonly troubles: readonly string[]
}

/** Asks each node for its troubles. Nodes without troubles are left out. */
export async function nodeTroubles(nodes: readonly NodeSession[]): Promise<NodeTroubles[]> {
  const asked = await Promise.all(nodes.map(async (node) => ({ node: node.id, troubles: await troublesOf(node) })))
  return asked.filter(({ troubles }) => troubles.length > 0)
}

async function troublesOf({ address, draining }: NodeSession): Promise<readonly string[]> {
  let answer: z.infer<typeof readyz>
  try {
    const response = await fetch(new URL('/readyz', address), { signal: AbortSignal.timeout(askTimeoutMs) })
    answer = readyz.parse(await response.json())
  } catch (error) {
    return [`Its admin port gives no answer: ${error instanceof Error ? error.message : String(error)}`]
  }
  const { checks, detail } = answer
  // A node that drains is not ready, and the table says that it drains.
  const failed = draining ? [] : Object.entries(checks).filter(([, { ok }]) => !ok)
  return [
    ...failed.map(
      ([name, check]) => `Not ready: ${name}${check.detail === undefined ? '' : `: ${text(check.detail)}`}`,
    ),
    ...detail.troubles,
    ...(detail.clock.warning === undefined ? [] : [detail.clock.warning]),
  ]
}

function text(detail: unknown): string {
  return typeof detail === 'string' ? detail : JSON.stringify(detail)
}
