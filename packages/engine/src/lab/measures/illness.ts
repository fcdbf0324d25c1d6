import { ageAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { populationTargets } from '../population-targets.ts'
import { type Row, row } from '../rows.ts'
import type { Measure } from './measure.ts'

/** [age, whether with hypertension, whether with a diagnosis of diabetes] on each birthday from 18 on. */
type Seen = readonly (readonly [age: number, hypertension: 0 | 1, diabetes: 0 | 1])[]

interface Target {
  readonly bands: readonly (readonly [number, number, number])[]
  readonly tolerance: number
}

/** The two illnesses that most people eventually get. */
export const illness: Measure<Seen> = {
  name: 'Illness',
  observe: () => {
    const samples: [number, 0 | 1, 0 | 1][] = []
    return {
      moment(life, minute) {
        const age = ageAt(life, minute)
        if (age < 18 || samples.at(-1)?.[0] === age) return
        samples.push([age, has(life, 'hypertension', false), has(life, 'diabetes', true)])
      },
      end: () => samples,
    }
  },
  rows: (seen) => [
    ...bandRows(seen, 'hypertension', populationTargets.hypertension, 1),
    ...bandRows(seen, 'diagnosed diabetes', populationTargets.diagnosedDiabetes, 2),
  ],
}

function has(life: Life, word: 'hypertension' | 'diabetes', diagnosed: boolean): 0 | 1 {
  return life.body.illnesses.some(({ id, known }) => id === word && (known || !diagnosed)) ? 1 : 0
}

function bandRows(seen: readonly Seen[], what: string, { bands, tolerance }: Target, column: 1 | 2): Row[] {
  return bands.map(([from, to, share]) => {
    let hits = 0
    let of = 0
    let lives = 0
    for (const samples of seen) {
      const within = samples.filter(([age]) => age >= from && age <= to)
      if (within.length > 0) lives++
      of += within.length
      for (const sample of within) hits += sample[column]
    }
    const measured = of === 0 ? 0 : hits / of
    return row({
      what: `${what}, ${from} to ${to === 120 ? 'the end' : to}`,
      unit: 'share',
      target: [share, share],
      tolerance,
      measured,
      of: lives,
      // The birthdays of one life are strongly correlated, so the error is based on the number of lives.
      error: lives === 0 ? 0 : Math.sqrt(Math.max(0.25 / lives, measured * (1 - measured)) / lives),
    })
  })
}
