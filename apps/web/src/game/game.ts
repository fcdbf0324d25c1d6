import { type Client, type ClientOptions, createClient } from '@lifegrid/sdk/client'
import type { ConnectionState, Problem } from '@lifegrid/sdk/connection'
import type {
  AccountCommandName,
  CommandMessage,
  ServerFrame,
  WriteCommandName,
} from '@lifegrid/sdk/messages.generated'
import type { Outcome } from '@lifegrid/sdk/outcome'
import type { View } from '@lifegrid/sdk/view'
import { type Effect, effectsBetween } from './effects.ts'
import type { Speed } from './speeds.ts'
import { type Talks, talksAfter, talksRead, talksWith } from './talks.ts'

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
  /** Commands without an answer. */
  readonly unanswered: number
  /** What the player's answers have changed, by the number of the entry in the feed. */
  readonly effects: ReadonlyMap<number, readonly Effect[]>
  readonly talks: Talks
  readonly notices: readonly Notice[]
  /** Whether time flies until the next decision. */
  readonly isSkipping: boolean
  /** The last summary of a skip, until it is put away. */
  readonly skipped: Extract<ServerFrame, { type: 'timeSkipSummary' }> | null
}

export interface Game {
  readonly client: Client
  readonly state: GameState
  subscribe(fn: () => void): () => void
  /** Sends a command. A refusal becomes a notice. */
  act<Name extends WriteCommandName | AccountCommandName>(type: Name, message?: CommandMessage<Name>): Promise<Outcome>
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

/** The player's life as the screens see it: the state of the SDK, and what only the screens need. */
export function createGame(options: ClientOptions): Game {
  const client = createClient(options)
  const listeners = new Set<() => void>()
  let notices = 0
  let speedBefore: Speed['value'] | undefined
  let state: GameState = {
    connection: client.state,
    problem: client.problem,
    view: client.view,
    unanswered: 0,
    effects: new Map(),
    talks: new Map(),
    notices: [],
    isSkipping: false,
    skipped: null,
  }
  const change = (next: Partial<GameState>): void => {
    const { state: connection, problem, view, unanswered } = client
    state = { ...state, ...next, connection, problem, view, unanswered }
    for (const listener of listeners) listener()
  }
  const notify: Game['notify'] = (kind, text) =>
    change({ notices: [...state.notices, { id: ++notices, kind, text }].slice(-noticesMax) })
  const act: Game['act'] = async (type, ...message) => {
    const sent = client.send(type, ...(message as [never]))
    change({})
    const outcome = await sent
    if (outcome.ok) change({})
    else notify('refused', outcome.message)
    return outcome
  }
  const endSkip = (): void => {
    const before = speedBefore
    speedBefore = undefined
    change({ isSkipping: false })
    if (before !== undefined && before !== fastest && client.view?.state.status === 'playing') void act('speed', before)
  }
  client.on('state', () => change({}))
  client.on('change', (view) => {
    change({})
    if (state.isSkipping && (view.question !== null || view.state.status !== 'playing')) endSkip()
  })
  client.on('frame', (frame) => {
    if (frame.type === 'conversationEvent') change({ talks: talksAfter(state.talks, frame) })
    if (frame.type === 'timeSkipSummary') change({ skipped: frame })
    if (frame.type === 'achievementUnlocked') notify('won', `${frame.title}. ${frame.text}`)
  })
  return {
    client,
    get state() {
      return state
    },
    subscribe(fn) {
      listeners.add(fn)
      return () => listeners.delete(fn)
    },
    act,
    async decide(option) {
      const before = client.view
      if (before === null || before.question === null) return
      const { id } = before.question
      const outcome = await act('answer', { eventId: id, option })
      const entry = client.view?.feed.findLast(({ eventId }) => eventId === id)
      if (!outcome.ok || entry === undefined || client.view === null) return
      const effects = effectsBetween(before.state, client.view.state)
      change({ effects: new Map(state.effects).set(entry.n, effects) })
    },
    setSpeed(value) {
      speedBefore = undefined
      change({ isSkipping: false })
      if (client.view?.state.gameSpeed !== value) void act('speed', value)
      if (client.view?.state.stopped) void act('start')
    },
    togglePause() {
      if (state.isSkipping) endSkip()
      void act(client.view?.state.stopped ? 'start' : 'stop')
    },
    async toNextDecision() {
      const { view } = client
      if (view === null || view.question !== null || state.isSkipping) return
      speedBefore = view.state.gameSpeed as Speed['value']
      change({ isSkipping: true })
      if (view.state.stopped) await act('start')
      const outcome = await act('speed', fastest)
      if (!outcome.ok) change({ isSkipping: false })
    },
    async loadTalks() {
      const answer = await client.read('getConversations')
      if (answer.ok && answer.frame.type === 'conversations') change({ talks: talksWith(state.talks, answer.frame) })
    },
    async markRead(person, conversation) {
      change({ talks: talksRead(state.talks, person) })
      await act('markConversationAsRead', { id: conversation })
    },
    notify,
    putAway: (notice) => change({ notices: state.notices.filter(({ id }) => id !== notice) }),
    putSummaryAway: () => change({ skipped: null }),
    close: () => client.close(),
  }
}
