import { choicesIn } from '../choices-in.ts'
import { populationTargets } from '../population-targets.ts'
import { boundRow, mean, standardError } from '../rows.ts'
import type { Measure, Plot } from './measure.ts'

interface Seen {
  /** Choices of the life, and those of them whose event had not come before in it. */
  readonly choices: number
  readonly distinct: number
  /** Choices in each five years of life, and the years lived of them. */
  readonly byAge: readonly number[]
  readonly years: number
}

const span = 5
const minutesPerYear = 365.25 * 1440

/**
 * Distinct choices: the share of a life's choices (questions and first steps of dilemmas) whose event the life meets for the first time. The
 * row is the mean over lives.
 */
export const choices: Measure<Seen> = {
  name: 'Choices',
  observe: (context) => {
    const seen = new Set<string>()
    const byAge: number[] = []
    let count = 0
    return {
      frames(_, frames) {
        for (const { definition, minute } of choicesIn(frames, context)) {
          count++
          seen.add(definition.id)
          const part = Math.max(0, Math.floor(minute / minutesPerYear / span))
          while (byAge.length <= part) byAge.push(0)
          byAge[part] = (byAge[part] ?? 0) + 1
        }
      },
      end: (_, { minutes }) => ({ choices: count, distinct: seen.size, byAge, years: minutes / minutesPerYear }),
    }
  },
  rows(seen) {
    const shares = seen.map((one) => (one.choices === 0 ? 0 : one.distinct / one.choices))
    return [
      boundRow('≥', {
        what: 'choices that the life has not met before',
        unit: 'share',
        bound: populationTargets.storytelling.distinctChoicesMin,
        measured: mean(shares),
        of: shares.length,
        error: standardError(shares),
      }),
    ]
  },
  plots: (seen) => [choicesPlot(seen)],
}

function choicesPlot(seen: readonly Seen[]): Plot {
  const parts = Array.from({ length: 18 }, (_, index) => index)
  const perYear = parts.map((part) => {
    const lived = seen.reduce((sum, { years }) => sum + Math.min(span, Math.max(0, years - part * span)), 0)
    const asked = seen.reduce((sum, { byAge }) => sum + (byAge[part] ?? 0), 0)
    return lived === 0 ? 0 : asked / lived
  })
  return {
    title: 'Choices a year',
    kind: 'bars',
    x: 'age',
    y: 'choices a year of life',
    labels: parts.map((part) => `${part * span}`),
    series: [{ name: 'choices a year', points: perYear.map((value, index) => [index, value] as const) }],
  }
}
