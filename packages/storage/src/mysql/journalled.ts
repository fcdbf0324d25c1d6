import type { CommandRef } from '../ports.ts'
import { decodeCommandId, encodeCommandId } from './command-id.ts'
import type { Database } from './database.ts'

/** Returns the commands that are already in the journal. */
export async function journalled(db: Database, commands: readonly CommandRef[]): Promise<CommandRef[]> {
  if (commands.length === 0) return []
  const rows = await db
    .selectFrom('journal')
    .select(['player_id', 'command_id'])
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('player_id', 'command_id'),
        'in',
        commands.map(({ playerId, commandId }) => tuple(playerId, Buffer.from(encodeCommandId(commandId)))),
      ),
    )
    .execute()
  return rows.map((row) => ({ playerId: row.player_id, commandId: decodeCommandId(row.command_id) }))
}
