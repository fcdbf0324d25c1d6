import { randomId } from '@lifegrid/base/random'
import type { FeedEntry } from '@lifegrid/cluster/lounge/ports'
import { globalEventsFrame } from '@lifegrid/contract/lounge/global-event'
import { authorHash, type ChatEntry, parseLoungeEntry } from '@lifegrid/contract/wire/lounge'
import type { Connection } from '../connections/connection.ts'
import type { InboundParts } from '../inbound/inbound-parts.ts'
import { leaderboardAnswers } from './ask-leaderboard.ts'
import { chats } from './chat.ts'
import { type AuthorOf, authors } from './chat-author.ts'
import { flatFrames } from './flat-frames.ts'
import { type GlobalEvents, globalEvents } from './global-events.ts'
import { type History, history } from './history.ts'
import { leaderboards } from './leaderboards.ts'
import { loungeLimits } from './limits.ts'
import { type NicknameClaims, nicknameClaims } from './nickname-claims.ts'
import { loungeCommands } from './player-commands.ts'
import type { EdgeLounge, LoungePorts } from './ports.ts'
import { type Presence, presence } from './presence.ts'
import { reportChat } from './report-chat.ts'
import { type Rooms, rooms } from './rooms.ts'
import { type Sanctions, sanctions } from './sanctions.ts'
import { scorers } from './scorer.ts'
import { scores } from './scores.ts'
import { sharedFrames } from './shared-frames.ts'

interface State {
  readonly parts: InboundParts
  readonly ports: LoungePorts
  readonly rooms: Rooms
  readonly history: History
  readonly presence: Presence
  readonly events: GlobalEvents
  readonly authorOf: AuthorOf
  readonly sanctions: Sanctions
  readonly claims: NicknameClaims
  /** [LOUNGE-15] Connections that would be in the lounge but for a ban. */
  readonly barred: Set<Connection>
  hasHistory: boolean
}

/** Chat, presence and scores for everybody who is connected. */
export function edgeLounge(parts: InboundParts, ports: LoungePorts): EdgeLounge {
  const { ctx } = parts
  const { clock } = ctx
  const state = stateOf(parts, ports)
  const { visitors, remove, stop } = state.rooms
  const chat = chats(parts, ports, state)
  const scoring = scorers(ports.settings.openScores)
  const score = scores(parts, ports, {
    scorers: scoring,
    isBanned: (connection) => isBanned(state, connection),
    nameOf: chat.nicknameOf,
    multiplier: state.events.multiplier,
    onError: (error, operation) => failed(state, operation, error),
  })
  const boards = leaderboards({ ...ports, now: () => ctx.time.now() })
  const leaderboard = leaderboardAnswers(parts, boards, scoring)
  const frames = flatFrames(parts, {
    chat: chat.take,
    score: score.take,
    leaderboard: leaderboard.take,
    events: state.events.frame,
    join: (connection) => join(state, connection),
  })
  let feed: { stop(): Promise<void> } | undefined
  return {
    has: visitors.has,
    opened(connection) {
      clock.after(loungeLimits.joinGraceMs, () => {
        if (connection.phase === 'fresh') join(state, connection)
      })
    },
    takes: frames.takes,
    entered: (connection) => enter(state, connection),
    command: loungeCommands(parts, { chat, leaderboard, report: reportChat(parts, { ...state, ...ports }) }),
    left(connection) {
      state.barred.delete(connection)
      remove(connection)
    },
    start() {
      state.presence.start()
      state.events.start()
      state.sanctions.start()
      feed ??= ports.feed.openFeed(loungeLimits.historyMax, {
        entries: (entries) => receive(state, entries),
        failed: (error) => failed(state, 'feed', error),
      })
    },
    async stop() {
      stop()
      state.events.stop()
      state.sanctions.stop()
      await Promise.all([state.presence.stop(), feed?.stop(), score.stop()])
    },
  }
}

function stateOf(parts: InboundParts, ports: LoungePorts): State {
  const { ctx } = parts
  const { clock, metrics } = ctx
  const everybody = rooms(parts)
  const state: State = {
    parts,
    ports,
    rooms: everybody,
    history: history(),
    presence: presence({
      clock,
      lounge: ports.feed,
      edge: randomId(ctx.random),
      own: () => everybody.visitors.size + ctx.players.size,
      members: () => everybody.size,
      onCount(count) {
        metrics.edge.loungeOnline.set(count)
        everybody.publish(onlineCount(count))
      },
      onError: (error) => failed(state, 'presence', error),
    }),
    events: globalEvents({
      clock,
      now: () => ctx.time.now(),
      store: ports.store,
      onChange: everybody.publish,
      onError: (error) => failed(state, 'events', error),
    }),
    authorOf: authors(ports.settings.authorKey),
    sanctions: sanctions({
      clock,
      now: () => ctx.time.now(),
      store: ports.store,
      onBan: (banned) => ban(state, banned),
      onLift: () => readmit(state),
      onError: (error) => failed(state, 'sanctions', error),
    }),
    claims: nicknameClaims({
      clock,
      now: () => ctx.time.now(),
      store: ports.store,
      nicknameMs: ports.settings.nicknameMs,
      onError: (error) => failed(state, 'nicknames', error),
    }),
    barred: new Set(),
    hasHistory: false,
  }
  return state
}

/** [LOUNGE-15] They get nothing more, and newcomers do not get what they have said. */
function ban({ rooms: everybody, history: past, authorOf, barred }: State, banned: ReadonlySet<string>): void {
  everybody.removeWhere((connection) => {
    const isBarred = banned.has(authorOf(connection))
    if (isBarred) barred.add(connection)
    return isBarred
  })
  past.forget((author) => banned.has(author))
}

/** [LOUNGE-15] The ban is over: they come in like newcomers, on the connections that they have. */
function readmit(state: State): void {
  for (const connection of [...state.barred]) {
    if (isBanned(state, connection)) continue
    state.barred.delete(connection)
    if (connection.phase === 'fresh') join(state, connection)
    else enter(state, connection)
  }
}

/** Whether a ban keeps the connection out. Then it comes in when the ban ends. */
function isBarred(state: State, connection: Connection): boolean {
  if (!isBanned(state, connection)) return false
  state.barred.add(connection)
  return true
}

function isBanned({ sanctions: held, authorOf }: State, connection: Connection): boolean {
  return held.of(authorOf(connection)) === 'ban'
}

/** [LOUNGE-1] What a newcomer gets first: the number of connections, the global events if there are any, and the last messages. */
function join(state: State, connection: Connection): void {
  const { visitors } = state.rooms
  if (visitors.has(connection) || connection.phase !== 'fresh' || isBarred(state, connection)) return
  visitors.add(connection)
  visitors.send(connection, sharedFrames([onlineCount(state.presence.count), ...[state.events.frame() ?? []].flat()]))
  visitors.send(connection, state.history.forVisitors(oldestShown(state)))
}

/** [LOUNGE-13] What a player gets first. The client may have been here before, so it gets the events also when there are none. */
function enter(state: State, connection: Connection): void {
  const { players } = state.rooms
  if (players.has(connection) || connection.phase !== 'live' || isBarred(state, connection)) return
  players.add(connection)
  players.send(
    connection,
    sharedFrames([onlineCount(state.presence.count), state.events.frame() ?? globalEventsFrame([])]),
  )
  players.send(connection, state.history.forPlayers(oldestShown(state)))
}

function oldestShown({ parts, ports }: State): number {
  return parts.ctx.time.now() - ports.settings.retentionMs
}

function onlineCount(count: number): string {
  return JSON.stringify({ type: 'online_count', count })
}

function receive(state: State, entries: readonly FeedEntry[]): void {
  for (const { id, data } of entries) {
    const entry = parseLoungeEntry(data)
    if (entry === undefined) state.parts.ctx.metrics.edge.badEntries.inc()
    else if (entry.kind === 'chat') showChat(state, id, entry)
    else state.history.forget((author) => authorHash(author) === entry.authorHash)
  }
  if (!state.hasHistory) completeHistory(state).catch((error: unknown) => failed(state, 'history', error))
}

function showChat(state: State, id: string, { from, author, nickname, message }: ChatEntry): void {
  // It was sent before the edge that took it knew of the ban.
  if (state.sanctions.of(author) === 'ban') return
  const said = { id, at: timeOf(id), author, nickname, message }
  state.history.add(said)
  state.rooms.say(said, from)
}

/** The time of an entry is in its id, so all edges show the same. */
function timeOf(id: string): number {
  return Number.parseInt(id, 10)
}

/** [LOUNGE-7] After a loss of Redis's data, the last messages are in the record only. */
async function completeHistory(state: State): Promise<void> {
  state.hasHistory = true
  const { history: past, ports } = state
  if (past.size >= loungeLimits.historyMax) return
  const recent = await ports.store.recentChat(Math.floor(oldestShown(state)), loungeLimits.historyMax)
  past.addOlder(recent.filter(({ author }) => state.sanctions.of(author) !== 'ban'))
}

type Operation = 'presence' | 'feed' | 'history' | 'events' | 'sanctions' | 'nicknames' | 'scores' | 'standings'

function failed({ parts }: State, operation: Operation, error: unknown): void {
  const { metrics, logger } = parts.ctx
  metrics.edge.loungeFailures.inc({ operation })
  logger.warn({ err: error, operation }, 'the lounge failed')
}
