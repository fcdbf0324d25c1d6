import { catalogue } from '@lifegrid/content/catalogue.generated'
import type { Catalogue } from '@lifegrid/engine/catalogue/catalogue'
import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { factBitsOf } from '@lifegrid/engine/core/fact-bits'
import { turnOf } from '@lifegrid/engine/core/turn'
import { liveLife } from '@lifegrid/engine/lab/live'
import type { Life } from '@lifegrid/engine/life/life'
import { choose } from '@lifegrid/engine/story/choose'
import { eventIndexOf } from '@lifegrid/engine/story/event-index'
import { round, table } from './lib/report.ts'

/** Numbers of events that are drawn from. Beyond what the catalogue has, its events come again under other ids. */
const counts = [300, 900, 9_000] as const
const ages = [4, 9, 15, 22, 30, 38, 46, 54, 62, 70]
const minutesPerYear = 525_949
const rounds = 8
const drawsARound = 240
const warmupRounds = 3
const minutesPerDay = 1_440

interface Drawn {
  readonly events: number
  readonly us: number
  /** Mean number of events that a draw looks at. */
  readonly examined: number
  /** Mean number of events whose facts match. */
  readonly candidates: number
}

export interface ContentReport {
  readonly name: 'content'
  readonly draws: readonly Drawn[]
  /** The time of a draw among the most events, divided by that among the fewest. */
  readonly ratio: number
  readonly target: { readonly ratio: number; readonly reached: boolean }
}

/**
 * The storyteller's draw in real lives of ten ages, among a sample of the catalogue's events, and among more of them. The catalogues take
 * turns, so that all meet the same state of the machine; CPU time is compared.
 */
export async function run(): Promise<ContentReport> {
  const lives = ages.map(lifeOf)
  const sides = counts.map((count) => ({
    count,
    catalogue: withEvents(count),
    us: 0,
    draws: 0,
    examined: 0,
    candidates: 0,
  }))
  for (let n = 0; n < warmupRounds + rounds; n++) {
    for (const side of sides) {
      const work = { examined: 0 }
      const from = process.cpuUsage()
      const candidates = drawAll(lives, side.catalogue, work)
      const { user, system } = process.cpuUsage(from)
      if (n < warmupRounds) continue
      side.us += user + system
      side.draws += lives.length * drawsARound
      side.examined += work.examined
      side.candidates += candidates
    }
  }
  const draws = sides.map(({ count, us, draws, examined, candidates }) => ({
    events: count,
    us: round(us / draws),
    examined: round(examined / draws),
    candidates: round(candidates / draws),
  }))
  const ratio = round((draws.at(-1)?.us ?? 0) / (draws[0]?.us ?? 1))
  const target = 1.5
  const report: ContentReport = { name: 'content', draws, ratio, target: { ratio: target, reached: ratio <= target } }
  print(report)
  return report
}

function drawAll(lives: readonly Life[], from: Catalogue, work: { examined: number }): number {
  let candidates = 0
  for (const life of lives) {
    const start = minuteAt(life, life.at)
    for (let day = 0; day < drawsARound; day++) {
      const turn = turnOf(life, start + day * minutesPerDay, { catalogue: from })
      choose(turn, { questionsOnly: false, work })
      candidates += eventIndexOf(from).drawn(factBitsOf(life, turn.minute)).events.length
    }
  }
  return candidates
}

/** A life of this age. When it ends earlier, another seed is tried. */
function lifeOf(age: number): Life {
  for (let i = 0; ; i++) {
    const untilMinute = age * minutesPerYear
    const { life } = liveLife({ seed: `content ${age} ${i}`, ruleset: 'calibrated', untilMinute }, { catalogue })
    if (life.status === 'playing') return life
  }
}

/** A catalogue with this many drawn events, in the same mix as the real one. */
function withEvents(count: number): Catalogue {
  const all = catalogue.events.filter(({ kind, trigger }) => kind !== 'ambient' && trigger.kind === 'draw')
  const events = Array.from({ length: count }, (_, n): EventDefinition => {
    // A prime step takes a small sample from all parts of the list.
    const one = all[(n * 7919) % all.length] as EventDefinition
    return n < all.length ? one : { ...one, id: `${one.id}-${Math.floor(n / all.length)}` }
  })
  return { ...catalogue, events, dilemmas: [], holidays: [] }
}

function print({ draws, ratio, target }: ContentReport): void {
  const rows = draws.map(({ events, us, examined, candidates }) => [events, us, examined, candidates])
  const lines = [
    'A draw of the storyteller, in lives of ten ages',
    table(['events', 'µs of CPU', 'events looked at', 'events whose facts match'], rows),
    `${ratio} times as long among the most as among the fewest. Target: ${target.ratio}. ${target.reached ? 'Reached.' : 'Not reached.'}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
