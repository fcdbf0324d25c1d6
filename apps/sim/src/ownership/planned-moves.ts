import { laneOf } from '@lifegrid/contract/partition'
import type { Fence } from '@lifegrid/storage/ports'
import type { Released } from '../lane/partition-handover.ts'
import { simLimits } from '../limits.ts'
import type { SimContext } from '../sim-context.ts'
import { type Ask, type Handoff, type MoveMessage, parseMoveMessage } from './move-message.ts'

/**
 * [MOVE-1] Planned moves. The new owner asks and the old owner hands over, a few partitions at a time. The new owner sets the pace, so
 * a node that has just started never gets more than it can take. Messages are hints: a lost message causes only a delay, because
 * the record decides who owns what.
 */
export interface PlannedMoves {
  /** Sets the partitions to ask for, by their present owner. Replaces the previous ones. */
  want(wanted: ReadonlyMap<string, readonly number[]>): void
  /** Handles a message from another node. */
  onMessage(message: string): void
  /**
   * Cluster time in ms of an ask for this partition that got no answer. The old owner may have released it at any moment since then,
   * so the pause of the move counts from here.
   */
  unansweredSince(partition: number): number | undefined
  stop(): void
}

export interface PlannedMovesOptions {
  readonly ctx: SimContext
  readonly lanes: number
  readonly notify: (nodeId: string, message: string) => Promise<void>
  /** Whether this node should own the partition and does not hold it yet. */
  readonly isWanted: (partition: number) => boolean
  /** Releases those of the partitions that the other node should own. */
  readonly release: (partitions: readonly number[], to: string) => Promise<Released>
  /** Acquires released partitions. Resolves when this node reads them, or another node has them. */
  readonly acquire: (fences: readonly Fence[], stoppedAt: number) => Promise<void>
  /** An ask was not answered in full: the nodes' views differ for a moment, or a message is lost. */
  readonly onIncomplete: () => void
}

interface OwnersPartitions {
  readonly owner: string
  readonly partitions: readonly number[]
}

interface State extends PlannedMovesOptions {
  wanted: readonly OwnersPartitions[]
  asksSent: number
  asking: boolean
  stopped: boolean
  /** The ask that waits for its answer. */
  pending: { readonly ask: number; readonly done: (handedOver: number) => void } | undefined
  /** Partition → cluster time of the ask. */
  readonly unanswered: Map<number, number>
}

export function plannedMoves(options: PlannedMovesOptions): PlannedMoves {
  const state: State = {
    ...options,
    wanted: [],
    asksSent: 0,
    asking: false,
    stopped: false,
    pending: undefined,
    unanswered: new Map(),
  }
  return {
    want(wanted) {
      state.wanted = [...wanted].map(([owner, partitions]) => ({ owner, partitions }))
      // Partitions that were released before the record was read are acquired by now. The others are asked for again.
      state.unanswered.clear()
      void askForAll(state)
    },
    onMessage: (text) => onMessage(state, text),
    unansweredSince: (partition) => state.unanswered.get(partition),
    stop() {
      state.stopped = true
    },
  }
}

/** Sends one ask at a time until nothing is wanted any more. */
async function askForAll(state: State): Promise<void> {
  if (state.asking) return
  state.asking = true
  let incomplete = false
  for (let next = nextAsk(state); next && !state.stopped; next = nextAsk(state)) {
    const { owner, partitions } = next
    if ((await sendAsk(state, next)) === partitions.length) continue
    incomplete = true
    // Asking a silent owner again and again would delay the partitions of the other owners.
    state.wanted = state.wanted.filter((rest) => rest.owner !== owner)
  }
  state.asking = false
  if (incomplete) state.onIncomplete()
}

/** Partitions of one owner and one lane: one commit releases them, and one lane adopts them. */
function nextAsk(state: State): OwnersPartitions | undefined {
  for (let first = state.wanted[0]; first; first = state.wanted[0]) {
    const { owner } = first
    const open = first.partitions.filter(state.isWanted)
    const lane = laneOf(open[0] ?? 0, state.lanes)
    const next = open
      .filter((partition) => laneOf(partition, state.lanes) === lane)
      .slice(0, simLimits.movePartitionsMax)
    const rest = open.filter((partition) => !next.includes(partition))
    // The owners take turns, so that none of them has the whole load.
    state.wanted = [...state.wanted.slice(1), ...(rest.length > 0 ? [{ owner, partitions: rest }] : [])]
    if (next.length > 0) return { owner, partitions: next }
  }
  return undefined
}

/** @returns the number of partitions handed over, once they are acquired here; 0 when no answer came in time. */
function sendAsk(state: State, { owner, partitions }: OwnersPartitions): Promise<number> {
  const { clock, logger, self, time } = state.ctx
  const ask = ++state.asksSent
  return new Promise((resolve) => {
    const done = (handedOver: number): void => {
      if (state.pending?.ask !== ask) return
      state.pending = undefined
      timer.cancel()
      resolve(handedOver)
    }
    const askedAt = time.now()
    const timer = clock.after(simLimits.askTimeoutMs, () => {
      logger.warn({ owner, partitions }, '[MOVE-1] asked for partitions and got no answer')
      for (const partition of partitions) state.unanswered.set(partition, askedAt)
      done(0)
    })
    state.pending = { ask, done }
    send(state, owner, { kind: 'ask', from: self, ask, partitions: [...partitions] }).catch(() => done(0))
  })
}

async function send(state: State, node: string, message: MoveMessage): Promise<void> {
  const { logger, metrics } = state.ctx
  try {
    await state.notify(node, JSON.stringify(message))
  } catch (error) {
    metrics.node.redisErrors.inc({ operation: 'notify' })
    logger.warn({ err: error, node, kind: message.kind }, '[MOVE-1] a message to another node could not be sent')
    throw error
  }
}

function onMessage(state: State, text: string): void {
  const { ctx } = state
  if (state.stopped || !ctx.admitting()) return
  const parsed = parseMoveMessage(text)
  if (!parsed.ok) {
    ctx.logger.warn({ err: parsed.error, text: text.slice(0, 200) }, '[MOVE-1] skipped an unreadable message')
    return
  }
  const handled = parsed.value.kind === 'ask' ? onAsk(state, parsed.value) : onHandoff(state, parsed.value)
  handled.catch((error: unknown) => {
    ctx.metrics.node.mysqlErrors.inc({ operation: 'move' })
    ctx.logger.warn({ err: error }, '[MOVE-1] a move failed half-way; the record decides who owns its partitions')
    state.onIncomplete()
  })
}

async function onAsk(state: State, { from, ask, partitions }: Ask): Promise<void> {
  const released = await state.release(partitions, from)
  const handoff: Handoff = { kind: 'handoff', ask, fences: [...released.fences], stoppedAt: released.stoppedAt }
  // `send` has logged a failure. The new owner then finds in the record that the partitions are free.
  await send(state, from, handoff).catch(() => undefined)
}

async function onHandoff(state: State, { ask, fences, stoppedAt }: Handoff): Promise<void> {
  // A late answer is accepted too: the partitions are free now.
  try {
    if (fences.length > 0) await state.acquire(fences, stoppedAt)
  } finally {
    if (state.pending?.ask === ask) state.pending.done(fences.length)
  }
}
