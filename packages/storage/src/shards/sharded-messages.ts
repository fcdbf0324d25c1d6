import { messageRows } from '../messages/mysql-messages.ts'
import type { MessageRecord } from '../messages/ports.ts'
import { guarded } from '../mysql/guarded.ts'
import { databaseToRead, type Servers } from './servers.ts'

/** The messages of a record on several servers, for nodes that only read them. `close` leaves the servers open. */
export function shardedMessages(servers: Servers): MessageRecord & { close(): Promise<void> } {
  const of = async (playerId: string): Promise<MessageRecord> => messageRows(await databaseToRead(servers, playerId))
  return guarded({
    earlierMessages: async (playerId: string, wanted) => (await of(playerId)).earlierMessages(playerId, wanted),
    messagesWith: async (playerId: string, wanted) => (await of(playerId)).messagesWith(playerId, wanted),
    earlierConversations: async (playerId: string, wanted) =>
      (await of(playerId)).earlierConversations(playerId, wanted),
    close: async () => {},
  } as MessageRecord & { close(): Promise<void> })
}
