import type { Measure, Plot } from './measure.ts'

/** The cause of death. */
type Seen = string | null

const shownMax = 14

/** What lives end with. There is no target: the chances of each illness have theirs. */
export const deaths: Measure<Seen> = {
  name: 'Deaths',
  observe: () => ({ end: (life) => life.ended?.cause ?? null }),
  rows: () => [],
  plots: (seen) => [deathsPlot(seen)],
}

function deathsPlot(seen: readonly Seen[]): Plot {
  const causes = Map.groupBy(
    seen.filter((cause) => cause !== null),
    (cause) => cause,
  )
  const counts = [...causes].map(([cause, lives]) => [cause, lives.length] as const)
  const shown = counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, shownMax)
  return {
    title: 'Causes of death',
    kind: 'bars',
    x: 'cause',
    y: 'share of deaths',
    labels: shown.map(([cause]) => cause),
    series: [
      {
        name: 'share of deaths',
        points: shown.map(([, lives], index) => [index, lives / Math.max(1, seen.length)] as const),
      },
    ],
  }
}
