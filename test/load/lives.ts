import { systemClock } from '@lifegrid/base/system-clock'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { birth } from '@lifegrid/engine/birth'
import { turnOf } from '@lifegrid/engine/core/turn'
import { liveLife } from '@lifegrid/engine/lab/live'
import { liveByTheHour } from './baselines/hourly-loop.ts'

const context = { catalogue }
/** Seventy-eight years, about the life expectancy of the reference table. */
const years = 78
const minutes = Math.round(years * 365.25 * 1440)
const warmupLives = 30
const ourLives = 200
const baselineLives = 5

export interface LivesReport {
  readonly name: 'lives'
  readonly years: number
  readonly ours: {
    readonly lives: number
    readonly medianMs: number
    readonly p95Ms: number
    readonly entriesMedian: number
  }
  readonly baseline: { readonly lives: number; readonly medianMs: number; readonly eventsMedian: number }
  /** How many times faster ours is, by medians of the same run. */
  readonly ratio: number
  readonly reach: { readonly medianMs: number; readonly ratio: number; readonly reached: boolean }
}

/**
 * Whole lives on one core, no I/O, under the reference autoplayer, against a loop that spins minute by minute and rolls by the hour over the
 * same content. Both live exactly 78 years: of the seeds, those that reach it are taken.
 */
export async function run(): Promise<LivesReport> {
  const seeds = longLived(warmupLives + ourLives)
  for (const seed of seeds.slice(0, warmupLives))
    liveLife({ seed, ruleset: 'calibrated', untilMinute: minutes }, context)
  const ours = seeds.slice(warmupLives).map((seed) => {
    const from = systemClock.monotonic()
    const { life } = liveLife({ seed, ruleset: 'calibrated', untilMinute: minutes }, context)
    return { ms: systemClock.monotonic() - from, count: life.feedCount }
  })
  const baseline = seeds.slice(0, baselineLives).map((seed) => {
    const life = birth({ playerId: 'bench', seed, ruleset: 'calibrated', at: 0 }, context)
    const from = systemClock.monotonic()
    const { events } = liveByTheHour(turnOf(life, 0, context), catalogue, minutes)
    return { ms: systemClock.monotonic() - from, count: events }
  })
  const report = reportOf(ours, baseline)
  print(report)
  return report
}

interface Measured {
  readonly ms: number
  readonly count: number
}

function reportOf(ours: readonly Measured[], baseline: readonly Measured[]): LivesReport {
  const medianMs = quantile(
    ours.map(({ ms }) => ms),
    0.5,
  )
  const baselineMs = quantile(
    baseline.map(({ ms }) => ms),
    0.5,
  )
  const ratio = baselineMs / medianMs
  return {
    name: 'lives',
    years,
    ours: {
      lives: ours.length,
      medianMs: rounded(medianMs),
      p95Ms: rounded(
        quantile(
          ours.map(({ ms }) => ms),
          0.95,
        ),
      ),
      entriesMedian: quantile(
        ours.map(({ count }) => count),
        0.5,
      ),
    },
    baseline: {
      lives: baseline.length,
      medianMs: rounded(baselineMs),
      eventsMedian: quantile(
        baseline.map(({ count }) => count),
        0.5,
      ),
    },
    ratio: rounded(ratio),
    reach: { medianMs: 50, ratio: 100, reached: medianMs <= 50 && ratio >= 100 },
  }
}

/** Seeds whose life lasts at least as long as is measured. */
function longLived(wanted: number): string[] {
  const seeds: string[] = []
  for (let i = 0; seeds.length < wanted; i++) {
    const seed = `bench life ${i}`
    if (liveLife({ seed, ruleset: 'calibrated', untilMinute: minutes }, context).minutes >= minutes) seeds.push(seed)
  }
  return seeds
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function print({ ours, baseline, ratio, reach }: LivesReport): void {
  const row = (...cells: readonly (string | number)[]): string => cells.map((cell) => `${cell}`.padStart(14)).join('')
  const lines = [
    `Whole lives of ${years} years, one core`,
    row('', 'lives', 'median ms', 'p95 ms', 'entries'),
    row('ours', ours.lives, ours.medianMs, ours.p95Ms, ours.entriesMedian),
    row('hourly loop', baseline.lives, baseline.medianMs, '', baseline.eventsMedian),
    `${ratio} times the baseline; to reach: a median of ${reach.medianMs} ms, ${reach.ratio} times. ${reach.reached ? 'Reached.' : 'Not reached.'}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
