import type { Fence } from '@lifegrid/storage/ports'
import { simLimits } from '../limits.ts'
import type { SimContext } from '../sim-context.ts'

/**
 * [MOVE-1] Planned moves. The new owner asks and the old one gives, a few partitions at a time: whoever takes sets the pace, so that a node
 * which has just started is never handed more than it can take up at once. Messages are hints. One that is lost costs a wait, for the
 * record knows who owns what.
 */
export interface PlannedMoves {
  /** What this node ought to have and others own, by owner. Replaces what it wanted before. */
  want(wanted: ReadonlyMap<string, readonly number[]>): void
  /** What another node has to say about a move. */
  onMessage(message: string): void
  /** Cluster time at which the partition was asked for in vain: whoever takes it after that does not know since when nobody read it. */
  askedInVain(partition: number): number | undefined
  stop(): void
}

interface Ask {
  readonly kind: 'ask'
  readonly from: string
  readonly ask: number
  readonly partitions: readonly number[]
}

/** The answer: what was released, of what was asked for. */
interface Handoff {
  readonly kind: 'handoff'
  readonly ask: number
  readonly fences: readonly Fence[]
  /** Cluster time at which the old owner stopped reading. */
  readonly stoppedAt: number
}

export function plannedMoves(options: {
  ctx: SimContext
  notify: (nodeId: string, message: string) => Promise<void>
  laneOf: (partition: number) => number
  /** Whether it is still somebody else's, and ought to be ours. */
  isWanted: (partition: number) => boolean
  /** Releases those of the partitions that the node should have. */
  give: (partitions: readonly number[], to: string) => Promise<Omit<Handoff, 'kind' | 'ask'>>
  /** Resolves when they are read here, or somebody else has them. */
  take: (fences: readonly Fence[], stoppedAt: number) => Promise<void>
  /** Something was not given that ought to have been: views differ for a moment, or a message is lost. */
  onRefused: () => void
}): PlannedMoves {
  const { ctx, isWanted } = options
  const { clock, logger, metrics } = ctx
  let wanted: { readonly owner: string; readonly partitions: readonly number[] }[] = []
  let asks = 0
  let asking = false
  let pending: { readonly ask: number; readonly done: (given: number) => void } | undefined
  let stopped = false
  const inVain = new Map<number, number>()

  /** One ask at a time, until nothing is wanted any more. */
  async function askOnAndOn(): Promise<void> {
    if (asking) return
    asking = true
    let refused = false
    for (let next = nextAsk(); next && !stopped; next = nextAsk()) {
      const { owner, partitions } = next
      if ((await ask(owner, partitions)) === partitions.length) continue
      refused = true
      // Asked on and on, an owner that does not answer would keep the others' partitions waiting.
      wanted = wanted.filter((rest) => rest.owner !== owner)
    }
    asking = false
    if (refused) options.onRefused()
  }

  /** Partitions of one owner and one lane: they are released in one commit, and taken up by one lane. */
  function nextAsk(): { owner: string; partitions: readonly number[] } | undefined {
    for (let first = wanted[0]; first; first = wanted[0]) {
      const open = first.partitions.filter(isWanted)
      const lane = options.laneOf(open[0] ?? 0)
      const few = open.filter((partition) => options.laneOf(partition) === lane).slice(0, simLimits.movePartitionsMax)
      const rest = open.filter((partition) => !few.includes(partition))
      const { owner } = first
      // In turn, so that no one owner bears the whole of it.
      wanted = [...wanted.slice(1), ...(rest.length > 0 ? [{ owner, partitions: rest }] : [])]
      if (few.length > 0) return { owner, partitions: few }
    }
    return undefined
  }

  /** Resolves with the number of partitions that were given, when they have been taken up; with 0 when no answer came in time. */
  function ask(owner: string, partitions: readonly number[]): Promise<number> {
    const message: Ask = { kind: 'ask', from: ctx.self, ask: ++asks, partitions }
    return new Promise((resolve) => {
      const done = (given: number): void => {
        if (pending?.ask !== message.ask) return
        pending = undefined
        timer.cancel()
        resolve(given)
      }
      const askedAt = ctx.time.now()
      const timer = clock.after(simLimits.askMs, () => {
        logger.warn({ owner, partitions }, '[MOVE-1] asked for partitions and got no answer')
        for (const partition of partitions) inVain.set(partition, askedAt)
        done(0)
      })
      pending = { ask: message.ask, done }
      tell(owner, message).catch(() => done(0))
    })
  }

  async function tell(node: string, message: Ask | Handoff): Promise<void> {
    try {
      await options.notify(node, JSON.stringify(message))
    } catch (error) {
      metrics.node.redisErrors.inc({ operation: 'notify' })
      logger.warn({ err: error, node, kind: message.kind }, 'telling another node about a move failed')
      throw error
    }
  }

  async function onAsk({ from, ask, partitions }: Ask): Promise<void> {
    const given = await options.give(partitions, from)
    // When this is not heard, the new owner finds in the record what has become free.
    await tell(from, { kind: 'handoff', ask, ...given }).catch(() => undefined)
  }

  async function onHandoff({ ask, fences, stoppedAt }: Handoff): Promise<void> {
    // A late one is as good: the partitions are free now.
    try {
      if (fences.length > 0) await options.take(fences, stoppedAt)
    } finally {
      if (pending?.ask === ask) pending.done(fences.length)
    }
  }

  function failed(error: unknown): void {
    metrics.node.mysqlErrors.inc({ operation: 'move' })
    logger.warn({ err: error }, '[MOVE-1] a move failed half-way; the record has its partitions')
    options.onRefused()
  }

  return {
    want(next) {
      wanted = [...next].map(([owner, partitions]) => ({ owner, partitions }))
      // What had been given by the last look has been taken by now; the rest is asked for anew.
      inVain.clear()
      void askOnAndOn()
    },
    onMessage(text) {
      if (stopped || !ctx.admitting()) return
      const message = parse(text)
      if (message?.kind === 'ask') onAsk(message).catch(failed)
      else if (message?.kind === 'handoff') onHandoff(message).catch(failed)
      else logger.warn({ text: text.slice(0, 200) }, 'what another node said cannot be read, and is passed over')
    },
    askedInVain: (partition) => inVain.get(partition),
    stop() {
      stopped = true
    },
  }
}

function parse(text: string): Ask | Handoff | undefined {
  try {
    return JSON.parse(text) as Ask | Handoff
  } catch {
    // The caller says what it was.
    return undefined
  }
}
