import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { decode, encode } from '@lifegrid/engine/codec/codec'
import { liveLife } from '@lifegrid/engine/lab/live'
import type { Life } from '@lifegrid/engine/life/life'

const context = { catalogue }
const minutesPerYear = 525_949
/** Mature: between these ages. */
const fromAge = 40
const toAge = 70
/** Different lives that are lived. */
const differentLives = 240
/** Other lives that a process has decoded before, as a sim has that runs for an hour: what all lives share is not counted to one. */
const earlierLives = 120
/** A collection frees what became idle a few collections ago; so often the heap is collected before it is looked at. */
const collections = 4
/** For the spread over lives, so many of them are measured one by one, by as many copies of each. */
const measuredApart = 60
const copies = 50
/** A life counts as full with about this many people; those who know fewer are measured, and reported apart. */
const manyPeople = 40
const kib = 1024

interface Spread {
  readonly p50: number
  readonly p95: number
  readonly max: number
}

export interface MemoryReport {
  readonly name: 'memory'
  readonly lives: number
  /** People of a life. */
  readonly people: Spread
  /**
   * Bytes of heap that a life takes while it is resident: as it was lived, in the process that holds it, and as it was read from its snapshot;
   * the mean over all, and over those with about 40 people or more.
   */
  readonly livedBytes: number
  readonly residentBytes: number
  readonly residentBytesOfFull: number
  /** Life by life, of those with about 40 people or more where there are any. */
  readonly residentSpread: Spread
  readonly fullLives: number
  readonly jsonBytes: Spread
  readonly snapshotBytes: Spread
  /** A hibernated life is its snapshot's row, and nothing in memory. */
  readonly hibernatedBytes: 0
  readonly reach: { readonly residentBytes: number; readonly snapshotBytes: number; readonly reached: boolean }
}

/** What mature lives take, in memory and written down. The heap is looked at in a process of its own, in which it can be collected at will. */
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
  for (let index = 0; index < earlierLives; index++) decode(encode(mature(index, 'earlier')))
  const lives = Array.from({ length: differentLives }, (_, index) => mature(index, 'memory'))
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
  const reach = { residentBytes: 32 * kib, snapshotBytes: 8 * kib }
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
    reach: {
      ...reach,
      reached:
        Math.max(livedBytes, residentBytes, residentBytesOfFull, residentSpread.p95) <= reach.residentBytes &&
        snapshotBytes.p95 <= reach.snapshotBytes,
    },
  }
}

/** A life at an age between the two, evenly; of those who die before, the next seed lives on. */
function mature(index: number, name: string): Life {
  const age = fromAge + (index % (toAge - fromAge + 1))
  for (let i = 0; ; i++) {
    const seed = `${name} ${index} ${i}`
    const { life } = liveLife({ seed, ruleset: 'calibrated', untilMinute: age * minutesPerYear }, context)
    if (life.status === 'playing') return life
  }
}

/** Mean bytes of heap of lives that were lived here: what becomes free when they go. Living them fills caches, which stay. */
function heapOfLived(lives: Life[]): number {
  const { length } = lives
  const before = heapUsed()
  lives.length = 0
  return Math.round((before - heapUsed()) / length)
}

/** Mean bytes of heap of a decoded life, by the difference that all of them make. Each different one brings what is its own with it. */
function heapOf(snapshots: readonly Uint8Array[], times: number): number {
  const held: Life[] = []
  const before = heapUsed()
  for (let i = 0; i < times; i++) for (const bytes of snapshots) held.push(decode(bytes))
  return Math.round((heapUsed() - before) / held.length)
}

function heapUsed(): number {
  const { gc } = globalThis
  if (gc === undefined) throw new Error('the heap is measured with --expose-gc')
  for (let i = 0; i < collections; i++) gc()
  return process.memoryUsage().heapUsed
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}

function print(report: MemoryReport): void {
  const { people, jsonBytes, snapshotBytes, reach } = report
  const row = (what: string, ...cells: readonly (string | number)[]): string =>
    what.padEnd(34) + cells.map((cell) => `${cell}`.padStart(10)).join('')
  const inKib = (bytes: number): string => `${(bytes / kib).toFixed(1)} KiB`
  const spreadRow = (what: string, { p50, p95, max }: Spread): string => row(what, inKib(p50), inKib(p95), inKib(max))
  const lines = [
    `${report.lives} lives at ${fromAge} to ${toAge}`,
    row('', 'p50', 'p95', 'max'),
    row('people', people.p50, people.p95, people.max),
    spreadRow('JSON', jsonBytes),
    spreadRow('snapshot', snapshotBytes),
    row('', 'mean'),
    row('resident, as it was lived', inKib(report.livedBytes)),
    row('resident', inKib(report.residentBytes)),
    row(`resident, ${manyPeople} people or more (${report.fullLives})`, inKib(report.residentBytesOfFull)),
    spreadRow('resident, one by one', report.residentSpread),
    row('hibernated', '0'),
    `To reach: ${inKib(reach.residentBytes)} resident, ${inKib(reach.snapshotBytes)} a snapshot (95 of 100). ${reach.reached ? 'Reached.' : 'Not reached.'}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
