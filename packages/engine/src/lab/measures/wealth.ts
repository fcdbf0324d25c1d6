import { quantile } from '@lifegrid/base/quantile'
import { ageAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { livesWithOthers } from '../../systems/home/family-homes.ts'
import { netWorthAt } from '../../systems/money/accounts.ts'
import { populationTargets } from '../population-targets.ts'
import { mean, medianError, type Row, row, standardError } from '../rows.ts'
import type { Measure, Plot } from './measure.ts'

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
      error: median <= 0 ? 0 : ratioError(seen, mean(all), median),
    })
    return [...rows, inequality, topRow(seen)]
  },
  plots: (seen) => [wealthPlot(seen)],
}

function wealthPlot(seen: readonly Seen[]): Plot {
  const ages = Array.from({ length: 14 }, (_, index) => 20 + 5 * index)
  const at = (age: number): number[] =>
    seen.flatMap((samples) => samples.filter(([one]) => one === age).map(([, dollars]) => dollars))
  const line = (share: number): [number, number][] => ages.map((age) => [age, quantile(at(age), share)])
  const middles = populationTargets.medianNetWorth.bands.map(
    ([from, to, target]) => [(Math.max(20, from) + Math.min(85, to)) / 2, target] as const,
  )
  return {
    title: 'Wealth by age',
    kind: 'lines',
    x: 'age',
    y: 'net worth, dollars',
    series: [
      { name: 'a quarter has more', points: line(0.75) },
      { name: 'median', points: line(0.5) },
      { name: 'a quarter has less', points: line(0.25) },
      { name: 'survey, median', points: middles, target: true },
    ],
  }
}

function headsHousehold(life: Life): boolean {
  const { education, love } = life
  const studies = education.current !== null && !education.current.evening
  return !livesWithOthers(life) && (!studies || love.bond !== null)
}

/** The standard error of the mean over the median: the relative errors of both, as if they were independent. Lives are, birthdays are not. */
function ratioError(seen: readonly Seen[], average: number, median: number): number {
  const lives = seen.filter((samples) => samples.length > 0)
  const ofMean = standardError(lives.map((samples) => mean(samples.map(([, dollars]) => dollars))))
  const ofMedian = medianError(
    seen.flatMap((samples) => samples.map(([, dollars]) => dollars)),
    lives.length,
  )
  const [a, b] = [ofMean / average, ofMedian / median]
  return (average / median) * Math.sqrt(a * a + b * b)
}

/**
 * What a life must be worth to belong to the richest tenth, over all ages. The survey's households are of all ages, too; their ages
 * differ a little from those of whole lives, in which every age from 20 on counts once.
 */
function topRow(seen: readonly Seen[]): Row {
  const { richestTenth, toleranceRelative } = populationTargets.wealthAtTheTop
  const values = seen.flatMap((samples) => samples.map(([, dollars]) => dollars))
  const lives = seen.filter((samples) => samples.length > 0).length
  // A quantile's rank has the standard error of a share.
  const halfWidth = lives === 0 ? 0 : Math.sqrt((0.9 * 0.1) / lives)
  return row({
    what: 'net worth from which the richest tenth begins',
    unit: 'dollars',
    target: [richestTenth, richestTenth],
    tolerance: richestTenth * toleranceRelative,
    toleranceText: `± ${toleranceRelative * 100} %`,
    measured: quantile(values, 0.9),
    of: values.length,
    error: (quantile(values, Math.min(1, 0.9 + halfWidth)) - quantile(values, 0.9 - halfWidth)) / 2,
  })
}

function medianRow(seen: readonly Seen[], from: number, to: number, target: number, relative: number): Row {
  const values = seen.flatMap((samples) =>
    samples.filter(([age]) => age >= from && age <= to).map(([, dollars]) => dollars),
  )
  const lives = seen.filter((samples) => samples.some(([age]) => age >= from && age <= to)).length
  return row({
    what: `median net worth, ${from} to ${to === 120 ? 'the end' : to}`,
    unit: 'dollars',
    target: [target, target],
    tolerance: target * relative,
    toleranceText: `± ${relative * 100} %`,
    measured: quantile(values, 0.5),
    of: values.length,
    error: medianError(values, lives),
  })
}
