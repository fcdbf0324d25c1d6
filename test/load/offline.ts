import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { nextDueAt } from '@lifegrid/engine/absence/next-due'
import { advance } from '@lifegrid/engine/advance'
import { decode, lifeHash, openSnapshot } from '@lifegrid/engine/codec/codec'
import { startReaper } from '@lifegrid/local/process/reaper'
import { startMysql } from '@lifegrid/local/services/mysql'
import { startRedis } from '@lifegrid/local/services/redis'
import { migrate } from '@lifegrid/storage/migrate'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import type { Store } from '@lifegrid/storage/ports'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { savesAMinute } from './baselines/save-a-minute.ts'
import { cpuMsOf } from './lib/cpu-time.ts'
import { type LeftLife, leftLife, partitions, writeLeft } from './lib/left-lives.ts'
import { round, table } from './lib/report.ts'
import { type Sweepers, type Swept, startSweepers } from './lib/sweepers.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const context = { catalogue }
/** Lives that are computed once and then written under many names: what a worker does is the same for each. */
const differentLives = 120
/** Players whom each process advances before it is measured, as a worker that has run for a while. */
const warmup = 1_500
/** Longer than any absence goes on, so that nothing more is due in the lives of the warm-up. */
const warmupMs = 20 * dayMs

/** How long workers have not looked at the lives of the backlog: in most of them something is due then. */
const backlogMs = 6 * dayMs

/** One real day of all players. */
interface Measured {
  readonly workers: number
  /** The day on which all players leave, or one in the middle of their absence. */
  readonly day: 'left' | 'away'
  readonly seconds: number
  /** Players by the clock on the wall. On a machine that does something else too, it says little. */
  readonly perSecond: number
  /** How often a worker has looked at a life: loaded it, advanced it, and saved what has happened. */
  readonly visitsAPlayer: number
  /** CPU time for one player, in the workers and in the database. The latter only where /proc has it. */
  readonly workerCpuUs: number
  readonly databaseCpuUs: number | null
  /** Players in one second of a worker's CPU time. */
  readonly perCoreSecond: number
}

/** [JOB-4] Lives that have been due for long, swept by workers each of which may run for a tenth of the time. */
interface Backlog {
  readonly workers: number
  readonly lives: number
  readonly perSecond: number
  /** Lives that two workers computed. */
  readonly doubles: number
  /** CPU time for one life, in the workers and in the database. The latter only where /proc has it. */
  readonly workerCpuUs: number
  readonly databaseCpuUs: number | null
}

export interface OfflineResult {
  readonly name: 'offline'
  readonly players: number
  readonly measured: readonly Measured[]
  readonly backlogs: readonly Backlog[]
  /** What engine and codec alone do in one second on one core when every life is opened, advanced by a day and written. */
  readonly engineAlonePerSecond: number
  readonly baseline: { readonly saves: number; readonly playerDaysPerSecond: number }
  readonly ratios: {
    /** Players a second of one worker on the day on which they leave, divided by the baseline's. */
    readonly baseline: number
    /**
     * Lives a second of two workers in the backlog by the clock on the wall, divided by those of one. On a machine that does something else
     * too, it says little.
     */
    readonly twoWorkers: number
    /** The same by CPU time: twice the lives in a second of a worker's CPU time, divided by those of one worker. */
    readonly twoWorkersByCpu: number
  }
  readonly target: {
    readonly perCoreSecond: number
    /** On a day in the middle of an absence. */
    readonly reached: boolean
    /** On the day on which all players leave. */
    readonly reachedWhenLeft: boolean
  }
}

/**
 * Players leave, and workers sweep their lives every hour of two real days, as workers do every minute: each life is loaded whenever something
 * is due in it. In most lives nothing is due on a day: these cost only their part of the index that the sweeps read. What happens is saved, and
 * leaderboards are raised in MySQL and Redis. One worker process does it, then two. Afterwards the record has the lives that were advanced in
 * memory.
 *
 * How workers add up is measured with a backlog, in which something is due in most lives. Each worker may run for a tenth of the time
 * there, so that it shows whether workers keep each other waiting, and not how many cores the machine has.
 *
 * The baseline writes each life back after each minute of the day, as the original did, on the same database; it has no rules, so it is the
 * least that this takes.
 */
export async function run(args: readonly string[]): Promise<OfflineResult> {
  const { values } = parseArgs({
    args: [...args],
    options: { players: { type: 'string', default: '6000' }, 'silent-owners': { type: 'boolean', default: false } },
  })
  const options = { players: Number(values.players), silent: values['silent-owners'] }
  const folder = await testFolder('bench-offline')
  const reaper = startReaper(folder)
  const mysql = await startMysql({ folder: join(folder, 'mysql'), durable: true, reaper })
  try {
    const redis = await startRedis({ folder: join(folder, 'redis'), durable: true, reaper })
    try {
      await migrate(mysql.url)
      return await withStore(mysql, redis.url, options)
    } finally {
      await redis.discard()
    }
  } finally {
    await mysql.discard()
    await reaper.close()
    await rm(folder, { recursive: true, force: true })
  }
}

interface Options {
  readonly players: number
  /** The owners do not say when something is due, so that workers look at each life after its player has left: before [JOB-17]. */
  readonly silent: boolean
}

interface Servers {
  readonly mysql: { readonly url: string; readonly pid: number }
  readonly redisUrl: string
}

async function withStore(mysql: Servers['mysql'], redisUrl: string, options: Options): Promise<OfflineResult> {
  const store = await mysqlStore({ url: mysql.url, lanes: 1, clock })
  try {
    return await measure(store, { mysql, redisUrl }, options)
  } finally {
    await store.close()
  }
}

async function measure(store: Store, servers: Servers, { players, silent }: Options): Promise<OfflineResult> {
  await store.settings({ partitions, lanes: 1 })
  await store.acquire((await store.owners()).map(({ partition, epoch }) => ({ partition, epoch, owner: 'bench' })))
  const lives = Array.from({ length: differentLives }, (_, index) => leftLife(index))
  const [one, oneAway, alone] = await sweepDays(store, { servers, lives, players, silent, workers: 1 })
  const [two, twoAway, together] = await sweepDays(store, { servers, lives, players, silent, workers: 2 })
  const data = lives.map((left) => left.data)
  const baseline = await savesAMinute(servers.mysql.url, data, clock)
  const target = 3_000
  const result: OfflineResult = {
    name: 'offline',
    players,
    measured: [one, two, oneAway, twoAway],
    backlogs: [alone, together],
    engineAlonePerSecond: engineAlone(lives),
    baseline,
    ratios: {
      baseline: round(one.perSecond / baseline.playerDaysPerSecond, 0),
      twoWorkers: round(together.perSecond / alone.perSecond),
      twoWorkersByCpu: round((2 * alone.workerCpuUs) / together.workerCpuUs),
    },
    target: {
      perCoreSecond: target,
      reached: oneAway.perCoreSecond >= target,
      reachedWhenLeft: one.perCoreSecond >= target,
    },
  }
  print(result)
  return result
}

interface SweepInput extends Options {
  readonly servers: Servers
  readonly lives: readonly LeftLife[]
  readonly workers: number
}

/** The day on which the players leave, the next one, and a backlog. */
async function sweepDays(store: Store, input: SweepInput): Promise<[Measured, Measured, Backlog]> {
  const { servers, lives, players, workers, silent } = input
  const leftAt = Math.max(...lives.map(({ life }) => life.at))
  const named = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${name}${workers}-${index}`)
  const sweepers = await startSweepers(workers, servers.mysql.url, servers.redisUrl)
  try {
    await writeLeft(store, lives, named('warm', warmup * workers))
    for (const at of [leftAt, leftAt + warmupMs]) await sweepers.run(at)
    const wanted = named('player', players)
    await writeLeft(store, lives, wanted, { silent })
    const hours = (from: number) => Array.from({ length: 24 }, (_, hour) => leftAt + (from + hour) * hourMs)
    const left = await sweepAt(sweepers, [...hours(0), leftAt + dayMs], input, 'left')
    await compare(store, lives, wanted, leftAt + dayMs)
    const away = await sweepAt(sweepers, hours(25), input, 'away')
    await compare(store, lives, wanted, leftAt + 2 * dayMs)
    return [left, away, await sweepBacklog(sweepers, input, leftAt + 2 * dayMs + backlogMs)]
  } finally {
    await sweepers.stop()
  }
}

/** Sweeps at each of the times, as soon as the sweep before is done. */
async function sweepAt(
  sweepers: Sweepers,
  times: readonly number[],
  { servers, players, workers }: SweepInput,
  day: Measured['day'],
): Promise<Measured> {
  const [from, databaseFrom] = [clock.monotonic(), cpuMsOf(servers.mysql.pid)]
  const swept: Swept[] = []
  for (const at of times) swept.push(...(await sweepers.run(at)))
  const seconds = (clock.monotonic() - from) / 1_000
  const databaseCpuUs = cpuUsSince(databaseFrom, servers.mysql.pid, players)
  const [visits, cpuMs] = [sum(swept, 'visits'), sum(swept, 'cpuMs')]
  return {
    workers,
    day,
    seconds: round(seconds),
    perSecond: round(players / seconds, 0),
    visitsAPlayer: round(visits / players),
    workerCpuUs: round((cpuMs * 1_000) / players, 0),
    databaseCpuUs,
    perCoreSecond: round((players * 1_000) / cpuMs, 0),
  }
}

async function sweepBacklog(sweepers: Sweepers, { servers, workers }: SweepInput, at: number): Promise<Backlog> {
  const [from, databaseFrom] = [clock.monotonic(), cpuMsOf(servers.mysql.pid)]
  const swept = await sweepers.runSlowly(at)
  const seconds = (clock.monotonic() - from) / 1_000
  const lives = sum(swept, 'visits')
  return {
    workers,
    lives,
    perSecond: round(lives / seconds),
    doubles: sum(swept, 'doubles'),
    workerCpuUs: round((sum(swept, 'cpuMs') * 1_000) / lives, 0),
    databaseCpuUs: cpuUsSince(databaseFrom, servers.mysql.pid, lives),
  }
}

/** CPU time of a process for each of `count` things since it had used `fromMs`. */
function cpuUsSince(fromMs: number | null, pid: number, count: number): number | null {
  const toMs = cpuMsOf(pid)
  return fromMs === null || toMs === null ? null : round(((toMs - fromMs) * 1_000) / count, 0)
}

function sum(swept: readonly Swept[], name: keyof Swept): number {
  return swept.reduce((total, each) => total + each[name], 0)
}

/** [ENG-1] Checks that the record has the lives that are advanced in memory, and what has happened in them. */
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
    if (stored?.snapshot == null) throw new Error(`${playerId} has no life`)
    const [life, saved] = [decode(data), decode(stored.snapshot.data)]
    const dueAt = nextDueAt(life) ?? now + 1
    if (dueAt <= now && saved.at < dueAt) throw new Error(`what has happened in the life of ${playerId} was not saved`)
    advance(life, now, context)
    advance(saved, now, context)
    if (lifeHash(saved) !== lifeHash(life)) throw new Error(`the life of ${playerId} is not the one that it should be`)
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

function print({ players, measured, backlogs, engineAlonePerSecond, baseline, ratios, target }: OfflineResult): void {
  const days = { left: 'the day they leave', away: 'a later day' }
  const rows = [
    ...measured.map((each) => [
      `${days[each.day]}, ${each.workers} worker${each.workers === 1 ? '' : 's'}`,
      each.perSecond,
      each.perCoreSecond,
      each.visitsAPlayer,
      each.workerCpuUs,
      each.databaseCpuUs ?? '',
    ]),
    ['engine and codec alone, each life written', '', engineAlonePerSecond, '', '', ''],
    ['baseline: a save a minute', round(baseline.playerDaysPerSecond), '', '', '', ''],
  ]
  const header = ['', 'players/s', 'players/s of CPU', 'visits', 'worker µs', 'database µs']
  const lines = [
    `${players} players who are away, advanced by one real day`,
    table(header, rows),
    'visits: how often a life is loaded, advanced and saved on that day, because something is due. The rest costs the reading of an index.',
    `One worker does ${ratios.baseline} times the baseline.`,
    `Target: ${target.perCoreSecond} players in a second of CPU time. On the day they leave ${reached(target.reachedWhenLeft)}; on a later day` +
      ` ${reached(target.reached)}.`,
    'A backlog, for workers each of which runs for a tenth of the time:',
    table(
      ['workers', 'lives', 'lives/s', 'computed twice', 'worker µs', 'database µs'],
      backlogs.map((each) => [
        String(each.workers),
        each.lives,
        each.perSecond,
        each.doubles,
        each.workerCpuUs,
        each.databaseCpuUs ?? '',
      ]),
    ),
    `Two workers do ${ratios.twoWorkers} times the work of one by the clock on the wall, and ${ratios.twoWorkersByCpu} times by their CPU time.`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function reached(is: boolean): string {
  return is ? 'reached' : 'not reached'
}
