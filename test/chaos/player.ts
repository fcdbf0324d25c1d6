import { type Clock, sleep, type Timer } from '@lifegrid/base/clock'
import { type Random, unit } from '@lifegrid/base/random'
import { type SpeedValue, speedValues } from '@lifegrid/contract/limits'
import { type Client, createClient } from '@lifegrid/sdk/client'
import type { SocketFactory } from '@lifegrid/sdk/socket'
import { type Ledger, ledger } from './ledger.ts'
import { wsSocket } from './ws-socket.ts'

export interface PlayerOptions {
  readonly url: string | readonly [string, ...string[]]
  readonly userID: string
  readonly commandsPerSecond: number
  readonly clock: Clock
  readonly random: Random
  readonly socket?: SocketFactory
  /** Speeds to choose from; all by default. */
  readonly speeds?: readonly SpeedValue[]
}

/** A client that plays by itself and writes down what it sent and was told. */
export interface Player {
  readonly client: Client
  readonly ledger: Ledger
  /** Resolves once the player is live, or rejects after `deadlineMs`. */
  live(deadlineMs: number): Promise<void>
  play(): void
  pause(): void
  /** Stops playing and waits until everything that was sent has an answer. @returns whether that came in time. */
  settle(deadlineMs: number): Promise<boolean>
  close(): void
}

/** Commands that may wait for answers: enough that a failover meets some, few enough that the queue's bound is far. */
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

  return {
    client,
    ledger: book,
    live: (deadlineMs) => until(clock, deadlineMs, `${options.userID} live`, () => client.state === 'live'),
    play() {
      if (playing) return
      playing = true
      // Not all players of a crowd in the same millisecond.
      timer = clock.after(unit(random) * periodMs, tick)
    },
    pause() {
      playing = false
      timer?.cancel()
    },
    async settle(deadlineMs) {
      playing = false
      timer?.cancel()
      const end = clock.monotonic() + deadlineMs
      while (client.unanswered > 0 && clock.monotonic() < end) await sleep(clock, 20)
      return client.unanswered === 0
    },
    close() {
      playing = false
      timer?.cancel()
      client.close()
    },
  }
}

/** One move: what has to be done where something has, else anything. Outcomes are the ledger's business. */
function move(client: Client, random: Random, speeds: readonly SpeedValue[]): void {
  const view = client.view
  if (view === null) return
  const roll = unit(random)
  if (view.state.status === 'creating') {
    void client.send('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: roll < 0.5 ? 'female' : 'male' })
  } else if (view.state.status === 'dead') {
    void client.send('restart')
  } else if (view.question !== null && roll < 0.7) {
    const options = view.question.answerOptions
    const option = pick(random, options)
    if (option !== undefined) void client.send('answer', { eventId: view.question.id, option: option.id })
  } else if (roll < 0.55) {
    const speed = pick(random, speeds)
    if (speed !== undefined) void client.send('speed', speed)
  } else if (roll < 0.65) void client.send('stop')
  else if (roll < 0.85) void client.send('start')
  // A refusal is recorded and repeated like a success, so some have to be among them.
  else if (roll < 0.88) void client.send('answer', { eventId: 'no-such-event', option: 'none' })
  else if (roll < 0.97) {
    const person = pick(random, view.people)
    if (person !== undefined) void client.read('retrievePerson', { id: person.id })
  } else void client.read('resync')
}

function pick<T>(random: Random, items: readonly T[]): T | undefined {
  return items[Math.floor(unit(random) * items.length)]
}

/** Polls a condition. @throws Error when it does not come to hold within `deadlineMs`. */
export async function until(clock: Clock, deadlineMs: number, what: string, holds: () => boolean): Promise<void> {
  const end = clock.monotonic() + deadlineMs
  while (!holds()) {
    if (clock.monotonic() >= end) throw new Error(`${what}: not within ${deadlineMs} ms`)
    await sleep(clock, 10)
  }
}
