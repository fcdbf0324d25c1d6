import { randomId } from '@lifegrid/base/random'
import { commands } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import { byteLimit } from '../admission/byte-limit.ts'
import { type FrameLimit, frameLimit } from '../admission/frame-limit.ts'
import { closeText } from '../connections/close-text.ts'
import type { Connection } from '../connections/connection.ts'
import type { EdgeContext } from '../edge-context.ts'
import { edgeLimits } from '../limits.ts'
import { accountCommand, isAccountCommand } from './account-command.ts'
import { cataloguedAnswer, commandCost } from './command-cost.ts'
import type { InboundParts } from './inbound-parts.ts'
import { handleInit } from './init.ts'
import { isLoungeCommand, loungeCommand } from './lounge-command.ts'
import { messagePage, pageCursor } from './message-page.ts'
import { type ClientFrame, parseClientFrame, replyToOf } from './parse-client-frame.ts'
import { isForwarded, refuse, refuseAfterBug, refuseForNow } from './refusals.ts'

/** Takes what clients send. Every frame is forwarded or answered; none is dropped in silence. */
export interface Inbound {
  text(connection: Connection, text: string): void
  binary(connection: Connection): void
  /** Bytes have arrived. `count` is the number of frames in them that are not reported as messages. */
  data(connection: Connection, bytes: number, count: number): void
}

export function inbound(parts: InboundParts): Inbound {
  const { ctx } = parts
  const frames = frameLimit(ctx.clock, ctx.settings)
  const bytesOf = byteLimit(ctx.clock, ctx.settings)
  return {
    text(connection, text) {
      if (isAdmitted(parts, frames, connection, text)) receive(parts, connection, text)
    },
    binary(connection) {
      if (isAdmitted(parts, frames, connection, undefined)) refuse(parts, connection, refusal('binary_frame'))
    },
    data(connection, bytes, count) {
      ctx.metrics.edge.bytesIn.inc(bytes)
      chargeFrames(parts, frames, connection, count)
      if (connection.phase === 'closed') return
      const pauseMs = bytesOf.take(connection, bytes)
      if (pauseMs > 0) pause(ctx, connection, pauseMs)
    },
  }
}

/** Checks the rate of frames before anything else, so that a flood is cheap. Returns false for a frame that was refused. */
function isAdmitted(
  parts: InboundParts,
  frames: FrameLimit,
  connection: Connection,
  text: string | undefined,
): boolean {
  connection.heardAt = parts.ctx.clock.monotonic()
  if (connection.phase === 'closed') return false
  const waitMs = frames.take(connection)
  if (waitMs === 0) return true
  refuse(parts, connection, refusal('rate_limited'), text === undefined ? undefined : replyToOf(text), waitMs)
  if (frames.exhausted(connection)) parts.actions.close(connection, 'too_fast', closeText('too_fast', frames.restMs))
  return false
}

/**
 * [CONN-5] Charges the connection for frames that are not messages, such as pings and pongs. Closes it when its bucket
 * stays empty.
 */
function chargeFrames(parts: InboundParts, frames: FrameLimit, connection: Connection, count: number): void {
  if (count > 0) connection.heardAt = parts.ctx.clock.monotonic()
  for (let i = 0; i < count && connection.phase !== 'closed'; i++) {
    if (frames.take(connection) === 0) continue
    parts.ctx.metrics.edge.framesIn.inc({ outcome: 'refused' })
    if (frames.exhausted(connection)) parts.actions.close(connection, 'too_fast', closeText('too_fast', frames.restMs))
  }
}

/** [CONN-5] Lets TCP slow the client down. Nothing is lost, and frames that have arrived already are still handled. */
function pause(ctx: EdgeContext, connection: Connection, pauseMs: number): void {
  ctx.metrics.edge.pauses.inc()
  connection.socket.pause()
  ctx.clock.after(pauseMs, () => {
    if (connection.phase !== 'closed') connection.socket.resume()
  })
}

function receive(parts: InboundParts, connection: Connection, text: string): void {
  if (connection.phase === 'closed') return
  if (connection.phase === 'checking') {
    if (connection.heldFrames.length < edgeLimits.heldFramesMax) connection.heldFrames.push(text)
    else refuseForNow(parts, connection, 'overloaded')
    return
  }
  if (parts.ctx.lounge?.takes(connection, text)) return
  const parsed = parseClientFrame(text)
  if (parsed.ok) handle(parts, connection, parsed.value)
  else refuse(parts, connection, parsed.error, parsed.error.replyTo)
}

function handle(parts: InboundParts, connection: Connection, frame: ClientFrame): void {
  switch (frame.kind) {
    case 'ping':
      answerPing(parts, connection, frame.id)
      return
    case 'init':
      if (connection.phase === 'live') {
        refuse(parts, connection, refusal('already_initialized'), frame.init.id)
        return
      }
      handleInit(parts, connection, frame.init, (text) => receive(parts, connection, text)).catch((error: unknown) => {
        refuseAfterBug(parts, connection, 'init', frame.init.id, error)
        parts.actions.close(connection, 'resync')
      })
      return
    case 'command':
      if (connection.player === undefined) {
        refuse(parts, connection, refusal('init_required'), frame.id)
        return
      }
      connection.badFrames = 0
      forwardCommand(parts, connection, connection.player, frame)
  }
}

function answerPing({ ctx, actions }: InboundParts, connection: Connection, id: string | undefined): void {
  ctx.metrics.edge.framesIn.inc({ outcome: 'answered' })
  const reply = id === undefined ? undefined : { replyTo: id }
  actions.send(connection, JSON.stringify({ type: 'pong', ...reply, at: Math.floor(ctx.time.now()) }))
}

function forwardCommand(
  parts: InboundParts,
  connection: Connection,
  player: string,
  frame: ClientFrame & { kind: 'command' },
): void {
  const id = frame.id ?? `e-${randomId(parts.ctx.random)}`
  const { name } = frame
  if (isAccountCommand(name)) {
    accountCommand(parts, connection, { player, name, id, wantsAck: frame.id !== undefined })
    return
  }
  if (isLoungeCommand(name)) {
    loungeCommand(parts, connection, { name, message: frame.message, id: frame.id })
    return
  }
  const cursor = pageCursor(name, frame.message)
  if (cursor !== undefined) {
    messagePage(parts, connection, { player, id, cursor })
    return
  }
  const { kind } = commands[name]
  const traceparent = connection.traces.next()
  const traced = { id, player, traceparent }
  const { traces } = parts.ctx
  const begins = traces.exports ? { begins: { type: name, parent: connection.traces.parent } } : undefined
  traces.add('received by the edge', traced, begins)
  parts.ctx.commandTimes.received(connection, frame.id, kind === 'read' ? 'read' : 'write', traceparent)
  const forward = (): Promise<boolean> =>
    appendCommand(parts, connection, player, { ...frame, id, wantsAck: frame.id !== undefined, traceparent })
  if (kind === 'write') void forward()
  else if (!parts.ctx.reads.add(connection, id, forward)) {
    traces.add('not in the stream: overloaded', traced, neverAppended)
    refuseForNow(parts, connection, 'overloaded', frame.id)
  }
}

/** Nobody waits for an answer. */
const unanswered = { last: true } as const
/** No other node sees the command, and the edge answers it itself. */
const neverAppended = { failed: true, last: true } as const

/** Appends a command, or answers it with an error. Returns whether it is in the stream. */
async function appendCommand(
  parts: InboundParts,
  connection: Connection,
  player: string,
  frame: ClientFrame & { kind: 'command'; id: string; wantsAck: boolean; traceparent: string },
): Promise<boolean> {
  const { clock, metrics, catalogues, traces } = parts.ctx
  const { name: type, message, id, wantsAck, traceparent } = frame
  const replyTo = wantsAck ? id : undefined
  const answer = cataloguedAnswer(type)
  const held = answer && catalogues.held(answer)
  const entry = {
    ...{ kind: 'command' as const, player, connection: connection.id, edge: connection.edge },
    ...{ type, message, id, wantsAck, traceparent },
    ...(held && { held }),
    ...(wantsAck && connection.ackInUpdate && { ackInUpdate: true }),
    ...(frame.generic ? { generic: true } : undefined),
  }
  const startedAt = clock.monotonic()
  const forwarding = parts.forward.command(connection, entry, commandCost(type, message, held))
  if (forwarding === undefined) {
    traces.add('not in the stream: overloaded', entry, neverAppended)
    refuseForNow(parts, connection, 'overloaded', replyTo)
    return false
  }
  try {
    const result = await forwarding
    metrics.edge.forwardMs.observe(clock.monotonic() - startedAt)
    if (result.outcome === 'appended') traces.add('in the stream', entry, wantsAck ? undefined : unanswered)
    else traces.add(`not in the stream: ${result.outcome}`, entry, neverAppended)
    return isForwarded(parts, connection, result, replyTo)
  } catch (error) {
    refuseAfterBug(parts, connection, 'command', replyTo, error, traceparent)
    return false
  }
}
