import { catalogue } from '@lifegrid/content/catalogue.generated'
import { birth } from '@lifegrid/engine/birth'
import { turnOf } from '@lifegrid/engine/core/turn'
import { liveLife } from '@lifegrid/engine/lab/live'
import { liveByTheHour } from './baselines/hourly-loop.ts'
import { round, spread, table } from './lib/report.ts'

const context = { catalogue }
/** About the life expectancy of the reference table. */
const years = 78
const minutes = Math.round(years * 365.25 * 1440)
const warmupLives = 20
const ourLives = 60
const baselineLives = 1
const target = { medianMs: 30, ratio: 300 }

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
  /** How many times faster the engine is than the baseline of the same run, by medians. */
  readonly ratio: number
  readonly target: { readonly medianMs: number; readonly ratio: number; readonly reached: boolean }
}

/**
 * The CPU time of whole lives, without I/O, under the reference autoplayer. The baseline is a loop that ticks every minute and draws every hour,
 * with the same content. Both live exactly 78 years: seeds whose life is shorter do not count.
 */
export async function run(): Promise<LivesReport> {
  const all = longLives(warmupLives + ourLives)
  const ours = all.slice(warmupLives).map(({ measured }) => measured)
  const baseline = all.slice(0, baselineLives).map(({ seed }) => {
    const life = birth({ playerId: 'bench', seed, ruleset: 'calibrated', at: 0 }, context)
    return measure(
      () => liveByTheHour(turnOf(life, 0, context), catalogue, minutes),
      ({ events }) => events,
    ).measured
  })
  const report = reportOf(ours, baseline)
  print(report)
  return report
}

interface Measured {
  readonly ms: number
  readonly count: number
}

function measure<Result>(
  run: () => Result,
  countOf: (result: Result) => number,
): { result: Result; measured: Measured } {
  const from = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(from)
  return { result, measured: { ms: (user + system) / 1_000, count: countOf(result) } }
}

/** The lives that last at least `years`. */
function longLives(wanted: number): { readonly seed: string; readonly measured: Measured }[] {
  const lives: { readonly seed: string; readonly measured: Measured }[] = []
  for (let i = 0; lives.length < wanted; i++) {
    const seed = `bench life ${i}`
    const { result, measured } = measure(
      () => liveLife({ seed, ruleset: 'calibrated', untilMinute: minutes }, context),
      ({ life }) => life.feedCount,
    )
    if (result.minutes >= minutes) lives.push({ seed, measured })
  }
  return lives
}

function reportOf(ours: readonly Measured[], baseline: readonly Measured[]): LivesReport {
  const times = (lives: readonly Measured[]) => spread(lives.map(({ ms }) => ms))
  const counts = (lives: readonly Measured[]) => spread(lives.map(({ count }) => count))
  const { p50, p95 } = times(ours)
  const baselineMs = times(baseline).p50
  const ratio = baselineMs / p50
  return {
    name: 'lives',
    years,
    ours: { lives: ours.length, medianMs: round(p50), p95Ms: round(p95), entriesMedian: counts(ours).p50 },
    baseline: { lives: baseline.length, medianMs: round(baselineMs), eventsMedian: counts(baseline).p50 },
    ratio: round(ratio),
    target: { ...target, reached: p50 <= target.medianMs && ratio >= target.ratio },
  }
}

function print({ ours, baseline, ratio, target }: LivesReport): void {
  const rows = [
    ['engine', ours.lives, ours.medianMs, ours.p95Ms, ours.entriesMedian],
    ['hourly loop', baseline.lives, baseline.medianMs, '', baseline.eventsMedian],
  ]
  const lines = [
    `CPU time of whole lives of ${years} years`,
    table(['', 'lives', 'median ms', 'p95 ms', 'entries'], rows),
    `${ratio} times faster than the loop. Target: a median of ${target.medianMs} ms, ${target.ratio} times faster. ${target.reached ? 'Reached.' : 'Not reached.'}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
