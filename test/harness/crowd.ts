import type { Clock } from '@lifegrid/base/clock'
import type { SpeedValue } from '@lifegrid/contract/limits'
import type { SdkLimits } from '@lifegrid/sdk/limits'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { type CheckContext, type CheckResult, check } from './checker.ts'
import { type Ledger, recoveryMs } from './ledger.ts'
import { type Player, startPlayer } from './player.ts'
import { waitUntil } from './wait-until.ts'

/** Several players, and the operations that a test performs on all of them together. */
export interface Crowd {
  readonly players: readonly Player[]
  play(): void
  pause(): void
  /** Starts a client for one of the players on another device, which takes the player from the first. It does not play yet. */
  secondDevice(player: Player): Player
  /**
   * Stops playing, waits until every command has its answer, and checks all ledgers against the record. A command that its client still
   * sends at the deadline is a violation.
   */
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
  /** Commands that clients gave up so far, because no edge took them. */
  gaveUp(): number
  close(): void
}

export interface CrowdOptions {
  /** The players connect to these in turn. */
  readonly urls: readonly (string | readonly [string, ...string[]])[]
  readonly players: number
  readonly commandsPerSecond: number
  readonly clock: Clock
  readonly seed: string
  /** The seed of the moves and of the ids of commands, where the players of an earlier crowd come again; `seed` by default. */
  readonly movesSeed?: string
  readonly speeds?: readonly SpeedValue[]
  /** Limits of the client of the player with this number; the SDK's own by default. */
  readonly limitsOf?: (n: number) => Partial<SdkLimits>
}

/** A cluster that has just started may have to assign its partitions first. */
const liveMs = 180_000

/** Starts the players and waits until all are live. They do not play yet. */
export async function startCrowd(options: CrowdOptions): Promise<Crowd> {
  const { clock, urls, seed, movesSeed = seed } = options
  const start = (n: number, name: string): Player =>
    startPlayer({
      url: urls[n % urls.length] as string,
      userID: `player-${seed}-${n}`,
      commandsPerSecond: options.commandsPerSecond,
      clock,
      random: seededRandom(`${movesSeed}-${name}`),
      ...(options.limitsOf ? { limits: options.limitsOf(n) } : {}),
      ...(options.speeds ? { speeds: options.speeds } : {}),
    })
  const players = Array.from({ length: options.players }, (_, n) => start(n, String(n)))
  /** The clients of the players, and those on their other devices. */
  const clients = [...players]
  await Promise.all(players.map((player) => player.live(liveMs)))
  const sum = (of: (one: Player) => number): number => clients.reduce((total, one) => total + of(one), 0)
  return {
    players,
    play: () => players.forEach((player) => void player.play()),
    pause: () => players.forEach((player) => void player.pause()),
    secondDevice(player) {
      const device = start(players.indexOf(player), `device-${clients.length}`)
      clients.push(device)
      return device
    },
    verdict: (ctx, deadlineMs = 60_000) => verdict(clients, ctx, deadlineMs),
    recoveries: (at, deadlineMs, whose = players) => recoveries(whose, at, deadlineMs),
    acked: () => sum(({ client }) => client.stats().commandsAcked),
    closes: () => sum(({ ledger }) => ledger.closes.length),
    gaveUp: () => sum((player) => player.gaveUp),
    close: () => clients.forEach((player) => void player.close()),
  }
}

async function verdict(clients: readonly Player[], ctx: CheckContext, deadlineMs: number): Promise<CheckResult> {
  const settled = await Promise.all(clients.map((player) => player.settle(deadlineMs)))
  const ledgers = clients.map(({ ledger }): Ledger => ledger)
  const result = await check(ctx, ledgers)
  const unsettled = clients.filter((_, n) => !settled[n])
  const unanswered = unsettled.map((one) => `[CMD-1] no answer within ${deadlineMs} ms: ${describe(one)}`)
  return { ...result, violations: [...result.violations, ...unanswered] }
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
