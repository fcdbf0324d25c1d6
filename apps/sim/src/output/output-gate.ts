import type { CloseReason } from '@lifegrid/contract/errors'
import { type FrameBody, type FrameName, frames } from '@lifegrid/contract/frames/index.generated'
import type { FramePart } from '@lifegrid/contract/wire/outbound'
import type { EngineFrame, PlayerObjectBody } from '@lifegrid/engine/core/engine-frame'
import { playerObjectOf, stateOf } from '@lifegrid/engine/views/view'
import type { ActorStep } from '../lives/actor-step.ts'
import type { Connection } from '../lives/resident.ts'
import { withoutContent } from './catalogue-answers.ts'
import { changedParts, isDue, shownOf } from './shown.ts'
import { stateChange } from './state-change.ts'

/**
 * [GATE-1] Sends a frame to the player. Every frame goes through here. A frame that may depend on an uncommitted command waits for that
 * command's batch, and the frames of one player are sent in order. [TIME-3] A frame also waits for the watermark of its partition.
 * @param options.coalesce a newer frame of this type may replace this one while it waits at the edge; `about` that of another frame about the same.
 * @param options.part a part that is not in the body, and `held` the versions that the edge has: [OUT-3].
 */
export function emit(
  step: ActorStep,
  type: FrameName,
  body: object,
  options: {
    coalesce?: boolean
    about?: string
    replyTo?: string
    part?: FramePart
    held?: readonly string[] | undefined
  } = {},
): void {
  const { ctx, self } = step
  // The player is not connected. The player object of the next connection contains the changes.
  if (self.connection === null) return
  const seq = ++self.frameSeq
  const reply = options.replyTo === undefined ? undefined : { replyTo: options.replyTo }
  const text = JSON.stringify({ type, ...body, ...reply, seq, epoch: self.epoch })
  const { coalesce = false, about, part, held } = options
  const bare = { seq, coalesce, text, ...(about !== undefined && { about }), ...(part && { part }) }
  const frame = ctx.catalogueAnswers.fit(bare, held)
  // [TIME-3] The frame shows the life at this time, so the watermark must be committed first.
  const watermark = self.watermark.cover(self.life.at, step.batch)
  const batch = Math.max(self.batch, watermark)
  const wait = batch > step.committed ? { since: ctx.clock.monotonic() } : undefined
  self.gated.push({ batch, kind: 'frame', frame, ...wait })
  if (watermark > 0) step.waiting.add(self)
  ctx.metrics.sim.framesEmitted.inc({ type })
  openGate(step)
}

/** Closes a connection once the changes that the player made so far are committed. */
export function emitClose(step: ActorStep, connection: Connection, reason: CloseReason): void {
  const { self } = step
  self.gated.push({ batch: self.batch, kind: 'close', connection, reason })
  openGate(step)
}

/** Publishes the frames whose batches are committed. */
export function openGate({ ctx, self, committed }: ActorStep): void {
  let open = 0
  for (const waiting of self.gated) {
    if (waiting.batch > committed) break
    open++
    if (waiting.kind === 'close') {
      ctx.publisher.close(waiting.connection, self.playerId, self.epoch, waiting.reason)
      continue
    }
    if (waiting.since !== undefined) ctx.metrics.sim.gateWaitMs.observe(ctx.clock.monotonic() - waiting.since)
    self.frames.push(withoutContent(waiting.frame))
    if (self.connection) ctx.publisher.frame(self.connection, self.playerId, self.epoch, waiting.frame)
  }
  if (open > 0) self.gated.splice(0, open)
}

/** Sends the engine's frames, in order. */
export function emitFrames(step: ActorStep, made: readonly EngineFrame[]): void {
  const whole = made.find(({ frame }) => frame === 'playerObject')?.body as PlayerObjectBody | undefined
  for (const one of made) {
    if (whole !== undefined && isToldBy(whole, one)) continue
    if (one.frame === 'playerObject') noteWhole(step, one.body)
    emit(step, one.frame, one.body)
  }
}

/** [OUT-6] Whether a whole state that is sent with a frame tells what the frame does: a newborn's birth, or a question of a life that is over. */
function isToldBy({ feed, question }: PlayerObjectBody, { frame, body }: EngineFrame): boolean {
  if (frame === 'messageEvent') return feed.some(({ n }) => n === body.n)
  if (frame !== 'questionEvent' && frame !== 'dilemmaEvent') return false
  return question === null || (question.id === body.id && question.minute === body.minute)
}

/** Notes what a whole state shows that the engine has made. The next `u` has only what has changed since. */
function noteWhole({ self }: ActorStep, { state }: PlayerObjectBody): void {
  self.lastState = state
  self.lastStateAt = self.time.now()
  self.shown = shownOf(self.life, self.lastStateAt)
}

/** Sends the engine's frames that the `playerObject` sent just before does not contain: summaries, the end, achievements, talk. */
export function emitFramesAfterPlayerObject(step: ActorStep, made: readonly EngineFrame[]): void {
  emitFrames(
    step,
    made.filter(({ frame }) => frames[frame].inPlayerObject !== true),
  )
}

/** Sends the whole state: [FENCE-5] the first frame of an epoch, and the end of every gap. */
export function emitPlayerObject(step: ActorStep, replyTo?: string): void {
  const { ctx, self } = step
  const body = playerObjectOf(self.life, ctx.engine)
  noteWhole(step, body)
  emit(step, 'playerObject', { ...body, history: ctx.history }, replyTo === undefined ? {} : { replyTo })
}

/**
 * Sends the changes of the state since it was last sent, if there are any: as a `u`, or the whole of it as a `batch_update` if it is not known what was
 * sent last.
 * @param options.now compares the daily plan and the other parts of [OUT-4] even if they were compared a moment ago. Call `emitPeople` with the same
 *   value afterwards: it notes what is left for later.
 */
export function emitState(step: ActorStep, { now }: { readonly now: boolean }): void {
  emitUpdate(step, updateOf(step, { now }))
}

/** A `u` or `batch_update` that is to be sent. */
export interface Update {
  readonly type: 'u' | 'batch_update'
  readonly body: Partial<FrameBody<'u'>>
}

/**
 * Sends the changes of the state.
 * @param replyTo [PROTO-9] makes it the acknowledgement of this command too. Such a frame is not merged with others at the edge.
 */
export function emitUpdate(step: ActorStep, update: Update | undefined, replyTo?: string): void {
  if (update === undefined) return
  emit(step, update.type, update.body, replyTo === undefined ? { coalesce: true } : { replyTo })
}

/** The changes of the state since it was last sent, and notes that they are sent now. See {@link emitState}. */
export function updateOf(step: ActorStep, { now }: { readonly now: boolean }): Update | undefined {
  const { ctx, self } = step
  const state = stateOf(self.life, ctx.engine.catalogue)
  const change = self.lastState === null ? state : stateChange(self.lastState, state)
  const { shown, life } = self
  const parts =
    self.connection === null || shown === null
      ? undefined
      : changedParts(shown, life, ctx.engine.catalogue, isDue(shown, self.time.now(), now))
  if (change === undefined && parts === undefined) return undefined
  const type = self.lastState === null ? 'batch_update' : 'u'
  self.lastState = state
  self.lastStateAt = self.time.now()
  return { type, body: { minute: state.minute, ...change, ...parts } }
}
