import { type Clock, sleep } from '@lifegrid/base/clock'
import type { SpeedValue } from '@lifegrid/contract/limits'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { type CheckContext, type CheckResult, check } from './checker.ts'
import { recoveryMs } from './ledger.ts'
import { type Player, startPlayer } from './player.ts'

/** Players that play together, and what they can be asked together. */
export interface Crowd {
  readonly players: readonly Player[]
  play(): void
  pause(): void
  /** Stops playing, waits until every command has its answer, and checks all ledgers against the record. */
  verdict(ctx: CheckContext, deadlineMs?: number): Promise<CheckResult>
  /** From `at` to each player's first acknowledgement of a command sent after it; waits until all have one. */
  recoveries(at: number, deadlineMs: number, players?: readonly Player[]): Promise<number[]>
  /** Commands acknowledged so far. */
  acked(): number
  /** Sockets that have closed so far. */
  closes(): number
  close(): void
}

export interface CrowdOptions {
  /** Where each player connects, in turn. */
  readonly urls: readonly (string | readonly [string, ...string[]])[]
  readonly players: number
  readonly commandsPerSecond: number
  readonly clock: Clock
  readonly seed: string
  readonly speeds?: readonly SpeedValue[]
}

/** From a cluster that may have to find its owners first to the first word of one. */
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
    play() {
      for (const player of players) player.play()
    },
    pause() {
      for (const player of players) player.pause()
    },
    async verdict(ctx, deadlineMs = 30_000) {
      await Promise.all(players.map((player) => player.settle(deadlineMs)))
      return check(
        ctx,
        players.map(({ ledger }) => ledger),
      )
    },
    async recoveries(at, deadlineMs, whose = players) {
      const end = clock.monotonic() + deadlineMs
      const found = (): (number | undefined)[] => whose.map(({ ledger }) => recoveryMs(ledger, at))
      while (found().includes(undefined) && clock.monotonic() < end) {
        await sleep(clock, 20)
      }
      const missing = whose.filter(({ ledger }) => recoveryMs(ledger, at) === undefined)
      if (missing.length > 0) throw new Error(`no acknowledgement within ${deadlineMs} ms: ${missing.map(describe)}`)
      return found().filter((ms) => ms !== undefined)
    },
    acked: () => players.reduce((sum, { client }) => sum + client.stats().commandsAcked, 0),
    closes: () => players.reduce((sum, { ledger }) => sum + ledger.closes.length, 0),
    close() {
      for (const player of players) player.close()
    },
  }
}

function describe({ client, ledger }: Player): string {
  const { state, unanswered, problem, position } = client
  return JSON.stringify({ userID: ledger.userID, state, unanswered, problem, position, stats: client.stats() })
}
