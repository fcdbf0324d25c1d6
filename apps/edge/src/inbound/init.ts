import { randomId } from '@lifegrid/base/random'
import type { InitFrame } from '@lifegrid/contract/envelope'
import { closeReasonFor, connectionIdOf } from '@lifegrid/contract/wire/connection-id'
import type { Authenticate } from '../admission/authenticate.ts'
import { announceExports } from '../connections/announce-exports.ts'
import { closeText } from '../connections/close-text.ts'
import type { Connection } from '../connections/connection.ts'
import type { InboundParts } from './inbound-parts.ts'
import { isForwarded, refuse, refuseForNow } from './refusals.ts'

/**
 * Handles a connection's `init`: checks the token and forwards a `connect`. Frames that arrive during the check are held, and go to
 * `receive` once the connection has its player.
 */
export async function handleInit(
  parts: InboundParts,
  connection: Connection,
  init: InitFrame,
  receive: (text: string) => void,
): Promise<void> {
  const { actions } = parts
  connection.phase = 'checking'
  connection.claimed = init.userID
  const checked = await authenticated(parts, init)
  // The socket may have closed meanwhile.
  if (connection.phase !== 'checking') return
  connection.phase = 'fresh'
  if (checked === undefined) {
    refuseForNow(parts, connection, 'unavailable', init.id)
    actions.close(connection, 'resync')
    return
  }
  if (!checked.ok) {
    refuse(parts, connection, checked.error, init.id)
    actions.close(connection, 'bad_token')
    return
  }
  if (!actions.joined()) {
    refuseForNow(parts, connection, 'unavailable', init.id)
    actions.close(connection, 'resync')
    return
  }
  connection.phase = 'live'
  parts.ctx.lounge?.left(connection)
  if (init.client !== undefined) rename(parts, connection, connectionIdOf(connection.id, init.client))
  connection.player = init.userID
  connection.ackInUpdate = init.ackInUpdate === true
  connection.grant = checked.value
  const connecting = forwardConnect(parts, connection, init.userID, init)
  for (const text of connection.heldFrames.splice(0)) receive(text)
  await connecting
}

function rename({ ctx }: InboundParts, connection: Connection, id: string): void {
  ctx.connections.delete(connection.id)
  connection.id = id
  ctx.connections.set(id, connection)
}

/** Returns undefined when the token cannot be checked at the moment. */
async function authenticated(
  { ctx }: InboundParts,
  init: InitFrame,
): Promise<Awaited<ReturnType<Authenticate>> | undefined> {
  try {
    return await ctx.authenticate(init)
  } catch (error) {
    ctx.logger.error({ err: error }, 'a token could not be checked')
    return undefined
  }
}

async function forwardConnect(
  parts: InboundParts,
  connection: Connection,
  player: string,
  init: InitFrame,
): Promise<void> {
  const { ctx, actions } = parts
  const entry = {
    kind: 'connect' as const,
    player,
    connection: connection.id,
    edge: connection.edge,
    seed: randomId(ctx.random, 32),
    held: ctx.catalogues.heldOfAll(),
    ...(init.resume === undefined ? undefined : { resume: init.resume }),
    ...(init.id === undefined ? undefined : { id: init.id }),
  }
  const result = await parts.forward.connect(connection, entry, () => connection.phase === 'live')
  // Without its `connect` no sim knows of the connection, so the client would wait forever for its state.
  if (!isForwarded(parts, connection, result, init.id)) {
    if (result.outcome !== 'rate_limited') actions.close(connection, 'resync')
    else actions.close(connection, 'too_fast', closeText('too_fast', result.retryAfterMs))
    return
  }
  if (connection.phase !== 'live') return
  replaceOlder(parts, connection, player)
  if (init.lounge !== false) ctx.lounge?.entered(connection)
  void announceExports(ctx, connection, actions.send)
}

/** Only after the `connect` succeeded: a refused connection must not cost the player the one that works. */
function replaceOlder({ ctx, actions }: InboundParts, connection: Connection, player: string): void {
  const older = ctx.players.get(player)
  if (older !== undefined) actions.close(older, closeReasonFor(older.id, connection.id))
  ctx.players.set(player, connection)
  ctx.metrics.edge.players.set(ctx.players.size)
}
