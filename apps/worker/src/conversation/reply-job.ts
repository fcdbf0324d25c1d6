import { type Clock, sleep } from '@lifegrid/base/clock'
import type { ConversationPayload } from '@lifegrid/contract/wire/jobs'
import type { Answering } from '@lifegrid/conversation/answering'
import { buildRequest, regardOf } from '@lifegrid/conversation/build-request'
import { drawsOf } from '@lifegrid/conversation/draws'
import { talkLimits } from '@lifegrid/conversation/limits'
import { firstDelayMs } from '@lifegrid/conversation/pacing'
import type { Outcome, PastMessage, Reply, ReplyRequest } from '@lifegrid/conversation/ports'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { randomOf } from '@lifegrid/engine/core/turn'
import type { Conversation } from '@lifegrid/engine/life/conversations'
import { type Life, stateVersion } from '@lifegrid/engine/life/life'
import type { Person } from '@lifegrid/engine/life/person'
import { rebuild } from '@lifegrid/engine/replay'
import { outcomeOfTalk } from '@lifegrid/engine/systems/talk/conversations'
import { numberOf } from '@lifegrid/engine/systems/talk/said-message'
import { talkViewOf } from '@lifegrid/engine/views/talk-view'
import type { JobContext } from '@lifegrid/queues/ports'
import type { Store } from '@lifegrid/storage/ports'
import type { SystemCommandSender } from '@lifegrid/system-commands/sender'

export interface ReplyJobOptions {
  readonly store: Pick<Store, 'load' | 'messagesWith' | 'outboxDone'>
  readonly sender: SystemCommandSender
  readonly answering: Answering
  readonly engine: EngineContext
  readonly clock: Clock
}

/**
 * Answers a turn that waits for a person's words. [TALK-1] The answer is the system command `sys.reply` with the id of the turn, so the
 * journal has it exactly once, however often the job runs. The row in the outbox stays until then: [JOB-1].
 */
export function replyJob(options: ReplyJobOptions): (payload: ConversationPayload, job: JobContext) => Promise<void> {
  const { store, sender, answering, clock } = options
  return async (payload, job) => {
    const startedAt = clock.monotonic()
    const open = await openTurn(options, payload)
    if (open !== undefined) {
      const { player, conversation, turn, traceparent } = payload
      const { request } = open
      const reply = await answering.answer(player, request, job.lastAttempt)
      const delay = firstDelayMs(request.person.traits, reply.texts[0] ?? '', drawsOf(request.turn))
      await sleep(clock, Math.max(0, delay - (clock.monotonic() - startedAt)))
      const message = messageOf(payload, reply, request.outcome)
      await sender.deliver({ player, type: 'sys.reply', key: `${conversation}-${turn}`, message, traceparent })
    }
    await store.outboxDone([job.id])
  }
}

/** The turn, if it still waits for an answer. */
async function openTurn(
  { store, engine }: ReplyJobOptions,
  { player, life: index, conversation: id, turn }: ConversationPayload,
): Promise<{ readonly request: ReplyRequest } | undefined> {
  const stored = await store.load(player, stateVersion)
  if (stored === undefined) return undefined
  const life = rebuild(stored, engine)
  const conversation = life.conversations.list.find((one) => one.id === id)
  const person = life.people.find((one) => one.id === conversation?.person)
  if (life.index !== index || conversation === undefined || person === undefined) return undefined
  if (!conversation.open || conversation.turn !== turn) return undefined
  // What is answered is not history.
  const n = conversation.messages.at(-1)?.n ?? 0
  const wanted = {
    life: index,
    person: person.id,
    conversation: numberOf(conversation),
    n,
    limit: talkLimits.historyMax,
  }
  const history = await store.messagesWith(player, wanted)
  return { request: requestFor(life, engine, { conversation, person, history, player }) }
}

function requestFor(
  life: Life,
  { catalogue }: EngineContext,
  {
    conversation,
    person,
    history,
    player,
  }: {
    readonly conversation: Conversation
    readonly person: Person
    readonly history: readonly PastMessage[]
    readonly player: string
  },
): ReplyRequest {
  const minute = minuteAt(life, life.at)
  const facts = talkViewOf(life, catalogue, { conversation, person, minute })
  const turn = { life, random: randomOf(life.seed), minute }
  // An older sim has not heard the player's words.
  const outcome = outcomeOfTalk(turn, person, conversation, conversation.regard ?? regardOf(facts.playerText))
  return buildRequest(facts, { turn: `${player}-${conversation.id}-${conversation.turn}`, outcome, history })
}

function messageOf({ conversation, turn }: ConversationPayload, { texts, answers }: Reply, sentiment: Outcome) {
  const [text = '…', ...more] = texts
  return {
    conversation,
    turn,
    text,
    sentiment,
    ...(more.length === 0 ? {} : { more }),
    ...(answers.length === 0 ? {} : { answerOptions: [...answers] }),
  }
}
