import { takeToken } from '@lifegrid/base/token-bucket'
import type { FeedPosted } from '@lifegrid/cluster/lounge/ports'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import { flatChat } from '@lifegrid/contract/lounge/flat-frames'
import type { ChatEntry } from '@lifegrid/contract/wire/lounge'
import { LRUCache } from 'lru-cache'
import type { Connection } from '../connections/connection.ts'
import { isFree } from '../inbound/append-chain.ts'
import type { InboundParts } from '../inbound/inbound-parts.ts'
import { edgeLimits } from '../limits.ts'
import { flatAnswers, type LoungeAnswer } from './answer.ts'
import type { AuthorOf } from './chat-author.ts'
import { loungeLimits } from './limits.ts'
import type { NicknameClaims } from './nickname-claims.ts'
import type { LoungePorts } from './ports.ts'
import type { Sanctions } from './sanctions.ts'

/** Takes messages and posts them to the feed. */
export interface Chats {
  /** Takes the flat frame. */
  take(connection: Connection, frame: object): void
  say(connection: Connection, said: SaidNow, answer: LoungeAnswer): void
  /** The nickname of the last message whose nickname the connection might use; '' before the first. */
  nicknameOf(connection: Connection): string
}

export interface SaidNow {
  readonly nickname: string
  readonly message: string
}

/** Who speaks, and who may say what under which nickname. */
interface ChatRules {
  readonly authorOf: AuthorOf
  readonly sanctions: Pick<Sanctions, 'of'>
  readonly claims: NicknameClaims
}

export function chats(parts: InboundParts, ports: LoungePorts, { authorOf, sanctions, claims }: ChatRules): Chats {
  const { ctx, forward } = parts
  const { chatsPerMinute, chatBurst } = ports.settings
  const bucket = { cost: 60_000 / chatsPerMinute, capacity: (60_000 / chatsPerMinute) * chatBurst }
  /** Monotonic time at which the bucket of a connection is full again. */
  const fullAt = new WeakMap<Connection, number>()
  const nicknames = new WeakMap<Connection, string>()
  /** Messages of a connection that are on their way to the feed. */
  const underWay = new WeakMap<Connection, number>()
  const check = checks(ports, sanctions)
  const answers = flatAnswers(parts)
  const say: Chats['say'] = (connection, { nickname, message }, answer) => {
    const taken = takeToken(bucket, fullAt.get(connection), ctx.clock.monotonic())
    if (taken.wait > 0) {
      answer.refuse(refusal('rate_limited'), Math.ceil(taken.wait))
      return
    }
    fullAt.set(connection, taken.fullAt)
    const author = authorOf(connection)
    const refused = check(author, { nickname, message })
    if (refused !== undefined) {
      answer.refuse(refused)
      return
    }
    const { player, address } = connection
    const entry: ChatEntry = { kind: 'chat', from: connection.id, author, nickname, message }
    const once = player === undefined || answer.id === undefined ? undefined : `${player} ${answer.id}`
    const user = { author, isPlayer: player !== undefined }
    const postNow = async (): Promise<void> => {
      nicknames.set(connection, nickname)
      underWay.set(connection, (underWay.get(connection) ?? 0) + 1)
      const posted = await post(parts, ports, { address, entry, once })
      underWay.set(connection, (underWay.get(connection) ?? 1) - 1)
      const { outcome, retryAfterMs } = outcomeOf(posted)
      if (outcome === 'posted') answer.accept()
      else answer.refuse(refusal(outcome), retryAfterMs)
    }
    // The next message need not wait for the feed's answer: the posts of an edge reach it in the order in which they are made.
    const isFull = (): boolean => (underWay.get(connection) ?? 0) >= loungeLimits.postsUnderWayMax
    // Nothing to wait for and nothing to ask: so it is with most messages.
    if (isFree(connection) && !isFull() && claims.known(user, nickname) === true) {
      void postNow()
      return
    }
    const done = forward.inOrder(connection, async () => {
      if (!(await claims.admits(user, nickname))) {
        answer.refuse(refusal('nickname_taken'))
        return
      }
      const waits = isFull()
      const posting = postNow()
      if (waits) await posting
    })
    if (done === undefined) answer.refuse(refusal('overloaded'), edgeLimits.retryAfterMs)
  }
  return {
    say,
    take(connection, frame) {
      const { data, error } = flatChat.safeParse(frame)
      if (data !== undefined) say(connection, data, answers.to(connection, frame))
      else answers.refuse(connection, frame, refusal('invalid_message', error.issues[0]?.message))
    },
    nicknameOf: (connection) => nicknames.get(connection) ?? '',
  }
}

/** @returns a function that says why a message of an author is refused, as far as the edge knows by itself: [LOUNGE-15], [LOUNGE-17]. */
function checks(
  { words }: Pick<LoungePorts, 'words'>,
  sanctions: Pick<Sanctions, 'of'>,
): (author: string, said: SaidNow) => Refusal | undefined {
  const isNicknameRefused = remembered((nickname) => words.refuses(nickname))
  return (author, { nickname, message }) => {
    const sanction = sanctions.of(author)
    if (sanction !== undefined) return sanction === 'ban' ? refusal('banned') : refusal('muted')
    return words.refuses(message) || isNicknameRefused(nickname) ? refusal('words_not_allowed') : undefined
  }
}

/** Most people keep their nickname, and looking it through takes longer than the message does otherwise. */
function remembered(refuses: (nickname: string) => boolean): (nickname: string) => boolean {
  const known = new LRUCache<string, boolean>({ max: loungeLimits.knownNicknamesMax })
  return (nickname) => {
    const isRefused = known.get(nickname) ?? refuses(nickname)
    known.set(nickname, isRefused)
    return isRefused
  }
}

/** [LOUNGE-4] Resolves when the feed has the message. Undefined when that is unknown. */
async function post(
  { ctx }: InboundParts,
  { feed, settings }: LoungePorts,
  {
    address,
    entry,
    once,
  }: {
    readonly address: string
    readonly entry: ChatEntry
    /** [LOUNGE-13] The player's own name for the message, so that a command that is sent again says nothing twice. */
    readonly once: string | undefined
  },
): Promise<FeedPosted | undefined> {
  const perMinute = settings.chatsPerMinutePerAddress
  try {
    return await feed.post({
      data: JSON.stringify(entry),
      entriesMax: loungeLimits.feedEntriesMax,
      limit: { key: address, perMinute, burst: perMinute },
      ...(once !== undefined && { once }),
    })
  } catch (error) {
    ctx.metrics.edge.loungeFailures.inc({ operation: 'post' })
    ctx.logger.warn({ err: error }, 'a message could not be posted to the lounge')
    return undefined
  }
}

function outcomeOf(posted: FeedPosted | undefined): {
  readonly outcome: 'posted' | 'rate_limited' | 'overloaded' | 'unavailable'
  readonly retryAfterMs?: number
} {
  if (posted === undefined) return { outcome: 'unavailable', retryAfterMs: edgeLimits.retryAfterMs }
  return posted.outcome === 'overloaded' ? { ...posted, retryAfterMs: edgeLimits.retryAfterMs } : posted
}
