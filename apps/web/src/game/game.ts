import { type Client, type ClientOptions, createClient } from '@lifegrid/sdk/client'
import type { ConnectionState, Problem } from '@lifegrid/sdk/connection'
import type {
  AccountCommandName,
  CommandMessage,
  LoungeCommandName,
  ServerFrame,
  WriteCommandName,
} from '@lifegrid/sdk/messages.generated'
import type { Outcome } from '@lifegrid/sdk/outcome'
import { type TypedMessages, typedMessages } from '@lifegrid/sdk/typed-messages'
import type { View } from '@lifegrid/sdk/view'
import { words } from '../words/words.ts'
import { type Effect, effectsBetween } from './effects.ts'
import type { Speed } from './speeds.ts'
import { type Talks, talksAfter, talksRead, talksTyping, talksWith } from './talks.ts'
import { type Warmth, warmthBetween } from './warmth.ts'

/** A short message for the player: a refusal, or something won. */
export interface Notice {
  readonly id: number
  readonly kind: 'refused' | 'won' | 'said'
  readonly text: string
}

/** Everything that the screens show. Every change makes a new object. */
export interface GameState {
  readonly connection: ConnectionState
  readonly problem: Problem | null
  readonly view: View | null
  /** Whether the connection was lost and has not come back yet. */
  readonly isLost: boolean
  /** Whether a part of the story is missing and has been asked for. */
  readonly isResyncing: boolean
  /** Commands without an answer. */
  readonly unanswered: number
  /** The speed that the player has chosen, until the server has answered. */
  readonly wantedSpeed: Speed['value'] | undefined
  /** What the player's answers have changed, by the number of the entry in the feed. */
  readonly effects: ReadonlyMap<number, readonly Effect[]>
  /** Who remembers an entry of the feed, by its number. */
  readonly warmth: ReadonlyMap<number, Warmth>
  readonly talks: Talks
  readonly notices: readonly Notice[]
  /** Whether time flies until the next decision. */
  readonly isSkipping: boolean
  /** When the account will be erased, ms since the Unix epoch; undefined when nobody has asked for it. Until then its lives stand still. */
  readonly erasedAt: number | undefined
  /** The last summary of a skip, until it is put away. */
  readonly skipped: Extract<ServerFrame, { type: 'timeSkipSummary' }> | null
}

/** Commands that a screen sends. */
type ActName = WriteCommandName | AccountCommandName | LoungeCommandName

export interface Game {
  readonly client: Client
  readonly state: GameState
  subscribe(fn: () => void): () => void
  /** Sends a command. A refusal becomes a notice. */
  act<Name extends ActName>(type: Name, message?: CommandMessage<Name>): Promise<Outcome>
  /** Chooses an option of the open question. */
  decide(option: string): Promise<void>
  setSpeed(value: Speed['value']): void
  /** Stops the clock, or starts it again. */
  togglePause(): void
  /** Lets time fly until something has to be decided. Then the clock has its former speed again. */
  toNextDecision(): Promise<void>
  /** Asks for the latest talks. */
  loadTalks(): Promise<void>
  /** Marks the messages of a person as read. */
  markRead(person: string, conversation: string): Promise<void>
  notify(kind: Notice['kind'], text: string): void
  putAway(notice: number): void
  putSummaryAway(): void
  close(): void
}

const noticesMax = 4
const fastest = 1

/** A game and what its functions work on. */
interface Parts {
  readonly client: Client
  readonly listeners: Set<() => void>
  state: GameState
  /** The number of notices so far. */
  notices: number
  /** The speed that the clock gets back at the next decision. */
  speedBefore: Speed['value'] | undefined
}

/** The player's life as the screens see it: the state of the SDK, and what only the screens need. */
export function createGame(options: ClientOptions): Game {
  const parts = partsOf(createClient(options))
  const { client } = parts
  const messages = typedMessages({
    ...(options.clock !== undefined && { clock: options.clock }),
    typing: ({ character }) => change(parts, { talks: talksTyping(parts.state.talks, character) }),
    show: (message) => change(parts, { talks: talksAfter(parts.state.talks, message) }),
  })
  listen(parts, messages)
  return {
    client,
    get state() {
      return parts.state
    },
    subscribe(fn) {
      parts.listeners.add(fn)
      return () => parts.listeners.delete(fn)
    },
    act: (type, ...message) => act(parts, type, ...message),
    decide: (option) => decide(parts, option),
    setSpeed: (value) => setSpeed(parts, value),
    togglePause() {
      if (parts.state.isSkipping) endSkip(parts)
      void act(parts, client.view?.state.stopped ? 'start' : 'stop')
    },
    toNextDecision: () => toNextDecision(parts),
    async loadTalks() {
      const answer = await client.read('getConversations')
      if (!answer.ok || answer.frame.type !== 'conversations') return
      change(parts, { talks: talksWith(parts.state.talks, answer.frame) })
    },
    async markRead(person, conversation) {
      change(parts, { talks: talksRead(parts.state.talks, person) })
      await act(parts, 'markConversationAsRead', { id: conversation })
    },
    notify: (kind, text) => notify(parts, kind, text),
    putAway: (notice) => change(parts, { notices: parts.state.notices.filter(({ id }) => id !== notice) }),
    putSummaryAway: () => change(parts, { skipped: null }),
    close() {
      messages.close()
      client.close()
    },
  }
}

function partsOf(client: Client): Parts {
  return {
    client,
    listeners: new Set(),
    notices: 0,
    speedBefore: undefined,
    state: {
      connection: client.state,
      problem: client.problem,
      view: client.view,
      isLost: false,
      isResyncing: false,
      unanswered: client.unanswered,
      wantedSpeed: undefined,
      effects: new Map(),
      warmth: new Map(),
      talks: new Map(),
      notices: [],
      isSkipping: false,
      erasedAt: undefined,
      skipped: null,
    },
  }
}

function listen(parts: Parts, messages: TypedMessages): void {
  const { client } = parts
  client.on('state', () => change(parts, {}))
  client.on('resync', () => change(parts, {}))
  client.on('change', (view) => {
    change(parts, {})
    if (parts.state.isSkipping && (view.question !== null || view.state.status !== 'playing')) endSkip(parts)
  })
  client.on('late', ({ outcome }) => {
    if (outcome.ok) change(parts, {})
    else notify(parts, 'refused', outcome.message)
  })
  client.on('frame', (frame) => {
    if (frame.type === 'conversationEvent') messages.take(frame)
    if (frame.type === 'messageEvent' && (frame.affinityChange ?? frame.odds) !== undefined) {
      const known = parts.state.warmth.get(frame.n)
      const { affinityChange: by = 0, odds: why } = frame
      const warmth = { warmer: [], colder: [], ...known, by, ...(why !== undefined && { why }) }
      change(parts, { warmth: new Map(parts.state.warmth).set(frame.n, warmth) })
    }
    if (frame.type === 'accountDeletionScheduled') change(parts, { erasedAt: frame.dueAt })
    if (frame.type === 'accountDeletionCancelled') change(parts, { erasedAt: undefined })
    if (frame.type === 'timeSkipSummary') change(parts, { skipped: frame })
    if (frame.type === 'achievementUnlocked') notify(parts, 'won', words.story.won(frame.title, frame.text))
  })
}

/** Takes over what the SDK has, and the change, and tells the screens. */
function change(parts: Parts, next: Partial<GameState>): void {
  const { state: connection, problem, view, unanswered, isResyncing } = parts.client
  const isLost = connection === 'paused' || (connection === 'connecting' && parts.state.isLost)
  parts.state = { ...parts.state, ...next, connection, problem, view, unanswered, isResyncing, isLost }
  for (const listener of parts.listeners) listener()
}

function notify(parts: Parts, kind: Notice['kind'], text: string): void {
  const notice = { id: ++parts.notices, kind, text }
  change(parts, { notices: [...parts.state.notices, notice].slice(-noticesMax) })
}

async function act<Name extends ActName>(
  parts: Parts,
  type: Name,
  ...message: [message?: CommandMessage<Name>]
): Promise<Outcome> {
  const sent = parts.client.send(type, ...(message as [never]))
  change(parts, {})
  const outcome = await sent
  if (outcome.ok) change(parts, {})
  else notify(parts, 'refused', outcome.message)
  return outcome
}

/** The clock shows the chosen speed at once, also while there is no connection. */
function setSpeed(parts: Parts, value: Speed['value']): void {
  const { view } = parts.client
  parts.speedBefore = undefined
  change(parts, { isSkipping: false, wantedSpeed: value })
  const sent = view?.state.gameSpeed === value ? undefined : act(parts, 'speed', value)
  if (view?.state.stopped) void act(parts, 'start')
  void Promise.resolve(sent).then(() => {
    if (parts.state.wantedSpeed === value) change(parts, { wantedSpeed: undefined })
  })
}

async function decide(parts: Parts, option: string): Promise<void> {
  const { client } = parts
  const before = client.view
  if (before === null || before.question === null) return
  const { id } = before.question
  const outcome = await act(parts, 'answer', { eventId: id, option })
  const entry = client.view?.feed.findLast(({ eventId }) => eventId === id)
  if (!outcome.ok || entry === undefined || client.view === null) return
  const effects = effectsBetween(before.state, client.view.state)
  const { warmer, colder } = warmthBetween(before.people, client.view.people)
  const warmth = { by: 0, ...parts.state.warmth.get(entry.n), warmer, colder }
  change(parts, {
    effects: new Map(parts.state.effects).set(entry.n, effects),
    warmth: new Map(parts.state.warmth).set(entry.n, warmth),
  })
}

async function toNextDecision(parts: Parts): Promise<void> {
  const { view } = parts.client
  if (view === null || view.question !== null || parts.state.isSkipping) return
  parts.speedBefore = view.state.gameSpeed as Speed['value']
  change(parts, { isSkipping: true })
  if (view.state.stopped) await act(parts, 'start')
  const outcome = await act(parts, 'speed', fastest)
  if (!outcome.ok) change(parts, { isSkipping: false })
}

function endSkip(parts: Parts): void {
  const before = parts.speedBefore
  parts.speedBefore = undefined
  change(parts, { isSkipping: false })
  const isPlaying = parts.client.view?.state.status === 'playing'
  if (before !== undefined && before !== fastest && isPlaying) void act(parts, 'speed', before)
}
