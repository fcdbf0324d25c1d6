import { type Clock, sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import type { NodeSession, Sessions } from '@lifegrid/cluster/ports'
import { nameOf } from '../cluster/command-node.ts'
import { sortedNodes } from '../cluster/status.ts'
import { withCluster } from '../cluster/with-cluster.ts'
import { figuresOf, type Look, valuesIn } from './figures.ts'
import { wantedNames } from './shown-metrics.ts'
import { type TopRow, topJson, topText } from './top-text.ts'

export interface TopOptions {
  readonly interval: number
  readonly count?: number
  readonly json?: boolean
}

/** A node writes its metrics from memory. */
const askTimeoutMs = 2_000
/** Moves the cursor to the upper left corner and clears the terminal below it. */
const clear = '\u001b[H\u001b[J'

/** `lifegrid top`: [OPS-6]. @returns the exit code. */
export function topCommand({ interval, count = Number.POSITIVE_INFINITY, json }: TopOptions): Promise<number> {
  return withCluster(async ({ transport }) => {
    const watch = watcher(transport.sessions, systemClock, askNode)
    // The first look has no rates.
    await watch()
    for (let shown = 0; shown < count; shown++) {
      await sleep(systemClock, interval * 1_000)
      const rows = await watch()
      if (json === true) console.log(topJson(rows, systemClock.now()))
      else console.log(`${process.stdout.isTTY ? clear : ''}${topText(rows)}\n`)
    }
    return 0
  })
}

/** Returns a function that looks at all nodes, and compares each with the look before. Nodes that are gone are forgotten. */
export function watcher(
  sessions: Pick<Sessions, 'view'>,
  clock: Pick<Clock, 'monotonic'>,
  ask: (node: NodeSession) => Promise<string | undefined>,
): () => Promise<TopRow[]> {
  let before = new Map<string, Look>()
  return async () => {
    const looks = new Map<string, Look>()
    const rows = await Promise.all(
      sortedNodes(await sessions.view()).map(async (node): Promise<TopRow> => {
        const { id, kind, draining } = node
        const text = await ask(node)
        const row = { node: nameOf(node), kind, draining }
        if (text === undefined) return { ...row, figures: null }
        const look = { at: clock.monotonic(), values: valuesIn(text, wantedNames(kind)) }
        looks.set(id, look)
        return { ...row, figures: figuresOf(kind, before.get(id), look) }
      }),
    )
    before = looks
    return rows
  }
}

/** The text of a node's `/metrics`; undefined when it does not answer. */
async function askNode({ address }: NodeSession): Promise<string | undefined> {
  try {
    const response = await fetch(new URL('/metrics', address), { signal: AbortSignal.timeout(askTimeoutMs) })
    return response.ok ? await response.text() : undefined
  } catch {
    // The table shows that the node does not answer.
    return undefined
  }
}
