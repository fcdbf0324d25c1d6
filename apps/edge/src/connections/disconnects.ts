import { LRUCache } from 'lru-cache'
import type { EdgeContext } from '../edge-context.ts'
import { type AppendChain, appendChain } from '../inbound/append-chain.ts'
import type { Forwarder } from '../inbound/forwarder.ts'
import { edgeLimits } from '../limits.ts'
import type { Connection } from './connection.ts'

/** The `disconnect` entries, by which sims learn that a connection is gone. */
export interface Disconnects {
  /** Appends a `disconnect` behind everything that the connection forwarded before. */
  send(connection: Connection, player: string): void
  /** A sim still writes to a connection of this edge session that is gone, so it missed the `disconnect`. It is sent again, once. */
  resend(player: string, connection: string, edge: string): void
  /** Resolves when every `disconnect` was appended or given up. */
  flushed(): Promise<void>
}

export function disconnects(ctx: EdgeContext, forward: Forwarder): Disconnects {
  const pending = new Set<Promise<void>>()
  /** Ids of connections whose `disconnect` was sent. */
  const sent = new LRUCache<string, true>({ max: edgeLimits.goneMax })

  const append = async (chain: AppendChain, player: string, connection: string, edge: string): Promise<void> => {
    const entry = { kind: 'disconnect', player, connection, edge } as const
    const result = await forward.lifecycle(chain, entry, edgeLimits.disconnectAttemptsMax)
    if (result.outcome === 'appended' || result.outcome === 'cut') return
    ctx.logger.error({ connection, player, outcome: result.outcome }, 'gave up on sending a disconnect')
    // If a sim still writes to the connection, it is sent then.
    sent.delete(connection)
  }

  const start = (chain: AppendChain, player: string, connection: string, edge: string): void => {
    sent.set(connection, true)
    const done: Promise<void> = append(chain, player, connection, edge)
      .catch((error: unknown) => ctx.logger.error({ err: error, connection }, 'sending a disconnect failed'))
      .finally(() => pending.delete(done))
    pending.add(done)
  }

  return {
    send: (connection, player) => start(connection, player, connection.id, connection.edge),
    resend(player, connection, edge) {
      if (connection.startsWith(`${edge}.`) && !sent.has(connection)) start(appendChain(), player, connection, edge)
    },
    async flushed() {
      await Promise.all(pending)
    },
  }
}
