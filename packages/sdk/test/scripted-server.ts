import type { ServerFrame } from '@lifegrid/contract/frames/index.generated'
import type { StateShape } from '@lifegrid/contract/frames/state'
import type { AvatarShape } from '@lifegrid/contract/shapes/avatar'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { type ClientOptions, createClient } from '../src/client.ts'
import type { SocketFactory } from '../src/socket.ts'

/** The fields of a client's frame that the tests use. */
export interface Sent {
  readonly type: string
  readonly id: string
  readonly message?: unknown
  readonly token?: string
  readonly resume?: { readonly epoch: number; readonly seq: number; readonly history?: string }
}

/** The server's end of one connection, controlled by the test. */
export interface ServerEnd {
  readonly url: string
  /** All received frames, oldest first. */
  readonly sent: readonly Sent[]
  readonly closedByClient: boolean
  /** Returns the frames since the last call, except heartbeats. */
  take(): Sent[]
  accept(): void
  say(frame: ServerFrame | string): void
  drop(code?: number, reason?: string): void
}

export interface Scripted {
  readonly socket: SocketFactory
  readonly connections: readonly ServerEnd[]
  /** The newest connection. */
  readonly last: ServerEnd
}

export function scriptedServer(): Scripted {
  const connections: ServerEnd[] = []
  return {
    connections,
    get last() {
      return connections.at(-1) as ServerEnd
    },
    socket(url, events) {
      const sent: Sent[] = []
      let taken = 0
      let closedByClient = false
      connections.push({
        url,
        sent,
        get closedByClient() {
          return closedByClient
        },
        take() {
          const fresh = sent.slice(taken).filter(({ type }) => type !== 'ping')
          taken = sent.length
          return fresh
        },
        accept: events.opened,
        say: (frame) => events.received(typeof frame === 'string' ? frame : JSON.stringify(frame)),
        drop: (code = 1006, reason = '') => events.closed(code, reason),
      })
      return {
        send: (text) => sent.push(JSON.parse(text) as Sent),
        close() {
          closedByClient = true
        },
      }
    },
  }
}

/** A client of a scripted server, with a clock that only the test advances. */
export function playOn(options: Partial<ClientOptions> = {}) {
  const clock = manualClock()
  const server = scriptedServer()
  const client = createClient({
    url: 'ws://one',
    userID: 'ada',
    clock,
    random: seededRandom('sdk'),
    socket: server.socket,
    ...options,
  })
  return { clock, server, client }
}

/** The same, live after a whole state at (epoch, seq). */
export function playLive(options: Partial<ClientOptions> = {}, epoch = 3, seq = 10) {
  const playing = playOn(options)
  greet(playing.server.last, epoch, seq)
  playing.server.last.take()
  return playing
}

/** Accepts the connection and answers its init with a whole state and an ack. */
export function greet(end: ServerEnd, epoch: number, seq: number, change: Partial<StateShape> = {}): void {
  end.accept()
  end.say(playerObject(epoch, seq, change))
  end.say({ type: 'ack', replyTo: end.sent[0]?.id as string, resumed: false })
}

/** Accepts the connection and resumes it. */
export function resume(end: ServerEnd): void {
  end.accept()
  end.say({ type: 'ack', replyTo: end.sent[0]?.id as string, resumed: true })
}

export const face: AvatarShape = { skin: 'olive', eyes: 'green', hair: 'short', hairColour: 'brown', clothing: 'shirt' }

export function playerObject(
  epoch: number,
  seq: number,
  change: Partial<StateShape> = {},
  whole: Partial<Extract<ServerFrame, { type: 'playerObject' }>> = {},
): Extract<ServerFrame, { type: 'playerObject' }> {
  return {
    type: 'playerObject',
    epoch,
    seq,
    userID: 'ada',
    life: 0,
    firstname: 'Ada',
    lastname: 'Moreau',
    sex: 'female',
    pronoun: 'she',
    likes: [],
    dislikes: [],
    personality: [],
    state: { ...stateAt(100), ...change },
    people: [],
    habits: [],
    healthConditions: [],
    activeDilemmas: [],
    dailyPlan: [],
    upcoming: [],
    avatar: face,
    feed: [],
    question: null,
    pastLives: [],
    ...whole,
  }
}

export function feedFrame(epoch: number, seq: number, n: number): Extract<ServerFrame, { type: 'messageEvent' }> {
  const id = `e${n}`
  return { type: 'messageEvent', epoch, seq, n, minute: n, id, eventId: id, title: 't', message: 'm', importance: 5 }
}

export function ids(sent: readonly Sent[]): string[] {
  return sent.map(({ id }) => id)
}

/** The value of a promise that is settled, or `waiting`. */
export async function peek<T>(promise: Promise<T>): Promise<T | 'waiting'> {
  return Promise.race([promise, new Promise<'waiting'>((resolve) => setImmediate(() => resolve('waiting')))])
}

function stateAt(minute: number): StateShape {
  return {
    minute,
    date: '2000-01-01',
    time: '01:40',
    weekDay: 'Saturday',
    season: 'winter',
    ageYears: 0,
    ageDays: 0,
    stage: 'infant',
    location: 'home',
    occupation: '',
    energy: 100,
    calcEnergy: 100,
    peakEnergy: 100,
    money: 0,
    diamonds: 0,
    mood: 'content',
    happiness: 50,
    stress: 0,
    health: 100,
    social: 50,
    hunger: 0,
    thirst: 0,
    weight: 35,
    energyReserve: 0,
    unlimitedUntil: 0,
    messageEnergyCost: 5,
    chatEnergyCost: 0,
    focus: 'Balanced',
    gameSpeed: 1000,
    previousGameSpeed: 1000,
    status: 'playing',
    stopped: false,
    clockHeldBy: 'nothing',
    clock: { anchorMinute: minute, anchorAt: Date.UTC(2030, 0, 1), rateNum: 0, rateDen: 1 },
  }
}
