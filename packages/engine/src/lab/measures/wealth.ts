import { quantile } from '@lifegrid/base/quantile'
import { ageAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { livesWithOthers } from '../../systems/home/family-homes.ts'
import { netWorthAt } from '../../systems/money/accounts.ts'
import { populationTargets } from '../population-targets.ts'
import { mean, type Row, row } from '../rows.ts'
import type { Measure } from './measure.ts'

/** [age, net worth in dollars] on every birthday from 20 on. */
type Seen = readonly (readonly [age: number, dollars: number])[]

/**
 * Net worth by age, and its inequality. The survey asks households by the age of their head; the player's accounts are the
 * household's. People who live with their parents head no household and belong to their parents' (SCF codebook, "primary
 * economic unit"). Half of those aged 18 to 24 do (Census, table AD-1, which counts students in dormitories among them), with
 * almost no wealth of their own, so counting them would compare persons with households. Every birthday counts: in as young a
 * band as the first, wealth doubles in four years, and sampling every third birthday would give those under 25 a third of the
 * weight although they are under a quarter of its heads (Census, table HH-2, 2022).
 */
export const wealth: Measure<Seen> = {
  name: 'Wealth',
  observe: () => {
    const samples: [number, number][] = []
    return {
      moment(life, minute) {
        const age = ageAt(life, minute)
        if (!headsHousehold(life)) return
        if (age < 20 || samples.at(-1)?.[0] === age) return
        samples.push([age, Math.round(netWorthAt(life, minute) / 100)])
      },
      end: () => samples,
    }
  },
  rows(seen) {
    const { bands, toleranceRelative } = populationTargets.medianNetWorth
    const rows = bands.map(([from, to, target]) => medianRow(seen, from, to, target, toleranceRelative))
    const all = seen.flatMap((samples) => samples.map(([, dollars]) => dollars))
    const spread = populationTargets.wealthMeanOverMedian
    const median = quantile(all, 0.5)
    const inequality = row({
      what: 'mean net worth over median',
      unit: 'count',
      target: [spread.from, spread.to],
      tolerance: 0,
      measured: median <= 0 ? 0 : mean(all) / median,
      of: all.length,
      error: 0,
    })
    return [...rows, inequality]
  },
}

function headsHousehold(life: Life): boolean {
  const { education, love } = life
  const studies = education.current !== null && !education.current.evening
  return !livesWithOthers(life) && (!studies || love.bond !== null)
}

function medianRow(seen: readonly Seen[], from: number, to: number, target: number, relative: number): Row {
  const values = seen.flatMap((samples) =>
    samples.filter(([age]) => age >= from && age <= to).map(([, dollars]) => dollars),
  )
  const lives = seen.filter((samples) => samples.some(([age]) => age >= from && age <= to)).length
  // A quantile's standard error, from the order statistics half a standard deviation of the rank away on both sides.
  const halfWidth = lives === 0 ? 0 : 0.5 / Math.sqrt(lives)
  return row({
    what: `median net worth, ${from} to ${to === 120 ? 'the end' : to}`,
    unit: 'dollars',
    target: [target, target],
    tolerance: target * relative,
    toleranceText: `± ${relative * 100} %`,
    measured: quantile(values, 0.5),
    of: values.length,
    error: (quantile(values, 0.5 + halfWidth) - quantile(values, 0.5 - halfWidth)) / 2,
  })
}
