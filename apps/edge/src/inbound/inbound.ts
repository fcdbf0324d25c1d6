import { randomId } from '@lifegrid/base/random'
import type { InitFrame } from '@lifegrid/contract/envelope'
import { type CloseReason, errors, type Refusal, refusal } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { frameLimit } from '../admission/frame-limit.ts'
import { closeText } from '../connections/close-text.ts'
import type { Connection } from '../connections/connection.ts'
import type { EdgeContext } from '../edge-context.ts'
import { edgeLimits } from '../limits.ts'
import { errorFrame } from './error-frame.ts'
import type { Forwarded, Forwarder } from './forwarder.ts'
import { type ClientFrame, parseClientFrame, replyToOf } from './parse-client-frame.ts'

/** What a connection's frames may do to the edge around it. */
export interface InboundActions {
  send(connection: Connection, text: string): void
  close(connection: Connection, reason: CloseReason, text?: string): void
  /** False while the edge has no session of its own: nobody could answer to it. */
  joined(): boolean
}

export interface Inbound {
  text(connection: Connection, text: string): void
  binary(connection: Connection): void
}

/** Everything that a client says: parsed, checked against the connection's phase, answered here or forwarded. Never silent. */
export function inbound(ctx: EdgeContext, forward: Forwarder, actions: InboundActions): Inbound {
  const { clock, metrics, logger } = ctx
  const frameRate = frameLimit(clock, ctx.settings)

  const refuse = (connection: Connection, refused: Refusal, replyTo?: string, retryAfterMs?: number): void => {
    metrics.edge.refusals.inc({ code: refused.code })
    metrics.edge.framesIn.inc({ outcome: 'refused' })
    actions.send(connection, errorFrame(refused, replyTo, retryAfterMs))
    // What is wrong with the client itself counts; what the player or the server's load brings about does not.
    if (errors[refused.code].audience !== 'developer' || errors[refused.code].retryable) return
    if (++connection.badFrames >= limits.badFramesMax) actions.close(connection, 'too_many_errors')
  }

  const later = (connection: Connection, code: 'overloaded' | 'unavailable', replyTo?: string): void =>
    refuse(connection, refusal(code), replyTo, edgeLimits.retryAfterMs)

  const settled = (connection: Connection, result: Forwarded, replyTo: string | undefined): boolean => {
    switch (result.outcome) {
      case 'appended':
        metrics.edge.framesIn.inc({ outcome: 'forwarded' })
        return true
      case 'rate_limited':
        refuse(connection, refusal('rate_limited'), replyTo, result.retryAfterMs)
        return false
      case 'overloaded':
        later(connection, 'overloaded', replyTo)
        return false
      case 'failed':
        later(connection, 'unavailable', replyTo)
        return false
      case 'cut':
        // The connection has been refused as a whole, and closed: there is nobody to tell.
        return false
    }
  }

  const broke = (connection: Connection, doing: string, replyTo: string | undefined, error: unknown): void => {
    logger.error({ err: error, connection: connection.id, doing }, 'edge failed on a frame')
    refuse(connection, refusal('internal'), replyTo)
  }

  const command = (connection: Connection, player: string, frame: ClientFrame & { kind: 'command' }): void => {
    const startedAt = clock.monotonic()
    const forwarding = forward.command(connection, {
      kind: 'command',
      player,
      connection: connection.id,
      edge: connection.edge,
      type: frame.name,
      message: frame.message,
      id: frame.id ?? `e-${randomId(ctx.random)}`,
      wantsAck: frame.id !== undefined,
      ...(frame.generic ? { generic: true } : undefined),
    })
    if (forwarding === undefined) {
      later(connection, 'overloaded', frame.id)
      return
    }
    forwarding
      .then((result) => {
        metrics.edge.forwardMs.observe(clock.monotonic() - startedAt)
        settled(connection, result, frame.id)
      })
      .catch((error: unknown) => broke(connection, 'command', frame.id, error))
  }

  const connect = async (connection: Connection, player: string, init: InitFrame): Promise<void> => {
    const result = await forward.connect(connection, {
      kind: 'connect',
      player,
      connection: connection.id,
      edge: connection.edge,
      seed: randomId(ctx.random, 32),
      ...(init.resume === undefined ? undefined : { resume: init.resume }),
      ...(init.id === undefined ? undefined : { id: init.id }),
    })
    // Without its `connect` the connection would wait for ever for a state that nobody knows to send.
    if (!settled(connection, result, init.id)) {
      if (result.outcome !== 'rate_limited') actions.close(connection, 'resync')
      else actions.close(connection, 'too_fast', closeText('too_fast', result.retryAfterMs))
      return
    }
    if (connection.phase !== 'live') return
    // Only now: one that is refused must not have cost the player the connection that works.
    const older = ctx.players.get(player)
    if (older !== undefined) actions.close(older, 'replaced')
    ctx.players.set(player, connection)
    metrics.edge.players.set(ctx.players.size)
  }

  const begin = async (connection: Connection, init: InitFrame): Promise<void> => {
    connection.phase = 'checking'
    const checked = await ctx.authenticate(init)
    // The socket may have closed meanwhile.
    if (connection.phase !== 'checking') return
    connection.phase = 'fresh'
    if (!checked.ok) {
      refuse(connection, checked.error, init.id)
      actions.close(connection, 'bad_token')
      return
    }
    if (!actions.joined()) {
      later(connection, 'unavailable', init.id)
      actions.close(connection, 'resync')
      return
    }
    connection.phase = 'live'
    connection.player = init.userID
    const connecting = connect(connection, init.userID, init)
    for (const text of connection.heldFrames.splice(0)) receive(connection, text)
    await connecting
  }

  const act = (connection: Connection, frame: ClientFrame): void => {
    if (frame.kind === 'ping') {
      metrics.edge.framesIn.inc({ outcome: 'answered' })
      const reply = frame.id === undefined ? undefined : { replyTo: frame.id }
      actions.send(connection, JSON.stringify({ type: 'pong', ...reply, at: Math.floor(ctx.time.now()) }))
      return
    }
    if (frame.kind === 'init') {
      if (connection.phase === 'live') {
        refuse(connection, refusal('already_initialized'), frame.init.id)
        return
      }
      begin(connection, frame.init).catch((error: unknown) => {
        broke(connection, 'init', frame.init.id, error)
        actions.close(connection, 'resync')
      })
      return
    }
    if (connection.player === undefined) {
      refuse(connection, refusal('init_required'), frame.id)
      return
    }
    connection.badFrames = 0
    command(connection, connection.player, frame)
  }

  const receive = (connection: Connection, text: string): void => {
    if (connection.phase === 'closed') return
    if (connection.phase === 'checking') {
      if (connection.heldFrames.length < edgeLimits.heldFramesMax) connection.heldFrames.push(text)
      else later(connection, 'overloaded')
      return
    }
    const parsed = parseClientFrame(text)
    if (parsed.ok) act(connection, parsed.value)
    else refuse(connection, parsed.error, parsed.error.replyTo)
  }

  /** In front of everything, so that a flood costs nobody but its sender: false when the frame has been refused already. */
  const admitted = (connection: Connection, text: string | undefined): boolean => {
    connection.heardAt = clock.monotonic()
    if (connection.phase === 'closed') return false
    const waitMs = frameRate.take(connection)
    if (waitMs === 0) return true
    refuse(connection, refusal('rate_limited'), text === undefined ? undefined : replyToOf(text), waitMs)
    if (frameRate.exhausted(connection)) actions.close(connection, 'too_fast', closeText('too_fast', frameRate.restMs))
    return false
  }

  return {
    text(connection, text) {
      metrics.edge.bytesIn.inc(Buffer.byteLength(text))
      if (admitted(connection, text)) receive(connection, text)
    },
    binary(connection) {
      if (admitted(connection, undefined)) refuse(connection, refusal('binary_frame'))
    },
  }
}
