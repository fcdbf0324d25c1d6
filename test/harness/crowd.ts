import type { Clock } from '@lifegrid/base/clock'
import type { SpeedValue } from '@lifegrid/contract/limits'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { type CheckContext, type CheckResult, check } from './checker.ts'
import { recoveryMs } from './ledger.ts'
import { type Player, startPlayer } from './player.ts'
import { waitUntil } from './wait-until.ts'

/** Several players, and what a test asks of all of them together. */
export interface Crowd {
  readonly players: readonly Player[]
  play(): void
  pause(): void
  /** Stops playing, waits until every command has its answer, and checks all ledgers against the record. */
  verdict(ctx: CheckContext, deadlineMs?: number): Promise<CheckResult>
  /**
   * For each player the time in ms from `at` to the first acknowledgement of a command that was sent after `at`.
   * @throws Error when a player has none within `deadlineMs`.
   */
  recoveries(at: number, deadlineMs: number, players?: readonly Player[]): Promise<number[]>
  /** Commands acknowledged so far. */
  acked(): number
  /** Sockets that have closed so far. */
  closes(): number
  close(): void
}

export interface CrowdOptions {
  /** The players connect to these in turn. */
  readonly urls: readonly (string | readonly [string, ...string[]])[]
  readonly players: number
  readonly commandsPerSecond: number
  readonly clock: Clock
  readonly seed: string
  readonly speeds?: readonly SpeedValue[]
}

/** A cluster that has just started may have to assign its partitions first. */
const liveMs = 30_000

/** Starts the players and waits until all are live. They do not play yet. */
export async function startCrowd(options: CrowdOptions): Promise<Crowd> {
  const { clock, urls, seed } = options
  const players = Array.from({ length: options.players }, (_, i) =>
    startPlayer({
      url: urls[i % urls.length] as string,
      userID: `player-${seed}-${i}`,
      commandsPerSecond: options.commandsPerSecond,
      clock,
      random: seededRandom(`${seed}-${i}`),
      ...(options.speeds ? { speeds: options.speeds } : {}),
    }),
  )
  await Promise.all(players.map((player) => player.live(liveMs)))
  return {
    players,
    play: () => players.forEach((player) => void player.play()),
    pause: () => players.forEach((player) => void player.pause()),
    async verdict(ctx, deadlineMs = 30_000) {
      await Promise.all(players.map((player) => player.settle(deadlineMs)))
      return check(
        ctx,
        players.map(({ ledger }) => ledger),
      )
    },
    recoveries: (at, deadlineMs, whose = players) => recoveries(whose, at, deadlineMs),
    acked: () => players.reduce((sum, { client }) => sum + client.stats().commandsAcked, 0),
    closes: () => players.reduce((sum, { ledger }) => sum + ledger.closes.length, 0),
    close: () => players.forEach((player) => void player.close()),
  }
}

async function recoveries(players: readonly Player[], at: number, deadlineMs: number): Promise<number[]> {
  const waiting = (): Player[] => players.filter(({ ledger }) => recoveryMs(ledger, at) === undefined)
  try {
    await waitUntil('an acknowledgement for every player', () => waiting().length === 0, deadlineMs)
  } catch (error) {
    throw new Error(`no acknowledgement within ${deadlineMs} ms: ${waiting().map(describe)}`, { cause: error })
  }
  return players.map(({ ledger }) => recoveryMs(ledger, at) as number)
}

function describe({ client, ledger }: Player): string {
  const { state, unanswered, problem, position } = client
  return JSON.stringify({ userID: ledger.userID, state, unanswered, problem, position, stats: client.stats() })
}
