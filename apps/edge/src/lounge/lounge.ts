import { randomId } from '@lifegrid/base/random'
import type { FeedEntry } from '@lifegrid/cluster/lounge/ports'
import { loungeTimestamp } from '@lifegrid/contract/lounge/timestamp'
import { type ChatEntry, parseLoungeEntry } from '@lifegrid/contract/wire/lounge'
import type { Connection } from '../connections/connection.ts'
import type { InboundParts } from '../inbound/inbound-parts.ts'
import { leaderboardAnswers } from './ask-leaderboard.ts'
import { chats } from './chat.ts'
import { flatFrames } from './flat-frames.ts'
import { type GlobalEvents, globalEvents } from './global-events.ts'
import { type History, history } from './history.ts'
import { leaderboards } from './leaderboards.ts'
import { loungeLimits } from './limits.ts'
import type { EdgeLounge, LoungePorts } from './ports.ts'
import { type Presence, presence } from './presence.ts'
import { type Room, room } from './room.ts'
import { scorers } from './scorer.ts'
import { scores } from './scores.ts'
import { sharedFrames } from './shared-frames.ts'

interface State {
  readonly parts: InboundParts
  readonly ports: LoungePorts
  readonly room: Room
  readonly history: History
  readonly presence: Presence
  readonly events: GlobalEvents
  hasHistory: boolean
}

/** Chat and presence for clients that never send `init`. */
export function edgeLounge(parts: InboundParts, ports: LoungePorts): EdgeLounge {
  const { ctx } = parts
  const { clock } = ctx
  const state = stateOf(parts, ports)
  const { room: members } = state
  const chat = chats(parts, ports)
  const scoring = scorers(ports.settings.openScores)
  const score = scores(parts, ports, {
    scorers: scoring,
    nameOf: chat.nicknameOf,
    multiplier: state.events.multiplier,
    onError: (error, operation) => failed(state, operation, error),
  })
  const boards = leaderboards({ ...ports, now: () => ctx.time.now() })
  const frames = flatFrames(parts, {
    chat: chat.take,
    score: score.take,
    leaderboard: leaderboardAnswers(parts, boards, scoring),
    events: state.events.frame,
    join: (connection) => join(state, connection),
  })
  let feed: { stop(): Promise<void> } | undefined
  return {
    has: members.has,
    opened(connection) {
      clock.after(loungeLimits.joinGraceMs, () => {
        if (connection.phase === 'fresh') join(state, connection)
      })
    },
    takes: frames.takes,
    left: members.remove,
    start() {
      state.presence.start()
      state.events.start()
      feed ??= ports.feed.openFeed(loungeLimits.historyMax, {
        entries: (entries) => receive(state, entries),
        failed: (error) => failed(state, 'feed', error),
      })
    },
    async stop() {
      members.stop()
      state.events.stop()
      await Promise.all([state.presence.stop(), feed?.stop(), score.stop()])
    },
  }
}

function stateOf(parts: InboundParts, ports: LoungePorts): State {
  const { ctx, actions } = parts
  const { clock, metrics } = ctx
  const members = room({ clock, metrics, onSlow: (connection) => actions.close(connection, 'slow_reader') })
  const state: State = {
    parts,
    ports,
    room: members,
    history: history(),
    presence: presence({
      clock,
      lounge: ports.feed,
      edge: randomId(ctx.random),
      own: () => members.size + ctx.players.size,
      members: () => members.size,
      onCount(count) {
        metrics.edge.loungeOnline.set(count)
        members.publish(onlineCount(count))
      },
      onError: (error) => failed(state, 'presence', error),
    }),
    events: globalEvents({
      clock,
      now: () => ctx.time.now(),
      store: ports.store,
      onChange: members.publish,
      onError: (error) => failed(state, 'events', error),
    }),
    hasHistory: false,
  }
  return state
}

/** [LOUNGE-1] What a newcomer gets first: the number of connections, the global events if there are any, and the last messages. */
function join(
  { room: members, presence: known, events, history: past, parts, ports }: State,
  connection: Connection,
): void {
  if (members.has(connection) || connection.phase !== 'fresh') return
  members.add(connection)
  members.send(connection, sharedFrames([onlineCount(known.count), ...[events.frame() ?? []].flat()]))
  members.send(connection, past.since(parts.ctx.time.now() - ports.settings.retentionMs))
}

function onlineCount(count: number): string {
  return JSON.stringify({ type: 'online_count', count })
}

function receive(state: State, entries: readonly FeedEntry[]): void {
  for (const { id, data } of entries) {
    const entry = parseLoungeEntry(data)
    if (entry === undefined) state.parts.ctx.metrics.edge.badEntries.inc()
    else showChat(state, id, entry)
  }
  if (!state.hasHistory) completeHistory(state).catch((error: unknown) => failed(state, 'history', error))
}

function showChat({ room: members, history: past }: State, id: string, entry: ChatEntry): void {
  const at = timeOf(id)
  const text = chatFrame(at, entry)
  past.add({ id, at, text })
  members.publish(text, entry.from)
}

function chatFrame(at: number, { nickname, message }: Pick<ChatEntry, 'nickname' | 'message'>): string {
  return JSON.stringify({ type: 'chat', nickname, message, timestamp: loungeTimestamp(at) })
}

/** The time of an entry is in its id, so all edges show the same. */
function timeOf(id: string): number {
  return Number.parseInt(id, 10)
}

/** [LOUNGE-7] After a loss of Redis's data, the last messages are in the record only. */
async function completeHistory(state: State): Promise<void> {
  state.hasHistory = true
  const { history: past, ports, parts } = state
  if (past.size >= loungeLimits.historyMax) return
  const since = Math.floor(parts.ctx.time.now() - ports.settings.retentionMs)
  const recent = await ports.store.recentChat(since, loungeLimits.historyMax)
  past.addOlder(recent.map(({ id, at, ...message }) => ({ id, at, text: chatFrame(at, message) })))
}

type Operation = 'presence' | 'feed' | 'history' | 'events' | 'scores' | 'standings'

function failed({ parts }: State, operation: Operation, error: unknown): void {
  const { metrics, logger } = parts.ctx
  metrics.edge.loungeFailures.inc({ operation })
  logger.warn({ err: error, operation }, 'the lounge failed')
}
