import { populationTargets } from '../population-targets.ts'
import { boundRow, mean, standardError } from '../rows.ts'
import type { Measure, Plot } from './measure.ts'

/** For each decade of life: the lines told, and those of them that this life was told before. */
type Seen = readonly (readonly [lines: number, repeated: number])[]

const minutesPerDecade = 3652.5 * 1440

/**
 * Exact repeats: a line of the feed (the text of a `messageEvent`, with all names filled in) counts as repeated when the same life was told
 * the same text before, at any age. The share is that of all lines of a life; the row is the mean over lives.
 */
export const repeats: Measure<Seen> = {
  name: 'Repeats',
  observe: () => {
    const told = new Set<string>()
    const decades: [number, number][] = []
    return {
      frames(_, frames) {
        for (const { frame, body } of frames) {
          if (frame !== 'messageEvent') continue
          const decade = Math.max(0, Math.floor(body.minute / minutesPerDecade))
          while (decades.length <= decade) decades.push([0, 0])
          const counts = decades[decade] as [number, number]
          counts[0]++
          if (told.has(body.message)) counts[1]++
          told.add(body.message)
        }
      },
      end: () => decades,
    }
  },
  rows(seen) {
    const shares = seen.map((decades) => shareOf(decades))
    return [
      boundRow('≤', {
        what: 'told lines that repeat one word for word',
        unit: 'share',
        bound: populationTargets.storytelling.repeatsMax,
        measured: mean(shares),
        of: shares.length,
        error: standardError(shares),
      }),
    ]
  },
  plots: (seen) => [repeatsPlot(seen)],
}

function shareOf(counts: Seen): number {
  const lines = counts.reduce((sum, [all]) => sum + all, 0)
  return lines === 0 ? 0 : counts.reduce((sum, [, repeated]) => sum + repeated, 0) / lines
}

function repeatsPlot(seen: readonly Seen[]): Plot {
  const decades = Array.from({ length: 10 }, (_, index) => index)
  const shares = decades.map((decade) =>
    shareOf(seen.flatMap((life) => (life[decade] === undefined ? [] : [life[decade]]))),
  )
  return {
    title: 'Repeats by age',
    kind: 'bars',
    x: 'age',
    y: 'share of lines told before',
    labels: decades.map((decade) => `${10 * decade}–${10 * decade + 9}`),
    series: [{ name: 'repeated word for word', points: shares.map((share, index) => [index, share] as const) }],
  }
}
