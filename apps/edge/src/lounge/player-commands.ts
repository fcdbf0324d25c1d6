import type { CommandMessage, LoungeCommandName } from '@lifegrid/contract/commands/index.generated'
import { inTrace } from '@lifegrid/observability/tracing/current-trace'
import type { Connection } from '../connections/connection.ts'
import type { InboundParts } from '../inbound/inbound-parts.ts'
import { commandAnswer, type LoungeAnswer } from './answer.ts'
import type { LeaderboardAnswers } from './ask-leaderboard.ts'
import type { Chats } from './chat.ts'
import type { EdgeLounge } from './ports.ts'
import type { ReportChat } from './report-chat.ts'

type Handler<Message> = (connection: Connection, message: Message, answer: LoungeAnswer) => void

interface LoungeActions {
  readonly chat: Chats
  readonly leaderboard: LeaderboardAnswers
  readonly report: ReportChat
}

/** [LOUNGE-13] Carries out the commands of players for the lounge. @returns a function that takes one. */
export function loungeCommands(
  parts: InboundParts,
  { chat, leaderboard, report }: LoungeActions,
): EdgeLounge['command'] {
  const handlers: { readonly [Name in LoungeCommandName]: Handler<CommandMessage<Name>> } = {
    chat: chat.say,
    reportChat: report,
    getLeaderboard: (connection, query, answer) => leaderboard.ask(connection, query ?? {}, answer),
  }
  return (connection, { name, message, id }) => {
    // The message was parsed by the schema of its own command.
    const handle = handlers[name] as Handler<unknown>
    inTrace(connection.traces.next(), () => handle(connection, message, commandAnswer(parts, connection, id)))
  }
}
