import { type Clock, sleep, type Timer } from '@lifegrid/base/clock'
import { type Random, unit } from '@lifegrid/base/random'
import { errors } from '@lifegrid/contract/errors'
import { type SpeedValue, speedValues } from '@lifegrid/contract/limits'
import { type Client, createClient } from '@lifegrid/sdk/client'
import type { SdkLimits } from '@lifegrid/sdk/limits'
import type { Outcome } from '@lifegrid/sdk/outcome'
import type { SocketFactory } from '@lifegrid/sdk/socket'
import { pick } from '@lifegrid/testkit/pick'
import { type Ledger, ledger } from './ledger.ts'
import { waitUntil } from './wait-until.ts'
import { wsSocket } from './ws-socket.ts'

export interface PlayerOptions {
  readonly url: string | readonly [string, ...string[]]
  readonly userID: string
  readonly commandsPerSecond: number
  readonly clock: Clock
  readonly random: Random
  readonly socket?: SocketFactory
  /** Speeds to choose from; all of them by default. */
  readonly speeds?: readonly SpeedValue[]
  /** The SDK's own by default, as an app has them. */
  readonly limits?: Partial<SdkLimits>
}

/** A client that plays by itself. Its ledger records what it sent and received. */
export interface Player {
  readonly client: Client
  readonly ledger: Ledger
  /** Commands that the client gave up because no edge took them, however often it tried. */
  readonly gaveUp: number
  /** Resolves when the player is live. Rejects after `deadlineMs`. */
  live(deadlineMs: number): Promise<void>
  play(): void
  pause(): void
  /**
   * Stops playing and waits until every command has an answer and, unless the connection has ended for good, no frame is missing.
   * @returns false when that takes longer than `deadlineMs`.
   */
  settle(deadlineMs: number): Promise<boolean>
  close(): void
}

/** Commands without an answer: enough that a failover meets some, and far fewer than the SDK's queue holds. */
const unansweredMax = 100

export function startPlayer(options: PlayerOptions): Player {
  const { clock, random } = options
  const book = ledger(options.userID, clock)
  const client = createClient({
    url: options.url,
    userID: options.userID,
    clock,
    random,
    socket: book.tap(options.socket ?? wsSocket),
    ...(options.limits ? { limits: options.limits } : {}),
  })
  const periodMs = 1000 / options.commandsPerSecond
  let playing = false
  let timer: Timer | undefined
  let gaveUp = 0

  /** Does the same as an app after it has shown the error to its player: connects again if necessary, and continues. */
  const settled = (outcome: Outcome): void => {
    if (outcome.ok || !isRetryable(outcome.code)) return
    gaveUp++
    client.reconnect()
  }

  const tick = (): void => {
    if (!playing) return
    timer = clock.after(periodMs, tick)
    if (client.view !== null && client.unanswered < unansweredMax) {
      void move(client, random, options.speeds ?? speedValues)?.then(settled)
    }
  }
  const pause = (): void => {
    playing = false
    timer?.cancel()
  }

  return {
    client,
    ledger: book,
    get gaveUp() {
      return gaveUp
    },
    live: (deadlineMs) => waitUntil(`${options.userID} live`, () => client.state === 'live', deadlineMs),
    play() {
      if (playing) return
      playing = true
      // The random delay keeps the players of a crowd from all sending in the same millisecond.
      timer = clock.after(unit(random) * periodMs, tick)
    },
    pause,
    async settle(deadlineMs) {
      pause()
      const end = clock.monotonic() + deadlineMs
      const isSettled = (): boolean =>
        client.unanswered === 0 && !(client.state === 'live' && book.frames.incomplete) && !isOnItsWay(client)
      while (!isSettled() && clock.monotonic() < end) await sleep(clock, 20)
      return isSettled()
    },
    close() {
      pause()
      client.close()
    },
  }
}

/** Whether the client is still trying to connect. */
function isOnItsWay({ state }: Client): boolean {
  return state === 'connecting' || state === 'paused'
}

/** Whether a refusal with this code says that an edge did not take the command. */
function isRetryable(code: string): boolean {
  return Object.entries(errors).some(([name, { retryable }]) => name === code && retryable)
}

/**
 * Makes one move: the necessary one if there is one, otherwise a random one. The ledger records the outcome.
 * @returns the outcome of a command; undefined for a read.
 */
function move(client: Client, random: Random, speeds: readonly SpeedValue[]): Promise<Outcome> | undefined {
  const view = client.view
  if (view === null) return undefined
  const roll = unit(random)
  if (view.state.status === 'creating') {
    return client.send('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: roll < 0.5 ? 'female' : 'male' })
  }
  if (view.state.status === 'dead') {
    return client.send('restart')
  }
  if (view.question !== null && roll < 0.7) {
    return client.send('answer', { eventId: view.question.id, option: pick(random, view.question.answerOptions).id })
  }
  if (roll < 0.55) {
    return client.send('speed', pick(random, speeds))
  }
  if (roll < 0.65) {
    return client.send('stop')
  }
  if (roll < 0.85) {
    return client.send('start')
  }
  if (roll < 0.88) {
    // A refusal is recorded and repeated like a success, so some commands must be refused.
    return client.send('answer', { eventId: 'no-such-event', option: 'none' })
  }
  if (roll < 0.97 && view.people.length > 0) {
    void client.read('retrievePerson', { id: pick(random, view.people).id })
  } else {
    void client.read('resync')
  }
  return undefined
}
