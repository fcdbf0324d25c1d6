import type { FrameOf } from '@lifegrid/contract/frames/index.generated'
import type { EdgeContext } from '../edge-context.ts'
import type { Connection } from './connection.ts'

/**
 * [RIGHTS-6] Tells the player's client of the exports that can be downloaded: when the player connects, and when one has become ready. A
 * client may be told twice. Never rejects: the player's next connection is told again.
 */
export async function announceExports(
  ctx: EdgeContext,
  connection: Connection | undefined,
  send: (connection: Connection, text: string) => void,
): Promise<void> {
  const player = connection?.player
  if (connection === undefined || player === undefined) return
  try {
    const ready = (await ctx.accounts.announcements([player])).get(player) ?? []
    for (const body of ready) {
      const frame: FrameOf<'dataExportComplete'> = { type: 'dataExportComplete', ...body }
      if (connection.phase === 'live') send(connection, JSON.stringify(frame))
    }
  } catch (error) {
    ctx.logger.warn({ err: error, connection: connection.id }, '[RIGHTS-6] exports could not be announced')
  }
}
