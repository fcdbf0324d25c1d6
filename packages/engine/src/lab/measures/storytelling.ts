import { quantile } from '@lifegrid/base/quantile'
import { dayOf } from '../../core/time.ts'
import { eventIndexOf } from '../../story/event-index.ts'
import { populationTargets } from '../population-targets.ts'
import { boundRow, maxRow, meanRow, medianError, type Row } from '../rows.ts'
import type { Measure } from './measure.ts'

interface Seen {
  readonly linesPerYear: number
  /** How often the most repeated choice came. */
  readonly mostRepeated: number
  /** The fewest years between two occurrences of a choice in this life; null if none came twice. */
  readonly yearsApart: number | null
  /** The longest run of choices of one category. */
  readonly inARow: number
  /** The longest time without a choice, from birth to death. */
  readonly monthsBetween: number
  /** The most choices within seven days. */
  readonly inAWeek: number
}

const daysPerYear = 365.25
const daysPerMonth = daysPerYear / 12

/** How a life reads: how many choices there are, how varied and how evenly spaced. */
export const storytelling: Measure<Seen> = {
  name: 'Storytelling',
  observe: ({ catalogue }) => {
    const { byId } = eventIndexOf(catalogue)
    let lines = 0
    const days: number[] = []
    const categories: string[] = []
    const times = new Map<string, { count: number; day: number }>()
    let yearsApart: number | null = null
    return {
      frames(_, frames) {
        for (const { frame, body } of frames) {
          if (frame === 'messageEvent') lines++
          if (frame !== 'questionEvent' && frame !== 'dilemmaEvent') continue
          const event = byId.get(body.id)?.definition
          if (event === undefined) continue
          const day = dayOf(body.minute)
          days.push(day)
          // Later steps of a dilemma belong to the same story.
          if ((event.dilemma?.step ?? 1) > 1) continue
          categories.push(event.category)
          const before = times.get(body.id)
          if (before !== undefined) {
            const apart = (day - before.day) / daysPerYear
            yearsApart = yearsApart === null ? apart : Math.min(yearsApart, apart)
          }
          times.set(body.id, { count: (before?.count ?? 0) + 1, day })
        }
      },
      end: (_, { minutes }) => ({
        linesPerYear: lines / (minutes / 1440 / daysPerYear),
        mostRepeated: [...times.values()].reduce((most, { count }) => Math.max(most, count), 0),
        yearsApart,
        inARow: longestRun(categories),
        monthsBetween: longestGap(days, dayOf(minutes)) / daysPerMonth,
        inAWeek: mostWithin(days, 7),
      }),
    }
  },
  rows: storyRows,
}

function storyRows(seen: readonly Seen[]): Row[] {
  const targets = populationTargets.storytelling
  const { linesPerYear, mostRepeated, yearsApartMin } = targets
  const repeated = seen.map((one) => one.mostRepeated)
  const apart = seen.flatMap(({ yearsApart }) => yearsApart ?? [])
  const atMost = (what: string, bound: number, share: number): Row =>
    boundRow('≤', {
      what,
      unit: 'count',
      bound,
      measured: quantile(repeated, share),
      of: repeated.length,
      error: medianError(repeated),
    })
  return [
    meanRow(
      'log lines a game year',
      'count',
      [linesPerYear.from, linesPerYear.to],
      0,
      seen.map((one) => one.linesPerYear),
    ),
    atMost('most repeated choice of a life, median', mostRepeated.median, 0.5),
    atMost('most repeated choice of a life, 95 of 100', mostRepeated.p95, 0.95),
    boundRow('≥', {
      what: 'years until the same choice comes again, fewest of a life, median',
      unit: 'count',
      bound: yearsApartMin,
      measured: quantile(apart, 0.5),
      of: apart.length,
      error: medianError(apart),
    }),
    maxRow(
      'choices of one category in a row, most',
      'count',
      targets.sameCategoryInARowMax,
      seen.map((one) => one.inARow),
    ),
    maxRow(
      'months without a choice, most',
      'count',
      targets.monthsBetweenChoicesMax,
      seen.map((one) => one.monthsBetween),
    ),
    maxRow(
      'choices in a week, most',
      'count',
      targets.choicesPerWeekMax,
      seen.map((one) => one.inAWeek),
    ),
  ]
}

function longestRun(values: readonly string[]): number {
  let longest = 0
  let run = 0
  for (const [index, value] of values.entries()) {
    run = index > 0 && value === values[index - 1] ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}

/** In days, starting at birth. */
function longestGap(days: readonly number[], lastDay: number): number {
  let from = 0
  let longest = 0
  for (const day of [...days, lastDay]) {
    longest = Math.max(longest, day - from)
    from = Math.max(from, day)
  }
  return longest
}

function mostWithin(days: readonly number[], span: number): number {
  let most = 0
  let first = 0
  for (const [index, day] of days.entries()) {
    while (day - (days[first] as number) >= span) first++
    most = Math.max(most, index - first + 1)
  }
  return most
}
