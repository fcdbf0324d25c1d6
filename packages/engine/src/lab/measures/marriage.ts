import { ageAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import type { Sex } from '../../life/vocabulary.ts'
import { populationTargets } from '../population-targets.ts'
import { type Row, row, shareRow } from '../rows.ts'
import type { Measure, Plot } from './measure.ts'

interface Seen {
  readonly sex: Sex
  /** Whole years lived. */
  readonly lived: number
  /** The first marriage: the player's age, the years observed, and whether it then ended in divorce; null without one. */
  readonly first: { readonly age: number; readonly years: number; readonly divorced: boolean } | null
}

const minutesPerYear = 365.25 * 1440

/** First marriages: the share married by each age, and how many last. Observed four times a year. */
export const marriage: Measure<Seen> = {
  name: 'Marriage',
  observe: () => {
    let first: { id: string; age: number; from: number; to: number; over: boolean; divorced: boolean } | null = null
    const look = (life: Life, minute: number): void => {
      if (first === null) {
        const spouse = life.people.find((one) => one.relation === 'spouse' && one.diedDay === null)
        if (spouse === undefined) return
        first = { id: spouse.id, age: ageAt(life, minute), from: minute, to: minute, over: false, divorced: false }
      }
      if (first.over) return
      first.to = minute
      const { id } = first
      const person = life.people.find((one) => one.id === id)
      if (person?.relation === 'spouse' && person.diedDay === null) return
      first.over = true
      // Death ends the observation, not the marriage.
      first.divorced = person?.relation !== 'spouse'
    }
    return {
      moment: look,
      end: (life, { minutes }) => ({
        sex: life.sex,
        lived: life.ended?.ageYears ?? ageAt(life, minutes),
        first:
          first === null
            ? null
            : { age: first.age, years: (first.to - first.from) / minutesPerYear, divorced: first.divorced },
      }),
    }
  },
  rows: (seen) => [...marriedRows(seen), ...lastingRows(seen)],
  plots: (seen) => [marriagePlot(seen)],
}

function marriagePlot(seen: readonly Seen[]): Plot {
  const ages = Array.from({ length: 11 }, (_, index) => 18 + 3 * index)
  const series = (['female', 'male'] as const).flatMap((sex) => {
    const share = (age: number): number => {
      const asked = seen.filter((one) => one.sex === sex && one.lived >= age)
      return asked.filter(({ first }) => first !== null && first.age < age).length / Math.max(1, asked.length)
    }
    return [
      { name: `${sex}, lived`, points: ages.map((age) => [age, share(age)] as const) },
      { name: `${sex}, survey`, points: populationTargets.everMarriedBy[sex], target: true },
    ]
  })
  return { title: 'Married by age', kind: 'lines', x: 'age', y: 'share ever married', series }
}

function marriedRows(seen: readonly Seen[]): Row[] {
  const { everMarriedBy } = populationTargets
  return (['female', 'male'] as const).flatMap((sex) =>
    everMarriedBy[sex].map(([age, share]) => {
      const asked = seen.filter((one) => one.sex === sex && one.lived >= age)
      const married = asked.filter(({ first }) => first !== null && first.age < age).length
      return shareRow(`ever married by ${age}, ${sex}`, [share, share], everMarriedBy.tolerance, married, asked.length)
    }),
  )
}

function lastingRows(seen: readonly Seen[]): Row[] {
  const { years, tolerance } = populationTargets.firstMarriageLasts
  const marriages = seen.flatMap(({ first }) => (first === null ? [] : [first]))
  return years.map(([span, from, to]) => {
    const { share, error } = lasting(marriages, span)
    return row({
      what: `first marriages that last ${span} years`,
      unit: 'share',
      target: [from, to],
      tolerance,
      measured: share,
      of: marriages.length,
      error,
    })
  })
}

/**
 * The Kaplan–Meier estimate: marriages whose observation ends early, by death, count for as long as they were observed. The
 * standard error is Greenwood's.
 */
function lasting(
  marriages: readonly { readonly years: number; readonly divorced: boolean }[],
  span: number,
): { share: number; error: number } {
  const sorted = marriages.toSorted((a, b) => a.years - b.years || Number(b.divorced) - Number(a.divorced))
  let share = 1
  let sum = 0
  for (const [index, { years, divorced }] of sorted.entries()) {
    if (years >= span) break
    if (!divorced) continue
    const atRisk = sorted.length - index
    share *= 1 - 1 / atRisk
    if (atRisk > 1) sum += 1 / (atRisk * (atRisk - 1))
  }
  return { share, error: share * Math.sqrt(sum) }
}
