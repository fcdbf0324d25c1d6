import { type Clock, sleep, type Timer } from '@lifegrid/base/clock'
import { type Random, unit } from '@lifegrid/base/random'
import { type SpeedValue, speedValues } from '@lifegrid/contract/limits'
import { type Client, createClient } from '@lifegrid/sdk/client'
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
}

/** A client that plays by itself. Its ledger records what it sent and received. */
export interface Player {
  readonly client: Client
  readonly ledger: Ledger
  /** Resolves when the player is live. Rejects after `deadlineMs`. */
  live(deadlineMs: number): Promise<void>
  play(): void
  pause(): void
  /** Stops playing and waits until every command has an answer. @returns false when that takes longer than `deadlineMs`. */
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
    limits: { retriesMax: 1_000_000 },
  })
  const periodMs = 1000 / options.commandsPerSecond
  let playing = false
  let timer: Timer | undefined

  const tick = (): void => {
    if (!playing) return
    timer = clock.after(periodMs, tick)
    if (client.view !== null && client.unanswered < unansweredMax) move(client, random, options.speeds ?? speedValues)
  }
  const pause = (): void => {
    playing = false
    timer?.cancel()
  }

  return {
    client,
    ledger: book,
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
      while (client.unanswered > 0 && clock.monotonic() < end) await sleep(clock, 20)
      return client.unanswered === 0
    },
    close() {
      pause()
      client.close()
    },
  }
}

/** Makes one move: the necessary one if there is one, otherwise a random one. The ledger records the outcome. */
function move(client: Client, random: Random, speeds: readonly SpeedValue[]): void {
  const view = client.view
  if (view === null) return
  const roll = unit(random)
  if (view.state.status === 'creating') {
    void client.send('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: roll < 0.5 ? 'female' : 'male' })
  } else if (view.state.status === 'dead') {
    void client.send('restart')
  } else if (view.question !== null && roll < 0.7) {
    void client.send('answer', { eventId: view.question.id, option: pick(random, view.question.answerOptions).id })
  } else if (roll < 0.55) {
    void client.send('speed', pick(random, speeds))
  } else if (roll < 0.65) {
    void client.send('stop')
  } else if (roll < 0.85) {
    void client.send('start')
  } else if (roll < 0.88) {
    // A refusal is recorded and repeated like a success, so some commands must be refused.
    void client.send('answer', { eventId: 'no-such-event', option: 'none' })
  } else if (roll < 0.97 && view.people.length > 0) {
    void client.read('retrievePerson', { id: pick(random, view.people).id })
  } else {
    void client.read('resync')
  }
}
