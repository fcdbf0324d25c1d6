import type { CloseReason } from '@lifegrid/contract/errors'
import type { FrameName } from '@lifegrid/contract/frames/index.generated'
import type { StateShape } from '@lifegrid/contract/frames/state'
import type { Fact } from '@lifegrid/engine/core/fact'
import { playerObjectOf, stateOf } from '@lifegrid/engine/views/view'
import type { Connection, Resident } from '../lives/resident.ts'
import type { SimContext } from '../sim-context.ts'

/**
 * [GATE-1] Every frame goes through here. One that may derive from an uncommitted command waits for that command's batch;
 * frames of one player leave in order.
 * @param committed the number of the lane's last committed batch.
 */
export function emit(
  ctx: SimContext,
  committed: number,
  self: Resident,
  type: FrameName,
  body: object,
  options: { coalesce?: boolean; replyTo?: string } = {},
): void {
  // Nobody listens: what happens meanwhile is told by the player object at the next connection.
  if (self.connection === null) return
  const seq = ++self.frameSeq
  const reply = options.replyTo === undefined ? undefined : { replyTo: options.replyTo }
  const text = JSON.stringify({ type, ...body, ...reply, seq, epoch: self.epoch })
  const frame = { seq, coalesce: options.coalesce ?? false, text }
  self.gated.push({ batch: self.batch, kind: 'frame', frame })
  ctx.metrics.sim.framesEmitted.inc({ type })
  openGate(ctx, committed, self)
}

/** Closes a connection once what is known of it is committed. */
export function emitClose(
  ctx: SimContext,
  committed: number,
  self: Resident,
  connection: Connection,
  reason: CloseReason,
): void {
  self.gated.push({ batch: self.batch, kind: 'close', connection, reason })
  openGate(ctx, committed, self)
}

/** Lets go what waits for batches that are committed. */
export function openGate(ctx: SimContext, committed: number, self: Resident): void {
  let open = 0
  for (const waiting of self.gated) {
    if (waiting.batch > committed) break
    open++
    if (waiting.kind === 'close') {
      ctx.publisher.close(waiting.connection, self.playerId, self.epoch, waiting.reason)
      continue
    }
    self.frames.push(waiting.frame)
    if (self.connection) ctx.publisher.frame(self.connection, self.playerId, self.epoch, waiting.frame)
  }
  if (open > 0) self.gated.splice(0, open)
}

/** The frames of what the engine says has happened, in order. */
export function emitFacts(ctx: SimContext, committed: number, self: Resident, facts: readonly Fact[]): void {
  for (const fact of facts) emit(ctx, committed, self, fact.frame, fact.body)
}

/** What the whole state holds; whoever is sent that has been told of these. */
const heldByPlayerObject: ReadonlySet<FrameName> = new Set([
  'playerObject',
  'messageEvent',
  'questionEvent',
  'dilemmaEvent',
])

/** Of what has happened, the part that the whole state, which has just been told, does not hold: summaries, the end, achievements, talk. */
export function emitUntold(ctx: SimContext, committed: number, self: Resident, facts: readonly Fact[]): void {
  const untold = facts.filter(({ frame }) => !heldByPlayerObject.has(frame))
  emitFacts(ctx, committed, self, untold)
}

/** The whole state: [FENCE-5] the first frame of an epoch, and the end of every gap. */
export function emitPlayerObject(ctx: SimContext, committed: number, self: Resident, replyTo?: string): void {
  const body = playerObjectOf(self.life, ctx.engine)
  self.lastState = body.state
  self.lastStateAt = ctx.time.now()
  emit(ctx, committed, self, 'playerObject', body, replyTo === undefined ? {} : { replyTo })
}

/** What changed of the state since the last frame that told it; nothing when nothing did. */
export function emitState(ctx: SimContext, committed: number, self: Resident): void {
  const state = stateOf(self.life)
  const change = self.lastState === null ? state : difference(self.lastState, state)
  if (change === undefined) return
  self.lastState = state
  self.lastStateAt = ctx.time.now()
  emit(ctx, committed, self, 'u', change, { coalesce: true })
}

function difference(before: StateShape, after: StateShape): Partial<StateShape> | undefined {
  const change: Record<string, unknown> = {}
  let changed = false
  for (const key of Object.keys(after) as (keyof StateShape)[]) {
    if (key === 'clock' ? sameClock(before, after) : before[key] === after[key]) continue
    change[key] = after[key]
    changed = true
  }
  return changed ? { minute: after.minute, ...change } : undefined
}

function sameClock({ clock: a }: StateShape, { clock: b }: StateShape): boolean {
  return (
    a.anchorMinute === b.anchorMinute && a.anchorAt === b.anchorAt && a.rateNum === b.rateNum && a.rateDen === b.rateDen
  )
}
