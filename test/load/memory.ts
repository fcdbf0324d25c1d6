import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { decode, encode } from '@lifegrid/engine/codec/codec'
import { liveLife } from '@lifegrid/engine/lab/live'
import type { Life } from '@lifegrid/engine/life/life'
import { type Spread, spread, table } from './lib/report.ts'

const context = { catalogue }
const minutesPerYear = 525_949
/** The measured lives are between these ages. */
const fromAge = 40
const toAge = 70
/** Number of measured lives. */
const differentLives = 240
/** Lives that the process decodes before, like a sim that has run for an hour. So memory that all lives share is not counted for one. */
const earlierLives = 120
/** Garbage collections before each look at the heap. Some memory is freed only a few collections after its last use. */
const collections = 4
/** For the spread over lives, this many are measured one by one, each with this many copies. */
const measuredApart = 60
const copies = 50
/** A life with at least this many people counts as full. Full lives are also reported separately. */
const manyPeople = 40
const kib = 1024

export interface MemoryReport {
  readonly name: 'memory'
  readonly lives: number
  /** Number of people in a life. */
  readonly people: Spread
  /** Mean bytes of heap of a life in the process that lived it. */
  readonly livedBytes: number
  /** Mean bytes of heap of a life that was read from its snapshot: of all lives, and of full lives. */
  readonly residentBytes: number
  readonly residentBytesOfFull: number
  /** Measured life by life: full lives if there are any, otherwise all. */
  readonly residentSpread: Spread
  readonly fullLives: number
  readonly jsonBytes: Spread
  readonly snapshotBytes: Spread
  /** A hibernated life is only a row in the database. */
  readonly hibernatedBytes: 0
  readonly target: { readonly residentBytes: number; readonly snapshotBytes: number; readonly reached: boolean }
}

/** The size of lives in middle age, in memory and as snapshots. Measures the heap in a child process that can run the garbage collector. */
export async function run(): Promise<MemoryReport> {
  const child = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (child.status !== 0) throw new Error(`measuring the heap ended with ${child.status ?? child.signal}`)
  const report = JSON.parse(child.stdout) as MemoryReport
  print(report)
  return report
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(JSON.stringify(measure()))

function measure(): MemoryReport {
  for (let index = 0; index < earlierLives; index++) decode(encode(lifeOfSomeAge(index, 'earlier')))
  const lives = Array.from({ length: differentLives }, (_, index) => lifeOfSomeAge(index, 'memory'))
  const snapshots = lives.map(encode)
  const json = lives.map((life) => Buffer.byteLength(JSON.stringify(life)))
  const people = lives.map((life) => life.people.length)
  const livedBytes = heapOfLived(lives)
  const full = snapshots.filter((_, index) => (people[index] ?? 0) >= manyPeople)
  const residentBytes = heapOf(snapshots, 1)
  const residentBytesOfFull = full.length === 0 ? residentBytes : heapOf(full, 1)
  const apart = (full.length === 0 ? snapshots : full).slice(0, measuredApart)
  const residentSpread = spread(apart.map((bytes) => heapOf([bytes], copies)))
  const snapshotBytes = spread(snapshots.map(({ byteLength }) => byteLength))
  const target = { residentBytes: 32 * kib, snapshotBytes: 8 * kib }
  return {
    name: 'memory',
    lives: differentLives,
    people: spread(people),
    livedBytes,
    residentBytes,
    residentBytesOfFull,
    residentSpread,
    fullLives: full.length,
    jsonBytes: spread(json),
    snapshotBytes,
    hibernatedBytes: 0,
    target: {
      ...target,
      reached:
        Math.max(livedBytes, residentBytes, residentBytesOfFull, residentSpread.p95) <= target.residentBytes &&
        snapshotBytes.p95 <= target.snapshotBytes,
    },
  }
}

/** A life at an age between the two; the ages are spread evenly. When a life ends earlier, the next seed is taken. */
function lifeOfSomeAge(index: number, name: string): Life {
  const age = fromAge + (index % (toAge - fromAge + 1))
  for (let i = 0; ; i++) {
    const seed = `${name} ${index} ${i}`
    const { life } = liveLife({ seed, ruleset: 'calibrated', untilMinute: age * minutesPerYear }, context)
    if (life.status === 'playing') return life
  }
}

/** Mean bytes of heap that become free when the lives are dropped. Caches that living them has filled stay. */
function heapOfLived(lives: Life[]): number {
  const { length } = lives
  const before = heapUsed()
  lives.length = 0
  return Math.round((before - heapUsed()) / length)
}

/** Mean bytes of heap of a decoded life: the growth of the heap while all of them are decoded, divided by their number. */
function heapOf(snapshots: readonly Uint8Array[], times: number): number {
  const held: Life[] = []
  const before = heapUsed()
  for (let i = 0; i < times; i++) for (const bytes of snapshots) held.push(decode(bytes))
  return Math.round((heapUsed() - before) / held.length)
}

function heapUsed(): number {
  const { gc } = globalThis
  if (gc === undefined) throw new Error('measuring the heap needs --expose-gc')
  for (let i = 0; i < collections; i++) gc()
  return process.memoryUsage().heapUsed
}

function print(report: MemoryReport): void {
  const { people, target } = report
  const inKib = (bytes: number): string => `${(bytes / kib).toFixed(1)} KiB`
  const spreadRow = (what: string, { p50, p95, max }: Spread): string[] => [what, inKib(p50), inKib(p95), inKib(max)]
  const lines = [
    `${report.lives} lives at ages ${fromAge} to ${toAge}`,
    '',
    table(
      ['', 'p50', 'p95', 'max'],
      [
        ['people', people.p50, people.p95, people.max],
        spreadRow('JSON', report.jsonBytes),
        spreadRow('snapshot', report.snapshotBytes),
        spreadRow('resident, life by life', report.residentSpread),
      ],
    ),
    '',
    table(
      ['', 'mean'],
      [
        ['resident, in the process that lived it', inKib(report.livedBytes)],
        ['resident, read from its snapshot', inKib(report.residentBytes)],
        [`the same, ${manyPeople} people or more (${report.fullLives})`, inKib(report.residentBytesOfFull)],
        ['hibernated', '0'],
      ],
    ),
    '',
    `Target at p95: ${inKib(target.residentBytes)} resident, ${inKib(target.snapshotBytes)} as a snapshot. ${target.reached ? 'Reached.' : 'Not reached.'}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
