import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { advance } from '@lifegrid/engine/advance'
import { decode, lifeHash, openSnapshot } from '@lifegrid/engine/codec/codec'
import { startReaper } from '@lifegrid/local/process/reaper'
import { startMysql } from '@lifegrid/local/services/mysql'
import { migrate } from '@lifegrid/storage/migrate'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import type { Store } from '@lifegrid/storage/ports'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { nextDueAt } from '@lifegrid/worker/advance-offline-life'
import { savesAMinute } from './baselines/save-a-minute.ts'
import { cpuMsOf } from './lib/cpu-time.ts'
import { type LeftLife, leftLife, partitions, writeLeft } from './lib/left-lives.ts'
import { round, table } from './lib/report.ts'
import { startSweepers } from './lib/sweepers.ts'

const dayMs = 86_400_000
const context = { catalogue }
/** Lives that are computed once and then written under many names: what a worker does is the same for each. */
const differentLives = 120
/** Players whom each process advances before it is measured, as a worker that has run for a while. */
const warmup = 1_500
const spacingMs = 600_000
const absenceDays = 14

interface Measured {
  readonly workers: number
  readonly seconds: number
  /** Players by the clock on the wall. On a machine that does something else too, it says little. */
  readonly perSecond: number
  /** CPU time for one player, in the workers and in the database. The latter only where /proc has it. */
  readonly workerCpuUs: number
  readonly databaseCpuUs: number | null
  /** Players in one second of a worker's CPU time. */
  readonly perCoreSecond: number
}

export interface OfflineResult {
  readonly name: 'offline'
  readonly players: number
  readonly measured: readonly Measured[]
  /** What engine and codec alone do in one second on one core. */
  readonly engineAlonePerSecond: number
  /** How often a worker looks at such a life in a real day, on average over an absence: only when something is due in it. */
  readonly visitsADay: number
  readonly baseline: { readonly saves: number; readonly playerDaysPerSecond: number }
  readonly ratios: {
    /** Players a second of one worker, divided by the baseline's. */
    readonly baseline: number
    /** Players a second of two workers by the clock on the wall, divided by those of one. Needs a free core for each, and for the database. */
    readonly twoWorkers: number
  }
  readonly target: { readonly perCoreSecond: number; readonly reached: boolean }
}

/**
 * Lives of players who have been away for a real day are claimed, loaded, advanced by this day and saved, by one worker process and by two.
 * Every player is advanced; really, only those are in whose lives something is due. The saved lives are compared with the lives that were
 * advanced in memory. The baseline writes each life back after each minute of the day, as the original did, on the same database; it has
 * no rules, so it is the least that this takes.
 */
export async function run(args: readonly string[]): Promise<OfflineResult> {
  const { values } = parseArgs({ args: [...args], options: { players: { type: 'string', default: '6000' } } })
  const players = Number(values.players)
  const folder = await testFolder('bench-offline')
  const reaper = startReaper(folder)
  const mysql = await startMysql({ folder: join(folder, 'mysql'), durable: true, reaper })
  try {
    await migrate(mysql.url)
    const store = await mysqlStore({ url: mysql.url, lanes: 1, clock })
    try {
      return await measure(store, mysql, players)
    } finally {
      await store.close()
    }
  } finally {
    await mysql.discard()
    await reaper.close()
    await rm(folder, { recursive: true, force: true })
  }
}

interface Database {
  readonly url: string
  readonly pid: number
}

async function measure(store: Store, database: Database, players: number): Promise<OfflineResult> {
  await store.settings({ partitions, lanes: 1 })
  await store.acquire((await store.owners()).map(({ partition, epoch }) => ({ partition, epoch, owner: 'bench' })))
  const lives = Array.from({ length: differentLives }, (_, index) => leftLife(index))
  const one = await sweep(store, { database, lives, players, workers: 1 })
  const two = await sweep(store, { database, lives, players, workers: 2 })
  const data = lives.map((left) => left.data)
  const baseline = await savesAMinute(database.url, data, clock)
  const target = 3_000
  const result: OfflineResult = {
    name: 'offline',
    players,
    measured: [one, two],
    engineAlonePerSecond: engineAlone(lives),
    visitsADay: visitsADay(lives),
    baseline,
    ratios: {
      baseline: round(one.perSecond / baseline.playerDaysPerSecond, 0),
      twoWorkers: round(two.perSecond / one.perSecond),
    },
    target: { perCoreSecond: target, reached: one.perCoreSecond >= target },
  }
  print(result)
  return result
}

interface SweepInput {
  readonly database: Database
  readonly lives: readonly LeftLife[]
  readonly players: number
  readonly workers: number
}

async function sweep(store: Store, { database, lives, players, workers }: SweepInput): Promise<Measured> {
  const now = Math.max(...lives.map(({ life }) => life.at)) + dayMs
  const named = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${name}${workers}-${index}`)
  const sweepers = await startSweepers(workers, database.url)
  try {
    await writeLeft(store, lives, named('warm', warmup * workers))
    await sweepers.run(now)
    const wanted = named('player', players)
    await writeLeft(store, lives, wanted)
    const [from, databaseFrom] = [clock.monotonic(), cpuMsOf(database.pid)]
    const swept = await sweepers.run(now)
    const seconds = (clock.monotonic() - from) / 1_000
    const databaseTo = cpuMsOf(database.pid)
    const advanced = swept.reduce((sum, each) => sum + each.advanced, 0)
    if (advanced !== players) throw new Error(`${advanced} of ${players} players were advanced`)
    await compare(store, lives, wanted, now)
    const cpuMs = swept.reduce((sum, each) => sum + each.cpuMs, 0)
    return {
      workers,
      seconds: round(seconds),
      perSecond: round(players / seconds, 0),
      workerCpuUs: round((cpuMs * 1_000) / players, 0),
      databaseCpuUs:
        databaseFrom === null || databaseTo === null ? null : round(((databaseTo - databaseFrom) * 1_000) / players, 0),
      perCoreSecond: round((players * 1_000) / cpuMs, 0),
    }
  } finally {
    await sweepers.stop()
  }
}

/** [ENG-1] Checks that the record has the lives that are advanced in memory. */
async function compare(
  store: Store,
  lives: readonly LeftLife[],
  players: readonly string[],
  now: number,
): Promise<void> {
  for (const [index, { data }] of lives.entries()) {
    const playerId = players[index]
    if (playerId === undefined) return
    const stored = await store.load(playerId)
    const life = decode(data)
    advance(life, now, context)
    const saved = stored?.snapshot?.at === now ? lifeHash(decode(stored.snapshot.data)) : undefined
    if (saved !== lifeHash(life)) throw new Error(`the saved life of ${playerId} is not the one that it should be`)
  }
}

/** Advances copies of the lives by a day, without I/O. */
function engineAlone(lives: readonly LeftLife[]): number {
  const round1 = (): number => {
    const before = process.cpuUsage()
    for (const { data } of lives) {
      const { life, encode } = openSnapshot(data)
      advance(life, life.at + dayMs, context)
      encode()
    }
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000_000
  }
  const rounds = Array.from({ length: 20 }, round1).slice(5)
  return round((rounds.length * lives.length) / rounds.reduce((sum, seconds) => sum + seconds, 0), 0)
}

/** Follows each life through an absence, as the sweeps do. The first visit, right after the player has left, does not count. */
function visitsADay(lives: readonly LeftLife[]): number {
  let visits = 0
  for (const { data } of lives) {
    const life = decode(data)
    const until = life.at + absenceDays * dayMs
    for (;;) {
      const dueAt = nextDueAt(life)
      if (dueAt === null || dueAt > until) break
      advance(life, Math.max(dueAt, life.at + spacingMs), context)
      visits++
    }
  }
  return round(visits / lives.length / absenceDays)
}

function print(result: OfflineResult): void {
  const { players, measured, engineAlonePerSecond, visitsADay, baseline, ratios, target } = result
  const rows = [
    ...measured.map((each) => [
      `${each.workers} worker${each.workers === 1 ? '' : 's'}`,
      each.perSecond,
      each.perCoreSecond,
      each.workerCpuUs,
      each.databaseCpuUs ?? '',
    ]),
    ['engine and codec alone', '', engineAlonePerSecond, '', ''],
    ['baseline: a save a minute', round(baseline.playerDaysPerSecond), '', '', ''],
  ]
  const header = ['', 'players/s', 'players/s of CPU', 'worker µs', 'database µs']
  const lines = [
    `${players} players who are away, advanced by one real day`,
    table(header, rows),
    `One worker does ${ratios.baseline} times the baseline. In the same time, two do ${ratios.twoWorkers} times the work of one.`,
    `Only ${visitsADay} times a day something is due in such a life; otherwise workers leave it alone.`,
    `Target: ${target.perCoreSecond} a second of CPU time. ${target.reached ? 'Reached.' : 'Not reached.'}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
